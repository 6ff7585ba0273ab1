package apiclient

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

func TestClient(t *testing.T) {
	id := uuid.MustParse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
	var result string
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/jobs/lease", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"id":"`+id.String()+`","text":"a"}`)
	})
	mux.HandleFunc("PUT /v1/jobs/"+id.String()+"/result", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		result = string(body)
		w.WriteHeader(http.StatusNoContent)
	})
	server := httptest.NewServer(mux)
	defer server.Close()

	client := New(server.URL)
	leased, err := client.Lease(t.Context())
	if err != nil || leased == nil || leased.ID != id || leased.Text != "a" {
		t.Fatalf("Lease = %+v, %v", leased, err)
	}
	if err := client.Finish(t.Context(), id, job.Result{Words: 1, Distinct: 1}); err != nil {
		t.Fatal(err)
	}
	if want := `{"words":1,"distinct":1}`; result != want {
		t.Errorf("result = %s, want %s", result, want)
	}
	if err := client.Finish(t.Context(), uuid.New(), job.Result{}); err == nil {
		t.Error("Finish of a missing job succeeded")
	}
}

func TestLeaseWithoutJobs(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	if leased, err := New(server.URL).Lease(t.Context()); leased != nil || err != nil {
		t.Errorf("Lease = %+v, %v", leased, err)
	}
}
