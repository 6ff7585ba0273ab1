package grpcapi

import (
	"context"
	"log/slog"
	"runtime/debug"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// logCalls writes one line for each call and turns its error into a status.
func logCalls(logger *slog.Logger) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, request any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
		start := time.Now()
		response, err := handler(ctx, request)
		converted := toStatus(err)
		code := status.Code(converted)
		level := slog.LevelInfo
		if code == codes.Internal {
			level = slog.LevelError
		}
		logger.LogAttrs(ctx, level, "call",
			slog.String("method", info.FullMethod),
			slog.String("code", code.String()),
			slog.Duration("duration", time.Since(start)),
			slog.Any("error", err),
		)
		return response, converted
	}
}

// recoverPanics turns a panic into an internal error.
func recoverPanics(logger *slog.Logger) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, request any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (response any, err error) {
		defer func() {
			if value := recover(); value != nil {
				logger.ErrorContext(ctx, "panic", "value", value, "stack", string(debug.Stack()))
				err = errPanic
			}
		}()
		return handler(ctx, request)
	}
}
