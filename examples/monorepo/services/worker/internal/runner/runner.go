// Package runner works on one job after the other.
package runner

import (
	"context"
	"log/slog"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

// API is where jobs come from.
type API interface {
	Lease(ctx context.Context) (*job.Job, error)
	Finish(ctx context.Context, id uuid.UUID, result job.Result) error
}

// Runner fetches jobs, works on them and sends the results.
type Runner struct {
	API    API
	Work   func(text string) job.Result
	Logger *slog.Logger
	// Poll is the pause after there was no job. After errors the pause grows.
	Poll time.Duration
}

// Run works until the context ends.
func (r *Runner) Run(ctx context.Context) error {
	failures := backoff.NewExponentialBackOff()
	failures.InitialInterval = r.Poll
	for {
		worked, err := r.next(ctx)
		pause := r.Poll
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			pause = failures.NextBackOff()
			r.Logger.WarnContext(ctx, "job failed", "error", err, "retry_in", pause)
		case worked:
			failures.Reset()
			continue
		default:
			failures.Reset()
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

// next reports whether there was a job.
func (r *Runner) next(ctx context.Context) (bool, error) {
	leased, err := r.API.Lease(ctx)
	if err != nil || leased == nil {
		return false, err
	}
	result := r.Work(leased.Text)
	if err := r.API.Finish(ctx, leased.ID, result); err != nil {
		return false, err
	}
	r.Logger.InfoContext(ctx, "job done", "id", leased.ID, "words", result.Words)
	return true, nil
}
