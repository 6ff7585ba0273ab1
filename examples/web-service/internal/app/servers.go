package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
)

// servers are the listening parts of the service.
type servers struct {
	http         *http.Server
	httpListener net.Listener
	grpc         *grpc.Server
	grpcListener net.Listener

	// timeout bounds the shutdown, which starts with a call of drain.
	timeout    time.Duration
	drain      func()
	background func(ctx context.Context) error
	logger     *slog.Logger
}

// run serves until the context ends or a server fails.
func (s servers) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.background(ctx) })
	group.Go(func() error {
		if err := s.http.Serve(s.httpListener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve HTTP: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		if err := s.grpc.Serve(s.grpcListener); err != nil {
			return fmt.Errorf("serve gRPC: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		return s.shutdown(context.WithoutCancel(ctx))
	})
	return group.Wait()
}

// shutdown lets the requests in flight finish, within the timeout.
func (s servers) shutdown(ctx context.Context) error {
	s.logger.InfoContext(ctx, "shutting down")
	s.drain()
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()

	var group errgroup.Group
	group.Go(func() error {
		if err := s.http.Shutdown(ctx); err != nil {
			return fmt.Errorf("stop HTTP server: %w", errors.Join(err, s.http.Close()))
		}
		return nil
	})
	group.Go(func() error {
		stop := context.AfterFunc(ctx, s.grpc.Stop)
		defer stop()
		s.grpc.GracefulStop()
		return nil
	})
	return group.Wait()
}

func newHTTPServer(ctx context.Context, handler http.Handler, logger *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		BaseContext:       func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
}
