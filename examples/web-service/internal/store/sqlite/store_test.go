package sqlite_test

import (
	"database/sql"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"example.com/web-service/internal/migrations"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/store/sqlite"
	"example.com/web-service/internal/store/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, sqlite.New(open(t, newFile(t))))
}

func TestNotesOutliveThePool(t *testing.T) {
	url := newFile(t)
	first := open(t, url)
	want := note.Note{ID: uuid.Must(uuid.NewV7()), Title: "title", Tags: []string{}}
	if err := sqlite.New(first).Create(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	got, err := sqlite.New(open(t, url)).Get(t.Context(), want.ID)
	if err != nil || got.Title != want.Title {
		t.Errorf("Get = %+v, %v", got, err)
	}
}

func TestWritersWaitForEachOther(t *testing.T) {
	store := sqlite.New(open(t, newFile(t)))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 25 {
				n := note.Note{ID: uuid.Must(uuid.NewV7()), Tags: []string{"many"}}
				if err := store.Create(t.Context(), n); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	notes, err := store.List(t.Context(), note.Filter{Tag: "many", Limit: 1000})
	if err != nil || len(notes) != 200 {
		t.Errorf("List has %d notes, %v, want 200", len(notes), err)
	}
}

func TestPing(t *testing.T) {
	for name, test := range map[string]struct {
		path string
		ok   bool
	}{
		"new file":   {"notes.db", true},
		"odd name":   {"100% of #my notes.db", true},
		"no folder":  {"absent/notes.db", false},
		"not a file": {".", false},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), test.path)
			db := openUnmigrated(t, "sqlite:"+path)
			if err := sqlite.New(db).Ping(t.Context()); (err == nil) != test.ok {
				t.Fatalf("Ping = %v", err)
			}
			if found, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*.db")); test.ok && (len(found) != 1 || found[0] != path) {
				t.Errorf("the files are %q, want %q", found, path)
			}
		})
	}
}

func TestOpenAcceptsURLsOfOtherPrograms(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, url := range []string{"sqlite:notes.db", "sqlite://notes.db", "sqlite://" + filepath.Join(t.TempDir(), "notes.db")} {
		if err := sqlite.New(openUnmigrated(t, url)).Ping(t.Context()); err != nil {
			t.Errorf("Ping of %s = %v", url, err)
		}
	}
}

func TestOpenRejects(t *testing.T) {
	for url, want := range map[string]string{
		"postgres://db/notes":     `does not begin with "sqlite:"`,
		"sqlite:":                 "write sqlite:notes.db",
		"sqlite://":               "write sqlite:notes.db",
		"sqlite::memory:":         "without a DATABASE_URL",
		"sqlite:notes.db?mode=ro": "settings",
	} {
		t.Run(url, func(t *testing.T) {
			if _, err := sqlite.Open(sqlite.Options{URL: url}); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("Open = %v, want %q in it", err, want)
			}
		})
	}
}

func newFile(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("sqlite:%s/notes.db", t.TempDir())
}

func open(t *testing.T, url string) *sql.DB {
	t.Helper()
	db := openUnmigrated(t, url)
	if err := migrations.Up(t.Context(), db, migrations.SQLite, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	return db
}

func openUnmigrated(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sqlite.Open(sqlite.Options{URL: url, MaxConns: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}
