// Command api takes jobs in and hands them to workers.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/caarlos0/env/v11"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/logging"
	"example.com/monorepo/services/api/internal/httpapi"
	"example.com/monorepo/services/api/internal/queue"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

type config struct {
	Addr     string     `env:"HTTP_ADDR" envDefault:":8080"`
	LogLevel slog.Level `env:"LOG_LEVEL" envDefault:"info"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "api:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	cfg, err := env.ParseAs[config]()
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	logger := logging.New(os.Stdout, cfg.LogLevel, "api", version)
	return httpserver.Run(ctx, cfg.Addr, httpapi.New(queue.New(), version), logger)
}
