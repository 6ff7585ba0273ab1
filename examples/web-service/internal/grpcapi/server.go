// Package grpcapi serves notes over gRPC.
package grpcapi

import (
	"context"
	"log/slog"

	"github.com/google/uuid"
	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/reflection"

	notesv1 "example.com/web-service/gen/notes/v1"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
)

// Notes are the operations that the API offers.
type Notes interface {
	Create(ctx context.Context, draft service.Draft) (note.Note, error)
	Get(ctx context.Context, id uuid.UUID) (note.Note, error)
	List(ctx context.Context, tag string, size int, token string) (service.Page, error)
	Delete(ctx context.Context, id uuid.UUID) error
}

// New returns a server with the note, health and reflection services.
func New(notes Notes, logger *slog.Logger) *grpc.Server {
	server := grpc.NewServer(
		grpc.StatsHandler(otelgrpc.NewServerHandler()),
		grpc.ChainUnaryInterceptor(logCalls(logger), recoverPanics(logger)),
	)
	notesv1.RegisterNoteServiceServer(server, &noteServer{notes: notes})
	healthpb.RegisterHealthServer(server, health.NewServer())
	reflection.Register(server)
	return server
}
