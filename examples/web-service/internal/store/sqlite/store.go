// Package sqlite keeps notes in an SQLite database, which is a file, for
// development and tests.
package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"example.com/web-service/internal/note"
)

// Store is safe for concurrent use.
type Store struct {
	db *sql.DB
}

// New returns a store that uses the pool.
func New(db *sql.DB) *Store {
	return &Store{db: db}
}

const noteColumns = `id, title, body, tags, created_at, updated_at`

// Create stores a new note.
func (s *Store) Create(ctx context.Context, n note.Note) error {
	tags, err := json.Marshal(n.Tags)
	if err != nil {
		return fmt.Errorf("encode tags: %w", err)
	}
	const query = `INSERT INTO notes (` + noteColumns + `) VALUES (?, ?, ?, ?, ?, ?)`
	if _, err := s.db.ExecContext(ctx, query, n.ID, n.Title, n.Body, string(tags),
		n.CreatedAt.UnixMicro(), n.UpdatedAt.UnixMicro()); err != nil {
		return fmt.Errorf("insert note: %w", err)
	}
	return nil
}

// Get returns one note.
func (s *Store) Get(ctx context.Context, id uuid.UUID) (note.Note, error) {
	const query = `SELECT ` + noteColumns + ` FROM notes WHERE id = ?`
	n, err := scanNote(s.db.QueryRowContext(ctx, query, id))
	if errors.Is(err, sql.ErrNoRows) {
		return note.Note{}, note.ErrNotFound
	}
	if err != nil {
		return note.Note{}, fmt.Errorf("read note: %w", err)
	}
	return n, nil
}

// List returns the notes that the filter selects, newest first.
func (s *Store) List(ctx context.Context, filter note.Filter) ([]note.Note, error) {
	const query = `SELECT ` + noteColumns + ` FROM notes
		WHERE (:tag IS NULL OR EXISTS (SELECT 1 FROM json_each(tags) WHERE value = :tag))
		  AND (:before IS NULL OR id < :before)
		ORDER BY id DESC
		LIMIT :limit`
	rows, err := s.db.QueryContext(ctx, query,
		sql.Named("tag", sql.Null[string]{V: filter.Tag, Valid: filter.Tag != ""}),
		sql.Named("before", uuid.NullUUID{UUID: filter.Before, Valid: filter.Before != uuid.Nil}),
		sql.Named("limit", filter.Limit))
	if err != nil {
		return nil, fmt.Errorf("query notes: %w", err)
	}
	notes, err := collect(rows, scanNote)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	return notes, nil
}

// Update replaces a note.
func (s *Store) Update(ctx context.Context, n note.Note) error {
	tags, err := json.Marshal(n.Tags)
	if err != nil {
		return fmt.Errorf("encode tags: %w", err)
	}
	const query = `UPDATE notes SET title = ?, body = ?, tags = ?, updated_at = ? WHERE id = ?`
	result, err := s.db.ExecContext(ctx, query, n.Title, n.Body, string(tags), n.UpdatedAt.UnixMicro(), n.ID)
	return mustAffect(result, err, "update note")
}

// Delete removes a note and its attachments.
func (s *Store) Delete(ctx context.Context, id uuid.UUID) error {
	result, err := s.db.ExecContext(ctx, `DELETE FROM notes WHERE id = ?`, id)
	return mustAffect(result, err, "delete note")
}

// AddAttachment adds an attachment to an existing note.
func (s *Store) AddAttachment(ctx context.Context, a note.Attachment) error {
	const query = `INSERT INTO attachments (note_id, name, content_type, created_at) VALUES (?, ?, ?, ?)`
	_, err := s.db.ExecContext(ctx, query, a.NoteID, a.Name, a.ContentType, a.CreatedAt.UnixMicro())
	if sqliteErr, ok := errors.AsType[*driver.Error](err); ok {
		switch sqliteErr.Code() {
		case codes.SQLITE_CONSTRAINT_FOREIGNKEY:
			return note.ErrNotFound
		case codes.SQLITE_CONSTRAINT_PRIMARYKEY:
			return note.ErrExists
		}
	}
	if err != nil {
		return fmt.Errorf("insert attachment: %w", err)
	}
	return nil
}

// Attachments lists the attachments of a note by name.
func (s *Store) Attachments(ctx context.Context, id uuid.UUID) ([]note.Attachment, error) {
	if _, err := s.Get(ctx, id); err != nil {
		return nil, err
	}
	const query = `SELECT note_id, name, content_type, created_at FROM attachments
		WHERE note_id = ? ORDER BY name`
	rows, err := s.db.QueryContext(ctx, query, id)
	if err != nil {
		return nil, fmt.Errorf("query attachments: %w", err)
	}
	attachments, err := collect(rows, scanAttachment)
	if err != nil {
		return nil, fmt.Errorf("read attachments: %w", err)
	}
	return attachments, nil
}

// Ping reports whether the database can be opened.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.db.PingContext(ctx); err != nil {
		return fmt.Errorf("ping database: %w", err)
	}
	return nil
}

func mustAffect(result sql.Result, err error, operation string) error {
	if err != nil {
		return fmt.Errorf("%s: %w", operation, err)
	}
	affected, err := result.RowsAffected()
	if err != nil {
		return fmt.Errorf("%s: %w", operation, err)
	}
	if affected == 0 {
		return note.ErrNotFound
	}
	return nil
}

// row is a row of a result, or the only one.
type row interface {
	Scan(values ...any) error
}

func collect[T any](rows *sql.Rows, scan func(row) (T, error)) (list []T, err error) {
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		value, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, value)
	}
	return list, rows.Err()
}

func scanNote(r row) (note.Note, error) {
	var (
		n                note.Note
		tags             []byte
		created, updated int64
	)
	if err := r.Scan(&n.ID, &n.Title, &n.Body, &tags, &created, &updated); err != nil {
		return note.Note{}, err
	}
	if err := json.Unmarshal(tags, &n.Tags); err != nil {
		return note.Note{}, fmt.Errorf("decode tags: %w", err)
	}
	n.CreatedAt, n.UpdatedAt = fromMicro(created), fromMicro(updated)
	return n, nil
}

func scanAttachment(r row) (note.Attachment, error) {
	var (
		a       note.Attachment
		created int64
	)
	if err := r.Scan(&a.NoteID, &a.Name, &a.ContentType, &created); err != nil {
		return note.Attachment{}, err
	}
	a.CreatedAt = fromMicro(created)
	return a, nil
}

func fromMicro(micro int64) time.Time { return time.UnixMicro(micro).UTC() }
