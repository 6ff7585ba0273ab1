// Package postgres keeps notes in a PostgreSQL database.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/web-service/internal/note"
)

// The SQLSTATE codes that the store tells apart.
const (
	foreignKeyViolation = "23503"
	uniqueViolation     = "23505"
)

// Store is safe for concurrent use.
type Store struct {
	pool *pgxpool.Pool
}

// New returns a store that uses the pool.
func New(pool *pgxpool.Pool) *Store {
	return &Store{pool: pool}
}

const noteColumns = `id, title, body, tags, created_at, updated_at`

// Create stores a new note.
func (s *Store) Create(ctx context.Context, n note.Note) error {
	const query = `INSERT INTO notes (` + noteColumns + `) VALUES ($1, $2, $3, $4, $5, $6)`
	if _, err := s.pool.Exec(ctx, query, n.ID, n.Title, n.Body, n.Tags, n.CreatedAt, n.UpdatedAt); err != nil {
		return fmt.Errorf("insert note: %w", err)
	}
	return nil
}

// Get returns one note.
func (s *Store) Get(ctx context.Context, id uuid.UUID) (note.Note, error) {
	const query = `SELECT ` + noteColumns + ` FROM notes WHERE id = $1`
	rows, err := s.pool.Query(ctx, query, id)
	if err != nil {
		return note.Note{}, fmt.Errorf("query note: %w", err)
	}
	n, err := pgx.CollectExactlyOneRow(rows, scanNote)
	if errors.Is(err, pgx.ErrNoRows) {
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
		WHERE ($1::text IS NULL OR tags @> ARRAY[$1::text])
		  AND ($2::uuid IS NULL OR id < $2::uuid)
		ORDER BY id DESC
		LIMIT $3`
	var tag *string
	if filter.Tag != "" {
		tag = &filter.Tag
	}
	var before *uuid.UUID
	if filter.Before != uuid.Nil {
		before = &filter.Before
	}
	rows, err := s.pool.Query(ctx, query, tag, before, filter.Limit)
	if err != nil {
		return nil, fmt.Errorf("query notes: %w", err)
	}
	notes, err := pgx.CollectRows(rows, scanNote)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	return notes, nil
}

// Update replaces a note.
func (s *Store) Update(ctx context.Context, n note.Note) error {
	const query = `UPDATE notes SET title = $2, body = $3, tags = $4, updated_at = $5 WHERE id = $1`
	tag, err := s.pool.Exec(ctx, query, n.ID, n.Title, n.Body, n.Tags, n.UpdatedAt)
	return mustAffect(tag, err, "update note")
}

// Delete removes a note and its attachments.
func (s *Store) Delete(ctx context.Context, id uuid.UUID) error {
	tag, err := s.pool.Exec(ctx, `DELETE FROM notes WHERE id = $1`, id)
	return mustAffect(tag, err, "delete note")
}

// AddAttachment adds an attachment to an existing note.
func (s *Store) AddAttachment(ctx context.Context, a note.Attachment) error {
	const query = `INSERT INTO attachments (note_id, name, content_type, created_at) VALUES ($1, $2, $3, $4)`
	_, err := s.pool.Exec(ctx, query, a.NoteID, a.Name, a.ContentType, a.CreatedAt)
	if pgErr, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch pgErr.Code {
		case foreignKeyViolation:
			return note.ErrNotFound
		case uniqueViolation:
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
		WHERE note_id = $1 ORDER BY name COLLATE "C"`
	rows, err := s.pool.Query(ctx, query, id)
	if err != nil {
		return nil, fmt.Errorf("query attachments: %w", err)
	}
	attachments, err := pgx.CollectRows(rows, scanAttachment)
	if err != nil {
		return nil, fmt.Errorf("read attachments: %w", err)
	}
	return attachments, nil
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.pool.Ping(ctx); err != nil {
		return fmt.Errorf("ping database: %w", err)
	}
	return nil
}

func mustAffect(tag pgconn.CommandTag, err error, operation string) error {
	if err != nil {
		return fmt.Errorf("%s: %w", operation, err)
	}
	if tag.RowsAffected() == 0 {
		return note.ErrNotFound
	}
	return nil
}

func scanNote(row pgx.CollectableRow) (note.Note, error) {
	var n note.Note
	err := row.Scan(&n.ID, &n.Title, &n.Body, &n.Tags, &n.CreatedAt, &n.UpdatedAt)
	n.CreatedAt, n.UpdatedAt = inUTC(n.CreatedAt), inUTC(n.UpdatedAt)
	return n, err
}

func scanAttachment(row pgx.CollectableRow) (note.Attachment, error) {
	var a note.Attachment
	err := row.Scan(&a.NoteID, &a.Name, &a.ContentType, &a.CreatedAt)
	a.CreatedAt = inUTC(a.CreatedAt)
	return a, err
}

func inUTC(t time.Time) time.Time { return t.UTC() }
