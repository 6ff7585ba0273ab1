package postgres_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"

	"example.com/web-service/internal/migrations"
	"example.com/web-service/internal/store/postgres"
	"example.com/web-service/internal/store/storetest"
)

// TestStore needs a database in TEST_DATABASE_URL. It works in a schema of its
// own, which it removes again.
func TestStore(t *testing.T) {
	url := os.Getenv("TEST_DATABASE_URL")
	if url == "" {
		t.Skip("TEST_DATABASE_URL is not set")
	}
	schema := fmt.Sprintf("test_%d", time.Now().UnixNano())
	admin := open(t, postgres.Options{URL: url})
	exec(t.Context(), t, admin, `CREATE SCHEMA `+schema)
	t.Cleanup(func() { exec(context.Background(), t, admin, `DROP SCHEMA `+schema+` CASCADE`) })

	pool := open(t, postgres.Options{URL: url, Schema: schema})
	db := stdlib.OpenDBFromPool(pool)
	defer db.Close()
	if err := migrations.Up(t.Context(), db, migrations.PostgreSQL, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	states, err := migrations.List(t.Context(), db, migrations.PostgreSQL)
	if err != nil {
		t.Fatal(err)
	}
	for _, state := range states {
		if !state.Applied {
			t.Errorf("%s is not applied", state.Path)
		}
	}
	storetest.Run(t, postgres.New(pool))
}

func TestOpenDoesNotConnect(t *testing.T) {
	pool := open(t, postgres.Options{URL: "postgres://nobody@192.0.2.1/none?connect_timeout=1", MaxConns: 3})
	if got := pool.Config().MaxConns; got != 3 {
		t.Errorf("MaxConns = %d", got)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := postgres.New(pool).Ping(ctx); err == nil {
		t.Error("Ping succeeded")
	}
}

func TestOpenRejectsMalformedURL(t *testing.T) {
	if _, err := postgres.Open(t.Context(), postgres.Options{URL: "postgres://[::1"}); err == nil {
		t.Error("Open succeeded")
	}
}

func open(t *testing.T, options postgres.Options) *pgxpool.Pool {
	t.Helper()
	pool, err := postgres.Open(context.WithoutCancel(t.Context()), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

func exec(ctx context.Context, t *testing.T, pool *pgxpool.Pool, query string) {
	t.Helper()
	if _, err := pool.Exec(ctx, query); err != nil {
		t.Fatal(err)
	}
}
