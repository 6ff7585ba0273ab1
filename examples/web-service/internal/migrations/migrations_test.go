package migrations

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/pressly/goose/v3"
)

// noConnector stands for a database that cannot be reached.
type noConnector struct{}

var errUnreachable = errors.New("unreachable")

func (noConnector) Connect(context.Context) (driver.Conn, error) { return nil, errUnreachable }

func (noConnector) Driver() driver.Driver { return nil }

func sources(t *testing.T, dialect Dialect) []*goose.Source {
	t.Helper()
	db := sql.OpenDB(noConnector{})
	defer db.Close()
	provider, err := newProvider(db, dialect)
	if err != nil {
		t.Fatal(err)
	}
	return provider.ListSources()
}

func TestFilesAreWellFormed(t *testing.T) {
	for _, dialect := range []Dialect{PostgreSQL, SQLite} {
		t.Run(string(dialect), func(t *testing.T) {
			for i, source := range sources(t, dialect) {
				if source.Version != int64(i+1) {
					t.Errorf("%s has version %d, want %d", source.Path, source.Version, i+1)
				}
			}
		})
	}
}

func TestDialectsHaveTheSameMigrations(t *testing.T) {
	want := paths(sources(t, PostgreSQL))
	if got := paths(sources(t, SQLite)); len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("SQLite has %q, PostgreSQL has %q", got, want)
	}
}

func paths(sources []*goose.Source) []string {
	var list []string
	for _, source := range sources {
		list = append(list, source.Path)
	}
	return list
}

func TestUnknownDialect(t *testing.T) {
	db := sql.OpenDB(noConnector{})
	defer db.Close()
	if _, err := List(t.Context(), db, "oracle"); err == nil || !strings.Contains(err.Error(), "oracle") {
		t.Errorf("List = %v", err)
	}
}

func TestListReportsUnreachableDatabase(t *testing.T) {
	for _, dialect := range []Dialect{PostgreSQL, SQLite} {
		t.Run(string(dialect), func(t *testing.T) {
			db := sql.OpenDB(noConnector{})
			defer db.Close()
			if _, err := List(t.Context(), db, dialect); !errors.Is(err, errUnreachable) {
				t.Errorf("List = %v", err)
			}
		})
	}
}
