package health

import (
	"context"
	"errors"
	"testing"
)

func TestFailures(t *testing.T) {
	checker := NewChecker()
	if failures := checker.Failures(t.Context()); len(failures) != 0 {
		t.Errorf("empty checker has %v", failures)
	}

	broken := errors.New("broken")
	checker.Add("good", func(context.Context) error { return nil })
	checker.Add("bad", func(context.Context) error { return broken })
	failures := checker.Failures(t.Context())
	if len(failures) != 1 || !errors.Is(failures["bad"], broken) {
		t.Errorf("Failures = %v", failures)
	}

	checker.Drain()
	if failures := checker.Failures(t.Context()); !errors.Is(failures["server"], errDraining) {
		t.Errorf("draining checker has %v", failures)
	}
}
