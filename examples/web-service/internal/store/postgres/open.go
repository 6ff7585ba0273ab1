package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Options are the settings of a connection pool.
type Options struct {
	URL      string
	MaxConns int32
	// Schema, if set, takes the place of the schema "public".
	Schema string
}

// Open prepares a pool of traced connections. It does not connect; the pool
// connects when it is used, so the database may come up after the service.
func Open(ctx context.Context, options Options) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(options.URL)
	if err != nil {
		return nil, fmt.Errorf("parse database URL: %w", err)
	}
	if options.MaxConns > 0 {
		cfg.MaxConns = options.MaxConns
	}
	if options.Schema != "" {
		cfg.ConnConfig.RuntimeParams["search_path"] = options.Schema
	}
	cfg.ConnConfig.ConnectTimeout = 5 * time.Second
	cfg.ConnConfig.Tracer = otelpgx.NewTracer(otelpgx.WithTrimSQLInSpanName())

	pool, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("create connection pool: %w", err)
	}
	if err := otelpgx.RecordStats(pool); err != nil {
		pool.Close()
		return nil, fmt.Errorf("record pool statistics: %w", err)
	}
	return pool, nil
}
