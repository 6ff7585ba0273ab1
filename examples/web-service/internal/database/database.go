// Package database opens the database that the settings name.
package database

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"

	"github.com/jackc/pgx/v5/stdlib"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/migrations"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/store/postgres"
	"example.com/web-service/internal/store/sqlite"
)

// ErrNoURL reports that the settings name no database.
var ErrNoURL = errors.New("DATABASE_URL is not set")

// Store is a store that is kept in a database.
type Store interface {
	service.Store
	Ping(ctx context.Context) error
}

// Database is an open database.
type Database struct {
	Store   Store
	db      *sql.DB
	dialect migrations.Dialect
	close   func() error
}

// Open opens PostgreSQL, or SQLite for a URL like sqlite:notes.db. It does not
// connect.
func Open(ctx context.Context, cfg config.Database) (*Database, error) {
	switch {
	case cfg.URL == "":
		return nil, ErrNoURL
	case sqlite.IsURL(cfg.URL):
		return openSQLite(cfg)
	default:
		return openPostgres(ctx, cfg)
	}
}

func openSQLite(cfg config.Database) (*Database, error) {
	db, err := sqlite.Open(sqlite.Options{URL: cfg.URL, MaxConns: int(cfg.MaxConns)})
	if err != nil {
		return nil, err
	}
	return &Database{Store: sqlite.New(db), db: db, dialect: migrations.SQLite, close: db.Close}, nil
}

func openPostgres(ctx context.Context, cfg config.Database) (*Database, error) {
	pool, err := postgres.Open(ctx, postgres.Options{URL: cfg.URL, MaxConns: cfg.MaxConns})
	if err != nil {
		return nil, err
	}
	db := stdlib.OpenDBFromPool(pool)
	closeBoth := func() error {
		defer pool.Close()
		return db.Close()
	}
	return &Database{Store: postgres.New(pool), db: db, dialect: migrations.PostgreSQL, close: closeBoth}, nil
}

// Migrate brings the schema up to date.
func (d *Database) Migrate(ctx context.Context, logger *slog.Logger) error {
	return migrations.Up(ctx, d.db, d.dialect, logger)
}

// Migrations returns the state of all migrations, in order.
func (d *Database) Migrations(ctx context.Context) ([]migrations.Status, error) {
	return migrations.List(ctx, d.db, d.dialect)
}

// Close closes all connections.
func (d *Database) Close() error {
	return d.close()
}
