package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"

	_ "modernc.org/sqlite" // The driver "sqlite".
)

// scheme is what the URL of a database in a file begins with.
const scheme = "sqlite:"

// Options are the settings of a connection pool.
type Options struct {
	// URL names the file, which is created if there is none: sqlite:notes.db,
	// or sqlite:/var/lib/notes.db.
	URL      string
	MaxConns int
}

// IsURL reports whether the URL is one that [Open] is for.
func IsURL(url string) bool {
	return strings.HasPrefix(url, scheme)
}

// Open prepares a pool of connections. It does not connect; the pool connects
// when it is used.
func Open(options Options) (*sql.DB, error) {
	path, err := filePath(options.URL)
	if err != nil {
		return nil, fmt.Errorf("parse database URL: %w", err)
	}
	db, err := sql.Open("sqlite", dataSource(path))
	if err != nil {
		return nil, fmt.Errorf("create connection pool: %w", err)
	}
	if options.MaxConns > 0 {
		db.SetMaxOpenConns(options.MaxConns)
	}
	return db, nil
}

func filePath(rawURL string) (string, error) {
	path, ok := strings.CutPrefix(rawURL, scheme)
	if !ok {
		return "", fmt.Errorf("%q does not begin with %q", rawURL, scheme)
	}
	// Other programs write sqlite:///var/lib/notes.db, or sqlite://notes.db.
	path = strings.TrimPrefix(path, "//")
	switch {
	case path == "":
		return "", errors.New("it names no file: write sqlite:notes.db")
	case path == ":memory:":
		return "", errors.New("it must name a file: without a DATABASE_URL, notes are kept in memory")
	case strings.Contains(path, "?"):
		return "", fmt.Errorf("%q: a file name cannot have settings after it", path)
	}
	return path, nil
}

// dataSource is the name of the database as the driver wants it. The driver
// sends the pragmas on each new connection.
func dataSource(path string) string {
	settings := url.Values{
		"_pragma": {
			"busy_timeout(5000)", // Writers wait for each other.
			"foreign_keys(on)",
			"journal_mode(wal)", // Readers do not wait for a writer.
			"synchronous(normal)",
		},
		// A transaction that reads first could not wait for a writer.
		"_txlock": {"immediate"},
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + settings.Encode()
}
