package database

import (
	"errors"
	"log/slog"
	"testing"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/migrations"
)

func TestOpenChoosesByURL(t *testing.T) {
	for url, want := range map[string]migrations.Dialect{
		"postgres://db/notes":      migrations.PostgreSQL,
		"host=db dbname=notes":     migrations.PostgreSQL,
		"sqlite:notes.db":          migrations.SQLite,
		"sqlite:///var/notes.db":   migrations.SQLite,
		"postgresql://sqlite:1/db": migrations.PostgreSQL,
	} {
		t.Run(url, func(t *testing.T) {
			db, err := Open(t.Context(), config.Database{URL: url})
			if err != nil {
				t.Fatal(err)
			}
			if db.dialect != want {
				t.Errorf("dialect = %q, want %q", db.dialect, want)
			}
			if err := db.Close(); err != nil {
				t.Errorf("Close = %v", err)
			}
		})
	}
}

func TestOpenRejects(t *testing.T) {
	for name, url := range map[string]string{"PostgreSQL": "postgres://[::1", "SQLite": "sqlite:", "unknown": "mysql://db/notes"} {
		t.Run(name, func(t *testing.T) {
			if _, err := Open(t.Context(), config.Database{URL: url}); err == nil {
				t.Error("Open succeeded")
			}
		})
	}
	if _, err := Open(t.Context(), config.Database{}); !errors.Is(err, ErrNoURL) {
		t.Errorf("Open without URL = %v, want ErrNoURL", err)
	}
}

func TestMigrate(t *testing.T) {
	db, err := Open(t.Context(), config.Database{URL: "sqlite:" + t.TempDir() + "/notes.db"})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	checkApplied(t, db, false)
	for range 2 {
		if err := db.Migrate(t.Context(), slog.New(slog.DiscardHandler)); err != nil {
			t.Fatal(err)
		}
		checkApplied(t, db, true)
	}
}

func checkApplied(t *testing.T, db *Database, want bool) {
	t.Helper()
	states, err := db.Migrations(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(states) == 0 {
		t.Error("there are no migrations")
	}
	for _, state := range states {
		if state.Applied != want {
			t.Errorf("%s: applied = %t, want %t", state.Path, state.Applied, want)
		}
	}
}
