// Command audit logs the jobs that it is told of. It is a module of its own.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/google/uuid"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/job"
	"example.com/monorepo/libs/logging"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	logger := logging.New(os.Stdout, slog.LevelInfo, "audit", version)
	mux := http.NewServeMux()
	mux.Handle("GET /healthz", httpserver.Healthz(version))
	mux.HandleFunc("POST /v1/audit", func(w http.ResponseWriter, r *http.Request) {
		var told job.Job
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&told); err != nil {
			httpserver.WriteJSON(w, http.StatusBadRequest, map[string]string{"error": "request must be a job"})
			return
		}
		entry := uuid.New()
		logger.InfoContext(r.Context(), "audit", "entry", entry, "job", told.ID, "state", told.State)
		httpserver.WriteJSON(w, http.StatusCreated, map[string]uuid.UUID{"entry": entry})
	})
	if err := httpserver.Run(ctx, ":8083", mux, logger); err != nil {
		fmt.Fprintln(os.Stderr, "audit:", err)
		os.Exit(1)
	}
}
