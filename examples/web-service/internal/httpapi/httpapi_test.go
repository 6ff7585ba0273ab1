package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/web-service/internal/blob"
	"example.com/web-service/internal/health"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/store/memory"
)

func newHandler(notes Notes, checker *health.Checker) http.Handler {
	return New(Options{
		Notes:   notes,
		Health:  checker,
		Metrics: http.NotFoundHandler(),
		Logger:  slog.New(slog.DiscardHandler),
		Version: "test",
	})
}

func newMemoryHandler() http.Handler {
	return newHandler(service.New(memory.New(), blob.Disabled{}), health.NewChecker())
}

func do(t *testing.T, handler http.Handler, method, path, body string, wantStatus int) map[string]any {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	if recorder.Code != wantStatus {
		t.Fatalf("%s %s = %d %s, want %d", method, path, recorder.Code, recorder.Body, wantStatus)
	}
	if recorder.Body.Len() == 0 {
		return nil
	}
	var response map[string]any
	if err := json.Unmarshal(recorder.Body.Bytes(), &response); err != nil {
		t.Fatalf("%s %s: %v in %s", method, path, err, recorder.Body)
	}
	return response
}

func TestLifeOfANote(t *testing.T) {
	handler := newMemoryHandler()
	created := do(t, handler, "POST", "/v1/notes", `{"title":"Milk","tags":["shop"]}`, http.StatusCreated)
	path := "/v1/notes/" + created["id"].(string)

	if got := do(t, handler, "GET", path, "", http.StatusOK); got["title"] != "Milk" {
		t.Errorf("GET = %v", got)
	}
	if got := do(t, handler, "PUT", path, `{"title":"Bread"}`, http.StatusOK); got["title"] != "Bread" {
		t.Errorf("PUT = %v", got)
	}
	if got := do(t, handler, "GET", path+"/attachments", "", http.StatusOK); len(got["attachments"].([]any)) != 0 {
		t.Errorf("GET attachments = %v", got)
	}
	do(t, handler, "DELETE", path, "", http.StatusNoContent)
	do(t, handler, "GET", path, "", http.StatusNotFound)
}

func TestList(t *testing.T) {
	handler := newMemoryHandler()
	for _, title := range []string{"a", "b", "c"} {
		do(t, handler, "POST", "/v1/notes", `{"title":"`+title+`","tags":["x"]}`, http.StatusCreated)
	}
	first := do(t, handler, "GET", "/v1/notes?tag=x&page_size=2", "", http.StatusOK)
	if len(first["notes"].([]any)) != 2 {
		t.Errorf("first page = %v", first)
	}
	token := first["next_page_token"].(string)
	second := do(t, handler, "GET", "/v1/notes?tag=x&page_size=2&page_token="+token, "", http.StatusOK)
	if len(second["notes"].([]any)) != 1 || second["next_page_token"] != nil {
		t.Errorf("second page = %v", second)
	}
}

func TestWrongRequests(t *testing.T) {
	handler := newMemoryHandler()
	id := do(t, handler, "POST", "/v1/notes", `{"title":"a"}`, http.StatusCreated)["id"].(string)
	tests := map[string]struct {
		method, path, body string
		status             int
	}{
		"empty title":      {"POST", "/v1/notes", `{"title":""}`, http.StatusBadRequest},
		"no JSON":          {"POST", "/v1/notes", `title`, http.StatusBadRequest},
		"unknown field":    {"POST", "/v1/notes", `{"titel":"a"}`, http.StatusBadRequest},
		"two values":       {"POST", "/v1/notes", `{"title":"a"}{}`, http.StatusBadRequest},
		"too large":        {"POST", "/v1/notes", `{"body":"` + strings.Repeat("a", maxRequest) + `"}`, http.StatusRequestEntityTooLarge},
		"page size":        {"GET", "/v1/notes?page_size=x", "", http.StatusBadRequest},
		"page token":       {"GET", "/v1/notes?page_token=x", "", http.StatusBadRequest},
		"malformed ID":     {"GET", "/v1/notes/1", "", http.StatusNotFound},
		"missing note":     {"PUT", "/v1/notes/" + uuid.NewString(), `{"title":"a"}`, http.StatusNotFound},
		"no bucket":        {"POST", "/v1/notes/" + id + "/attachments", `{"name":"a","content_type":"text/plain"}`, http.StatusNotImplemented},
		"attachment name":  {"POST", "/v1/notes/" + id + "/attachments", `{"name":"/"}`, http.StatusBadRequest},
		"no attachment":    {"GET", "/v1/notes/" + id + "/attachments/a", "", http.StatusNotFound},
		"unknown path":     {"GET", "/v2", "", http.StatusNotFound},
		"method of a path": {"PATCH", "/v1/notes", "", http.StatusMethodNotAllowed},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := do(t, handler, test.method, test.path, test.body, test.status); got["error"] == "" {
				t.Errorf("response = %v", got)
			}
		})
	}
}

// brokenNotes fails in ways that no client causes.
type brokenNotes struct{ Notes }

func (brokenNotes) Get(context.Context, uuid.UUID) (note.Note, error) {
	return note.Note{}, errors.New("secret detail")
}

func (brokenNotes) Delete(context.Context, uuid.UUID) error { panic("secret detail") }

func TestInternalErrorsAreHidden(t *testing.T) {
	handler := newHandler(brokenNotes{}, health.NewChecker())
	for _, method := range []string{"GET", "DELETE"} {
		got := do(t, handler, method, "/v1/notes/"+uuid.NewString(), "", http.StatusInternalServerError)
		if got["error"] != "internal error" {
			t.Errorf("%s = %v", method, got)
		}
	}
}

func TestHealth(t *testing.T) {
	checker := health.NewChecker()
	handler := newHandler(brokenNotes{}, checker)
	do(t, handler, "GET", "/readyz", "", http.StatusOK)

	checker.Add("database", func(context.Context) error { return errors.New("away") })
	got := do(t, handler, "GET", "/readyz", "", http.StatusServiceUnavailable)
	if failures := got["failures"].(map[string]any); failures["database"] != "away" {
		t.Errorf("/readyz = %v", got)
	}
	if got := do(t, handler, "GET", "/healthz", "", http.StatusOK); got["version"] != "test" {
		t.Errorf("/healthz = %v", got)
	}
}
