// Package queue keeps jobs in memory.
package queue

import (
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

// LeaseTime is how long a worker has a job for itself. Then another worker gets
// it.
const LeaseTime = time.Minute

// ErrNotFound reports that a job does not exist.
var ErrNotFound = errors.New("job not found")

// ErrNotLeased reports a result for a job that is not in work.
var ErrNotLeased = errors.New("job is not leased")

type entry struct {
	job     job.Job
	expires time.Time
}

// Queue is safe for concurrent use.
type Queue struct {
	mu      sync.Mutex
	entries map[uuid.UUID]*entry
	open    []uuid.UUID // jobs that are not done, oldest first
	now     func() time.Time
}

// New returns an empty queue.
func New() *Queue {
	return &Queue{entries: make(map[uuid.UUID]*entry), now: time.Now}
}

// Add appends a job.
func (q *Queue) Add(text string) job.Job {
	q.mu.Lock()
	defer q.mu.Unlock()
	e := &entry{job: job.Job{ID: uuid.New(), Text: text, State: job.Pending}}
	q.entries[e.job.ID] = e
	q.open = append(q.open, e.job.ID)
	return e.job
}

// Get returns one job.
func (q *Queue) Get(id uuid.UUID) (job.Job, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	e, ok := q.entries[id]
	if !ok {
		return job.Job{}, ErrNotFound
	}
	return e.job, nil
}

// Lease gives out the oldest job that nobody works on, if there is one.
func (q *Queue) Lease() (job.Job, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	now := q.now()
	for _, id := range q.open {
		e := q.entries[id]
		if e.job.State == job.Leased && now.Before(e.expires) {
			continue
		}
		e.job.State, e.expires = job.Leased, now.Add(LeaseTime)
		return e.job, true
	}
	return job.Job{}, false
}

// Finish stores the result of a leased job.
func (q *Queue) Finish(id uuid.UUID, result job.Result) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	e, ok := q.entries[id]
	if !ok {
		return ErrNotFound
	}
	if e.job.State != job.Leased {
		return ErrNotLeased
	}
	e.job.State, e.job.Result = job.Done, &result
	q.open = slices.DeleteFunc(q.open, func(open uuid.UUID) bool { return open == id })
	return nil
}
