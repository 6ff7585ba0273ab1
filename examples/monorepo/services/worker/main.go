// Command worker works on the jobs that the api service hands out.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/caarlos0/env/v11"
	"golang.org/x/sync/errgroup"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/logging"
	"example.com/monorepo/services/worker/internal/apiclient"
	"example.com/monorepo/services/worker/internal/runner"
	"example.com/monorepo/services/worker/internal/wordcount"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

type config struct {
	Addr     string        `env:"HTTP_ADDR" envDefault:":8081"`
	APIURL   string        `env:"API_URL" envDefault:"http://localhost:8080"`
	Poll     time.Duration `env:"POLL_INTERVAL" envDefault:"1s"`
	LogLevel slog.Level    `env:"LOG_LEVEL" envDefault:"info"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "worker:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	cfg, err := env.ParseAs[config]()
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	logger := logging.New(os.Stdout, cfg.LogLevel, "worker", version)

	mux := http.NewServeMux()
	mux.Handle("GET /healthz", httpserver.Healthz(version))
	work := &runner.Runner{
		API:    apiclient.New(cfg.APIURL),
		Work:   wordcount.Count,
		Logger: logger,
		Poll:   cfg.Poll,
	}

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return httpserver.Run(ctx, cfg.Addr, mux, logger) })
	group.Go(func() error { return work.Run(ctx) })
	return group.Wait()
}
