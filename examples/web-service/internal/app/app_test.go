package app

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"example.com/web-service/internal/config"
)

func freeAddr(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

func TestRun(t *testing.T) {
	tests := map[string]struct {
		databaseURL string
		ready       int
	}{
		"memory":               {"", http.StatusOK},
		"SQLite":               {"sqlite:" + filepath.Join(t.TempDir(), "notes.db"), http.StatusOK},
		"missing folder":       {"sqlite:" + filepath.Join(t.TempDir(), "absent", "notes.db"), http.StatusServiceUnavailable},
		"unreachable database": {"postgres://nobody@127.0.0.1:1/none", http.StatusServiceUnavailable},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			cfg := config.Config{
				HTTPAddr:        freeAddr(t),
				GRPCAddr:        freeAddr(t),
				ShutdownTimeout: 5 * time.Second,
				Database:        config.Database{URL: test.databaseURL, Migrate: true},
			}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			done := make(chan error, 1)
			go func() { done <- Run(ctx, cfg, "test", slog.New(slog.DiscardHandler)) }()

			url := "http://" + cfg.HTTPAddr
			if err := waitFor(url+"/healthz", http.StatusOK); err != nil {
				t.Error(err)
			}
			if err := waitFor(url+"/readyz", test.ready); err != nil {
				t.Error(err)
			}
			cancel()
			select {
			case err := <-done:
				if err != nil {
					t.Errorf("Run = %v", err)
				}
			case <-time.After(10 * time.Second):
				t.Error("Run did not return")
			}
		})
	}
}

// waitFor asks until a URL gives the wanted status.
func waitFor(url string, status int) error {
	var last string
	for range 100 {
		response, err := http.Get(url)
		if err != nil {
			last = err.Error()
		} else {
			_ = response.Body.Close()
			if response.StatusCode == status {
				return nil
			}
			last = response.Status
		}
		time.Sleep(50 * time.Millisecond)
	}
	return fmt.Errorf("%s: %s, want %d", url, last, status)
}

func TestRunReportsBusyAddress(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	cfg := config.Config{HTTPAddr: listener.Addr().String(), GRPCAddr: freeAddr(t), ShutdownTimeout: time.Second}
	if err := Run(t.Context(), cfg, "test", slog.New(slog.DiscardHandler)); err == nil {
		t.Error("Run succeeded")
	}
}
