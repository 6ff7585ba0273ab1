package app

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/database"
	"example.com/web-service/internal/health"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/store/memory"
)

var errMigrating = errors.New("migrations are not applied yet")

// openedStore is a store with what belongs to it.
type openedStore struct {
	service.Store
	// background runs beside the servers until the context ends.
	background func(ctx context.Context) error
	close      func() error
}

// openStore opens the configured store. It does not wait for the database, so
// the process lives, though it is not ready, while there is none.
func openStore(ctx context.Context, cfg config.Database, checker *health.Checker, logger *slog.Logger) (*openedStore, error) {
	nothing := func(context.Context) error { return nil }
	db, err := database.Open(ctx, cfg)
	if errors.Is(err, database.ErrNoURL) {
		logger.WarnContext(ctx, "DATABASE_URL is not set: notes are kept in memory")
		return &openedStore{Store: memory.New(), background: nothing, close: func() error { return nil }}, nil
	}
	if err != nil {
		return nil, err
	}
	checker.Add("database", db.Store.Ping)
	if !cfg.Migrate {
		return &openedStore{Store: db.Store, background: nothing, close: db.Close}, nil
	}

	var migrated atomic.Bool
	checker.Add("migrations", func(context.Context) error {
		if !migrated.Load() {
			return errMigrating
		}
		return nil
	})
	background := func(ctx context.Context) error {
		migrated.Store(migrate(ctx, db, logger))
		return nil
	}
	return &openedStore{Store: db.Store, background: background, close: db.Close}, nil
}

// migrate tries to apply the migrations until that succeeds or the context
// ends.
func migrate(ctx context.Context, db *database.Database, logger *slog.Logger) bool {
	const longest = 30 * time.Second
	for pause := time.Second; ; pause = min(2*pause, longest) {
		err := db.Migrate(ctx, logger)
		if err == nil {
			return true
		}
		if ctx.Err() != nil {
			return false
		}
		logger.WarnContext(ctx, "migrations failed", "error", err, "retry_in", pause)
		select {
		case <-ctx.Done():
			return false
		case <-time.After(pause):
		}
	}
}
