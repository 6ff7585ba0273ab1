// Package app puts the parts of the service together.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"

	"example.com/web-service/internal/blob"
	"example.com/web-service/internal/config"
	"example.com/web-service/internal/grpcapi"
	"example.com/web-service/internal/health"
	"example.com/web-service/internal/httpapi"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/telemetry"
)

// Run serves until the context ends, and then finishes the requests in flight.
func Run(ctx context.Context, cfg config.Config, version string, logger *slog.Logger) (err error) {
	logger.InfoContext(ctx, "starting", "version", version)
	instruments, err := telemetry.Setup(ctx, cfg.Telemetry, version)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cfg.ShutdownTimeout)
		defer cancel()
		err = errors.Join(err, instruments.Shutdown(ctx))
	}()

	checker := health.NewChecker()
	store, err := openStore(ctx, cfg.Database, checker, logger)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.close()) }()
	blobs, err := openBlobs(ctx, cfg.Blob, logger)
	if err != nil {
		return err
	}
	notes := service.New(store, blobs)

	httpListener, err := net.Listen("tcp", cfg.HTTPAddr)
	if err != nil {
		return fmt.Errorf("listen for HTTP: %w", err)
	}
	grpcListener, err := net.Listen("tcp", cfg.GRPCAddr)
	if err != nil {
		return errors.Join(fmt.Errorf("listen for gRPC: %w", err), httpListener.Close())
	}
	logger.InfoContext(ctx, "listening", "http", httpListener.Addr().String(), "grpc", grpcListener.Addr().String())

	return servers{
		http: newHTTPServer(ctx, httpapi.New(httpapi.Options{
			Notes:   notes,
			Health:  checker,
			Metrics: instruments.Handler(),
			Logger:  logger,
			Version: version,
		}), logger),
		httpListener: httpListener,
		grpc:         grpcapi.New(notes, logger),
		grpcListener: grpcListener,
		timeout:      cfg.ShutdownTimeout,
		drain:        checker.Drain,
		background:   store.background,
		logger:       logger,
	}.run(ctx)
}

func openBlobs(ctx context.Context, cfg config.Blob, logger *slog.Logger) (service.Blobs, error) {
	if cfg.Bucket == "" {
		logger.WarnContext(ctx, "S3_BUCKET is not set: notes cannot have attachments")
		return blob.Disabled{}, nil
	}
	return blob.NewS3(ctx, blob.Options{
		Bucket:    cfg.Bucket,
		Region:    cfg.Region,
		Endpoint:  cfg.Endpoint,
		PathStyle: cfg.PathStyle,
	})
}
