package httpapi

import (
	"context"
	"errors"
	"net/http"

	"example.com/web-service/internal/blob"
	"example.com/web-service/internal/note"
)

type errorResponse struct {
	Error string `json:"error"`
	Field string `json:"field,omitempty"`
}

// fail answers a request with what its error means to the client.
func (a *api) fail(w http.ResponseWriter, r *http.Request, err error) {
	if invalid, ok := errors.AsType[*note.InvalidError](err); ok {
		writeJSON(w, http.StatusBadRequest, errorResponse{Error: invalid.Error(), Field: invalid.Field})
		return
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		writeJSON(w, http.StatusRequestEntityTooLarge, errorResponse{Error: "request is too large"})
		return
	}
	switch {
	case errors.Is(err, note.ErrNotFound):
		writeJSON(w, http.StatusNotFound, errorResponse{Error: note.ErrNotFound.Error()})
	case errors.Is(err, note.ErrExists):
		writeJSON(w, http.StatusConflict, errorResponse{Error: note.ErrExists.Error()})
	case errors.Is(err, blob.ErrDisabled):
		writeJSON(w, http.StatusNotImplemented, errorResponse{Error: blob.ErrDisabled.Error()})
	case errors.Is(err, context.Canceled) && r.Context().Err() != nil:
		// The client went away and reads no answer.
	default:
		a.logger.ErrorContext(r.Context(), "request failed", "error", err)
		writeJSON(w, http.StatusInternalServerError, errorResponse{Error: "internal error"})
	}
}

func (a *api) notFound(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusNotFound, errorResponse{Error: "no such path"})
}

func (a *api) methodNotAllowed(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusMethodNotAllowed, errorResponse{Error: "method not allowed"})
}
