package httpapi

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/monorepo/libs/job"
	"example.com/monorepo/services/api/internal/queue"
)

func do(t *testing.T, handler http.Handler, method, path, body string, wantStatus int) job.Job {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	if recorder.Code != wantStatus {
		t.Fatalf("%s %s = %d %s, want %d", method, path, recorder.Code, recorder.Body, wantStatus)
	}
	var got job.Job
	if recorder.Body.Len() > 0 {
		if err := json.Unmarshal(recorder.Body.Bytes(), &got); err != nil {
			t.Fatalf("%s %s: %v in %s", method, path, err, recorder.Body)
		}
	}
	return got
}

func TestLifeOfAJob(t *testing.T) {
	handler := New(queue.New(), "test")
	do(t, handler, "GET", "/healthz", "", http.StatusOK)
	do(t, handler, "POST", "/v1/jobs/lease", "", http.StatusNoContent)

	added := do(t, handler, "POST", "/v1/jobs", `{"text":"a b"}`, http.StatusCreated)
	path := "/v1/jobs/" + added.ID.String()
	do(t, handler, "PUT", path+"/result", `{"words":2}`, http.StatusConflict)
	if leased := do(t, handler, "POST", "/v1/jobs/lease", "", http.StatusOK); leased.ID != added.ID {
		t.Errorf("lease = %+v", leased)
	}
	do(t, handler, "PUT", path+"/result", `{"words":2,"distinct":2}`, http.StatusNoContent)
	if got := do(t, handler, "GET", path, "", http.StatusOK); got.State != job.Done || got.Result.Words != 2 {
		t.Errorf("job = %+v", got)
	}
}

func TestWrongRequests(t *testing.T) {
	handler := New(queue.New(), "test")
	do(t, handler, "POST", "/v1/jobs", `{"text":""}`, http.StatusBadRequest)
	do(t, handler, "POST", "/v1/jobs", `text`, http.StatusBadRequest)
	do(t, handler, "GET", "/v1/jobs/1", "", http.StatusNotFound)
}
