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

//go:embed sql
var files embed.FS

// Dialect is the SQL that a database speaks, which has migrations of its own.
type Dialect string

// The dialects that there are migrations in.
const (
	PostgreSQL Dialect = "postgres"
	SQLite     Dialect = "sqlite"
)

// Up applies the migrations that the database does not have yet. With
// PostgreSQL, a lock in the database makes concurrent calls safe.
func Up(ctx context.Context, db *sql.DB, dialect Dialect, logger *slog.Logger) error {
	provider, err := newProvider(db, dialect)
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
func List(ctx context.Context, db *sql.DB, dialect Dialect) ([]Status, error) {
	provider, err := newProvider(db, dialect)
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

func newProvider(db *sql.DB, dialect Dialect) (*goose.Provider, error) {
	dir, err := fs.Sub(files, "sql/"+string(dialect))
	if err != nil {
		return nil, fmt.Errorf("open migrations: %w", err)
	}
	gooseDialect, options, err := forGoose(dialect)
	if err != nil {
		return nil, err
	}
	provider, err := goose.NewProvider(gooseDialect, db, dir, options...)
	if err != nil {
		return nil, fmt.Errorf("load migrations: %w", err)
	}
	return provider, nil
}

// forGoose returns what goose calls the dialect, and what it needs with it.
func forGoose(dialect Dialect) (goose.Dialect, []goose.ProviderOption, error) {
	switch dialect {
	case PostgreSQL:
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return "", nil, fmt.Errorf("create migration lock: %w", err)
		}
		return goose.DialectPostgres, []goose.ProviderOption{goose.WithSessionLocker(locker)}, nil
	case SQLite:
		return goose.DialectSQLite3, nil, nil
	default:
		return "", nil, fmt.Errorf("there are no migrations for %q", dialect)
	}
}
