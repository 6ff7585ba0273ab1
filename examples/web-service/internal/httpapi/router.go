// Package httpapi serves notes as JSON over HTTP.
package httpapi

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/google/uuid"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"example.com/web-service/internal/health"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
)

// Notes are the operations that the API offers.
type Notes interface {
	Create(ctx context.Context, draft service.Draft) (note.Note, error)
	Get(ctx context.Context, id uuid.UUID) (note.Note, error)
	List(ctx context.Context, tag string, size int, token string) (service.Page, error)
	Update(ctx context.Context, id uuid.UUID, draft service.Draft) (note.Note, error)
	Delete(ctx context.Context, id uuid.UUID) error

	Attach(ctx context.Context, id uuid.UUID, name, contentType string) (note.Attachment, string, error)
	Attachments(ctx context.Context, id uuid.UUID) ([]note.Attachment, error)
	AttachmentURL(ctx context.Context, id uuid.UUID, name string) (string, error)
}

// Options are the parts that the API is made of.
type Options struct {
	Notes   Notes
	Health  *health.Checker
	Metrics http.Handler
	Logger  *slog.Logger
	Version string
}

type api struct {
	notes  Notes
	logger *slog.Logger
}

// New returns the handler of all paths.
func New(options Options) http.Handler {
	a := &api{notes: options.Notes, logger: options.Logger}
	r := chi.NewRouter()
	r.NotFound(a.notFound)
	r.MethodNotAllowed(a.methodNotAllowed)

	r.Get("/healthz", liveness(options.Version))
	r.Get("/readyz", readiness(options.Health))
	r.Method(http.MethodGet, "/metrics", options.Metrics)

	r.Route("/v1", func(r chi.Router) {
		r.Use(
			middleware.RequestID,
			// The ones that follow must not copy the request: chi notes the
			// pattern of the route in it, which traces and metrics show.
			otelhttp.NewMiddleware("http.server", otelhttp.WithSpanNameFormatter(spanName)),
			a.log,
			a.recover,
		)
		r.Get("/notes", a.listNotes)
		r.Post("/notes", a.createNote)
		r.Route("/notes/{id}", func(r chi.Router) {
			r.Get("/", a.getNote)
			r.Put("/", a.updateNote)
			r.Delete("/", a.deleteNote)
			r.Get("/attachments", a.listAttachments)
			r.Post("/attachments", a.createAttachment)
			r.Get("/attachments/{name}", a.getAttachment)
		})
	})
	return r
}

func spanName(_ string, r *http.Request) string {
	return r.Method + " " + r.Pattern
}
