// Package migrations holds the schema of the database and brings a database up
// to date with it.
package migrations

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed sql/*.sql
var files embed.FS

// Up applies the migrations that the database does not have yet. A lock in the
// database makes concurrent calls safe.
func Up(ctx context.Context, db *sql.DB, logger *slog.Logger) error {
	provider, err := newProvider(db)
	if err != nil {
		return err
	}
	results, err := provider.Up(ctx)
	if err != nil {
		return fmt.Errorf("apply migrations: %w", err)
	}
	for _, result := range results {
		logger.InfoContext(ctx, "applied migration",
			"version", result.Source.Version, "duration", result.Duration)
	}
	return nil
}

// Status is the state of one migration.
type Status struct {
	Version int64
	Path    string
	Applied bool
}

// List returns the state of all migrations, in order.
func List(ctx context.Context, db *sql.DB) ([]Status, error) {
	provider, err := newProvider(db)
	if err != nil {
		return nil, err
	}
	states, err := provider.Status(ctx)
	if err != nil {
		return nil, fmt.Errorf("read state of migrations: %w", err)
	}
	list := make([]Status, 0, len(states))
	for _, state := range states {
		list = append(list, Status{
			Version: state.Source.Version,
			Path:    state.Source.Path,
			Applied: state.State == goose.StateApplied,
		})
	}
	return list, nil
}

func newProvider(db *sql.DB) (*goose.Provider, error) {
	dir, err := fs.Sub(files, "sql")
	if err != nil {
		return nil, fmt.Errorf("open migrations: %w", err)
	}
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return nil, fmt.Errorf("create migration lock: %w", err)
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, db, dir, goose.WithSessionLocker(locker))
	if err != nil {
		return nil, fmt.Errorf("load migrations: %w", err)
	}
	return provider, nil
}
