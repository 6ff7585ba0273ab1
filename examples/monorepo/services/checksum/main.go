// Command checksum answers with the checksum of what it is sent. It is a module of its own, and compiles C.
package main

// #include "checksum.h"
import "C"

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"unsafe"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/logging"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	logger := logging.New(os.Stdout, slog.LevelInfo, "checksum", version)
	mux := http.NewServeMux()
	mux.Handle("GET /healthz", httpserver.Healthz(version))
	mux.HandleFunc("POST /v1/checksum", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			httpserver.WriteJSON(w, http.StatusBadRequest, map[string]string{"error": "request must have at most 1 MiB"})
			return
		}
		httpserver.WriteJSON(w, http.StatusOK, map[string]string{"checksum": fmt.Sprintf("%08x", sum(body))})
	})
	if err := httpserver.Run(ctx, ":8084", mux, logger); err != nil {
		fmt.Fprintln(os.Stderr, "checksum:", err)
		os.Exit(1)
	}
}

func sum(body []byte) uint32 {
	start := (*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(body)))
	return uint32(C.checksum(start, C.size_t(len(body))))
}
