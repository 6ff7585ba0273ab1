// Package httpapi serves the queue over HTTP.
package httpapi

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"example.com/monorepo/libs/httpserver"
	"example.com/monorepo/libs/job"
	"example.com/monorepo/services/api/internal/queue"
)

// maxRequest bounds the body of a request.
const maxRequest = 1 << 20

type api struct {
	queue *queue.Queue
}

// New returns the handler of all paths.
func New(q *queue.Queue, version string) http.Handler {
	a := &api{queue: q}
	r := chi.NewRouter()
	r.Get("/healthz", httpserver.Healthz(version))
	r.Post("/v1/jobs", a.add)
	r.Post("/v1/jobs/lease", a.lease)
	r.Get("/v1/jobs/{id}", a.get)
	r.Put("/v1/jobs/{id}/result", a.finish)
	return r
}

func (a *api) add(w http.ResponseWriter, r *http.Request) {
	var request struct {
		Text string `json:"text"`
	}
	if !read(w, r, &request) {
		return
	}
	if request.Text == "" {
		fail(w, http.StatusBadRequest, "text must not be empty")
		return
	}
	httpserver.WriteJSON(w, http.StatusCreated, a.queue.Add(request.Text))
}

// lease answers 204 if there is nothing to do.
func (a *api) lease(w http.ResponseWriter, _ *http.Request) {
	leased, ok := a.queue.Lease()
	if !ok {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	httpserver.WriteJSON(w, http.StatusOK, leased)
}

func (a *api) get(w http.ResponseWriter, r *http.Request) {
	id, ok := jobID(w, r)
	if !ok {
		return
	}
	found, err := a.queue.Get(id)
	if err != nil {
		failQueue(w, err)
		return
	}
	httpserver.WriteJSON(w, http.StatusOK, found)
}

func (a *api) finish(w http.ResponseWriter, r *http.Request) {
	id, ok := jobID(w, r)
	if !ok {
		return
	}
	var result job.Result
	if !read(w, r, &result) {
		return
	}
	if err := a.queue.Finish(id, result); err != nil {
		failQueue(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// jobID reads the ID in the path. If it cannot, it answers the request.
func jobID(w http.ResponseWriter, r *http.Request) (uuid.UUID, bool) {
	id, err := uuid.Parse(chi.URLParam(r, "id"))
	if err != nil {
		failQueue(w, queue.ErrNotFound)
		return uuid.Nil, false
	}
	return id, true
}

// read decodes the body of a request. If it cannot, it answers the request.
func read(w http.ResponseWriter, r *http.Request, value any) bool {
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest)).Decode(value); err != nil {
		fail(w, http.StatusBadRequest, "request must be a JSON object of at most 1 MiB")
		return false
	}
	return true
}

func failQueue(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, queue.ErrNotFound):
		fail(w, http.StatusNotFound, err.Error())
	case errors.Is(err, queue.ErrNotLeased):
		fail(w, http.StatusConflict, err.Error())
	default:
		fail(w, http.StatusInternalServerError, "internal error")
	}
}

func fail(w http.ResponseWriter, status int, message string) {
	httpserver.WriteJSON(w, status, map[string]string{"error": message})
}
