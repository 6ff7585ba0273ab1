package runner

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

// fakeAPI fails once, then has some jobs, and then none.
type fakeAPI struct {
	failed  bool
	jobs    []job.Job
	results map[uuid.UUID]job.Result
	empty   func()
}

func (f *fakeAPI) Lease(context.Context) (*job.Job, error) {
	if !f.failed {
		f.failed = true
		return nil, errors.New("unavailable")
	}
	if len(f.jobs) == 0 {
		f.empty()
		return nil, nil
	}
	next := f.jobs[0]
	f.jobs = f.jobs[1:]
	return &next, nil
}

func (f *fakeAPI) Finish(_ context.Context, id uuid.UUID, result job.Result) error {
	f.results[id] = result
	return nil
}

func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	jobs := []job.Job{{ID: uuid.New(), Text: "a"}, {ID: uuid.New(), Text: "bb"}}
	api := &fakeAPI{jobs: jobs, results: make(map[uuid.UUID]job.Result), empty: cancel}
	runner := &Runner{
		API:    api,
		Work:   func(text string) job.Result { return job.Result{Words: len(text)} },
		Logger: slog.New(slog.DiscardHandler),
		Poll:   time.Millisecond,
	}
	if err := runner.Run(ctx); err != nil {
		t.Fatal(err)
	}
	for _, j := range jobs {
		if got := api.results[j.ID].Words; got != len(j.Text) {
			t.Errorf("result of %q = %d", j.Text, got)
		}
	}
}
