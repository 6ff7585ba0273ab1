// Command scheduler hands the same text to the api service again and again.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/caarlos0/env/v11"

	"example.com/monorepo/libs/job"
	"example.com/monorepo/libs/logging"
)

// version is set at build time with -ldflags "-X main.version=...".
var version = "dev"

type config struct {
	APIURL   string        `env:"API_URL" envDefault:"http://localhost:8080"`
	Every    time.Duration `env:"EVERY" envDefault:"1m"`
	Text     string        `env:"TEXT" envDefault:"The cat and the hat"`
	LogLevel slog.Level    `env:"LOG_LEVEL" envDefault:"info"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "scheduler:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	cfg, err := env.ParseAs[config]()
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	logger := logging.New(os.Stdout, cfg.LogLevel, "scheduler", version)
	ticks := time.NewTicker(cfg.Every)
	defer ticks.Stop()
	for {
		if added, err := add(ctx, cfg); err != nil {
			logger.WarnContext(ctx, "job not added", "error", err)
		} else {
			logger.InfoContext(ctx, "job added", "id", added.ID)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks.C:
		}
	}
}

func add(ctx context.Context, cfg config) (job.Job, error) {
	body, err := json.Marshal(map[string]string{"text": cfg.Text})
	if err != nil {
		return job.Job{}, fmt.Errorf("encode job: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, cfg.APIURL+"/v1/jobs", bytes.NewReader(body))
	if err != nil {
		return job.Job{}, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return job.Job{}, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusCreated {
		return job.Job{}, fmt.Errorf("add job: %s", response.Status)
	}
	var added job.Job
	if err := json.NewDecoder(response.Body).Decode(&added); err != nil {
		return job.Job{}, fmt.Errorf("read job: %w", err)
	}
	return added, nil
}
