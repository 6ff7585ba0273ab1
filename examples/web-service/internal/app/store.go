package app

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/stdlib"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/health"
	"example.com/web-service/internal/migrations"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/store/memory"
	"example.com/web-service/internal/store/postgres"
)

var errMigrating = errors.New("migrations are not applied yet")

// openedStore is a store with what belongs to it.
type openedStore struct {
	service.Store
	// background runs beside the servers until the context ends.
	background func(ctx context.Context) error
	close      func()
}

// openStore opens the configured store. It does not wait for the database, so
// the process lives, though it is not ready, while there is none.
func openStore(ctx context.Context, cfg config.Database, checker *health.Checker, logger *slog.Logger) (*openedStore, error) {
	if cfg.URL == "" {
		logger.WarnContext(ctx, "DATABASE_URL is not set: notes are kept in memory")
		return &openedStore{
			Store:      memory.New(),
			background: func(context.Context) error { return nil },
			close:      func() {},
		}, nil
	}

	pool, err := postgres.Open(ctx, postgres.Options{URL: cfg.URL, MaxConns: cfg.MaxConns})
	if err != nil {
		return nil, err
	}
	store := postgres.New(pool)
	checker.Add("database", store.Ping)

	background := func(context.Context) error { return nil }
	if cfg.Migrate {
		var migrated atomic.Bool
		checker.Add("migrations", func(context.Context) error {
			if !migrated.Load() {
				return errMigrating
			}
			return nil
		})
		background = func(ctx context.Context) error {
			db := stdlib.OpenDBFromPool(pool)
			defer db.Close()
			migrated.Store(migrate(ctx, db, logger))
			return nil
		}
	}
	return &openedStore{Store: store, background: background, close: pool.Close}, nil
}

// migrate tries to apply the migrations until that succeeds or the context
// ends.
func migrate(ctx context.Context, db *sql.DB, logger *slog.Logger) bool {
	const longest = 30 * time.Second
	for pause := time.Second; ; pause = min(2*pause, longest) {
		err := migrations.Up(ctx, db, logger)
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
