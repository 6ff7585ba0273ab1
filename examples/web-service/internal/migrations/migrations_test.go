package migrations

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
)

// noConnector stands for a database that cannot be reached.
type noConnector struct{}

var errUnreachable = errors.New("unreachable")

func (noConnector) Connect(context.Context) (driver.Conn, error) { return nil, errUnreachable }

func (noConnector) Driver() driver.Driver { return nil }

func TestFilesAreWellFormed(t *testing.T) {
	db := sql.OpenDB(noConnector{})
	defer db.Close()
	provider, err := newProvider(db)
	if err != nil {
		t.Fatal(err)
	}
	for i, source := range provider.ListSources() {
		if source.Version != int64(i+1) {
			t.Errorf("%s has version %d, want %d", source.Path, source.Version, i+1)
		}
	}
}

func TestListReportsUnreachableDatabase(t *testing.T) {
	db := sql.OpenDB(noConnector{})
	defer db.Close()
	if _, err := List(t.Context(), db); !errors.Is(err, errUnreachable) {
		t.Errorf("List = %v", err)
	}
}
