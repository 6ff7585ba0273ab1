package queue

import (
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

func TestLifeOfAJob(t *testing.T) {
	q := New()
	first, second := q.Add("one"), q.Add("two")

	leased, ok := q.Lease()
	if !ok || leased.ID != first.ID || leased.State != job.Leased {
		t.Fatalf("Lease = %+v, %v", leased, ok)
	}
	if leased, ok = q.Lease(); !ok || leased.ID != second.ID {
		t.Fatalf("second Lease = %+v, %v", leased, ok)
	}
	if _, ok = q.Lease(); ok {
		t.Error("third Lease succeeded")
	}

	result := job.Result{Words: 1, Distinct: 1}
	if err := q.Finish(first.ID, result); err != nil {
		t.Fatal(err)
	}
	got, err := q.Get(first.ID)
	if err != nil || got.State != job.Done || *got.Result != result {
		t.Errorf("Get = %+v, %v", got, err)
	}
	if err := q.Finish(first.ID, result); !errors.Is(err, ErrNotLeased) {
		t.Errorf("second Finish = %v", err)
	}
}

func TestLeaseExpires(t *testing.T) {
	q := New()
	now := time.Now()
	q.now = func() time.Time { return now }
	added := q.Add("text")
	if _, ok := q.Lease(); !ok {
		t.Fatal("no job")
	}
	now = now.Add(LeaseTime)
	if leased, ok := q.Lease(); !ok || leased.ID != added.ID {
		t.Errorf("Lease = %+v, %v", leased, ok)
	}
}

func TestMissing(t *testing.T) {
	q := New()
	if _, err := q.Get(uuid.New()); !errors.Is(err, ErrNotFound) {
		t.Errorf("Get = %v", err)
	}
	if err := q.Finish(uuid.New(), job.Result{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("Finish = %v", err)
	}
}
