// Package logging sets up the logs of all services.
package logging

import (
	"io"
	"log/slog"
)

// New returns a logger that writes one JSON object a line, with the name and
// version of the service.
func New(w io.Writer, level slog.Level, service, version string) *slog.Logger {
	handler := slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level})
	return slog.New(handler).With("service", service, "version", version)
}
