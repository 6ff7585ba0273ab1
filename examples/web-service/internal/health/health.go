// Package health collects what the readiness of the service depends on.
package health

import (
	"context"
	"errors"
	"sync"
	"time"
)

// timeout bounds one check.
const timeout = 2 * time.Second

var errDraining = errors.New("shutting down")

// Check returns an error while a dependency cannot be used.
type Check func(ctx context.Context) error

// Checker is safe for concurrent use.
type Checker struct {
	mu       sync.RWMutex
	checks   map[string]Check
	draining bool
}

// NewChecker returns a checker without checks, which is always ready.
func NewChecker() *Checker {
	return &Checker{checks: make(map[string]Check)}
}

// Add registers a check under a name.
func (c *Checker) Add(name string, check Check) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.checks[name] = check
}

// Drain makes the service unready for good.
func (c *Checker) Drain() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.draining = true
}

// Failures runs all checks at the same time and returns the errors by name.
// The service is ready if there are none.
func (c *Checker) Failures(ctx context.Context) map[string]error {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.draining {
		return map[string]error{"server": errDraining}
	}

	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	var (
		wg       sync.WaitGroup
		mu       sync.Mutex
		failures = make(map[string]error)
	)
	for name, check := range c.checks {
		wg.Go(func() {
			if err := check(ctx); err != nil {
				mu.Lock()
				defer mu.Unlock()
				failures[name] = err
			}
		})
	}
	wg.Wait()
	return failures
}
