// Command gateway is what people see: a page, and the api service behind it.
package main

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/signal"
	"syscall"

	"github.com/caarlos0/env/v11"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/logging"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

//go:embed static
var static embed.FS

type config struct {
	Addr     string     `env:"HTTP_ADDR" envDefault:":8082"`
	APIURL   *url.URL   `env:"API_URL" envDefault:"http://localhost:8080"`
	LogLevel slog.Level `env:"LOG_LEVEL" envDefault:"info"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "gateway:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	cfg, err := env.ParseAs[config]()
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	pages, err := fs.Sub(static, "static")
	if err != nil {
		return fmt.Errorf("find pages: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /healthz", httpserver.Healthz(version))
	mux.Handle("/v1/", httputil.NewSingleHostReverseProxy(cfg.APIURL))
	mux.Handle("GET /", http.FileServerFS(pages))
	logger := logging.New(os.Stdout, cfg.LogLevel, "gateway", version)
	return httpserver.Run(ctx, cfg.Addr, mux, logger)
}
