// Package service implements the operations on notes, whichever protocol asks
// for them.
package service

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
	"example.com/web-service/internal/pagetoken"
)

// The sizes of a page of notes.
const (
	DefaultPageSize = 50
	MaxPageSize     = 200
)

// Store keeps notes and the list of their attachments. It returns
// [note.ErrNotFound] for what does not exist.
type Store interface {
	Create(ctx context.Context, n note.Note) error
	Get(ctx context.Context, id uuid.UUID) (note.Note, error)
	List(ctx context.Context, filter note.Filter) ([]note.Note, error)
	Update(ctx context.Context, n note.Note) error
	Delete(ctx context.Context, id uuid.UUID) error

	AddAttachment(ctx context.Context, a note.Attachment) error
	Attachments(ctx context.Context, id uuid.UUID) ([]note.Attachment, error)
}

// Blobs keeps the content of attachments.
type Blobs interface {
	UploadURL(ctx context.Context, key, contentType string) (string, error)
	DownloadURL(ctx context.Context, key string) (string, error)
	Delete(ctx context.Context, keys []string) error
}

// Service is safe for concurrent use.
type Service struct {
	store Store
	blobs Blobs
	now   func() time.Time
}

// New returns a service that keeps its data in the given stores.
func New(store Store, blobs Blobs) *Service {
	return &Service{store: store, blobs: blobs, now: now}
}

// now has the precision of PostgreSQL.
func now() time.Time {
	return time.Now().UTC().Truncate(time.Microsecond)
}

// Draft is what a caller decides about a note.
type Draft struct {
	Title string
	Body  string
	Tags  []string
}

// Create stores a new note.
func (s *Service) Create(ctx context.Context, draft Draft) (note.Note, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return note.Note{}, fmt.Errorf("create note ID: %w", err)
	}
	at := s.now()
	n := note.Note{
		ID:        id,
		Title:     draft.Title,
		Body:      draft.Body,
		Tags:      slices.Clone(draft.Tags),
		CreatedAt: at,
		UpdatedAt: at,
	}
	n.Normalize()
	if err := n.Validate(); err != nil {
		return note.Note{}, err
	}
	if err := s.store.Create(ctx, n); err != nil {
		return note.Note{}, fmt.Errorf("store note: %w", err)
	}
	return n, nil
}

// Get returns one note.
func (s *Service) Get(ctx context.Context, id uuid.UUID) (note.Note, error) {
	n, err := s.store.Get(ctx, id)
	if err != nil {
		return note.Note{}, fmt.Errorf("load note: %w", err)
	}
	return n, nil
}

// Update replaces a note.
func (s *Service) Update(ctx context.Context, id uuid.UUID, draft Draft) (note.Note, error) {
	n, err := s.Get(ctx, id)
	if err != nil {
		return note.Note{}, err
	}
	n.Title, n.Body, n.Tags = draft.Title, draft.Body, slices.Clone(draft.Tags)
	n.UpdatedAt = s.now()
	n.Normalize()
	if err := n.Validate(); err != nil {
		return note.Note{}, err
	}
	if err := s.store.Update(ctx, n); err != nil {
		return note.Note{}, fmt.Errorf("store note: %w", err)
	}
	return n, nil
}

// Delete removes a note, its attachments and their content.
func (s *Service) Delete(ctx context.Context, id uuid.UUID) error {
	attachments, err := s.store.Attachments(ctx, id)
	if err != nil {
		return fmt.Errorf("load attachments: %w", err)
	}
	if len(attachments) > 0 {
		keys := make([]string, 0, len(attachments))
		for _, a := range attachments {
			keys = append(keys, a.Key())
		}
		if err := s.blobs.Delete(ctx, keys); err != nil {
			return fmt.Errorf("delete content: %w", err)
		}
	}
	if err := s.store.Delete(ctx, id); err != nil {
		return fmt.Errorf("delete note: %w", err)
	}
	return nil
}

// Page is one part of a listing.
type Page struct {
	Notes []note.Note
	// Next is the token of the following page, empty on the last one.
	Next string
}

// List returns the notes, newest first. A size of 0 means [DefaultPageSize].
func (s *Service) List(ctx context.Context, tag string, size int, token string) (Page, error) {
	switch {
	case size == 0:
		size = DefaultPageSize
	case size < 0 || size > MaxPageSize:
		return Page{}, &note.InvalidError{
			Field:  "page_size",
			Reason: fmt.Sprintf("must be between 1 and %d", MaxPageSize),
		}
	}
	before, err := pagetoken.Decode(token)
	if err != nil {
		return Page{}, &note.InvalidError{Field: "page_token", Reason: "is malformed"}
	}

	// One more than asked for shows whether there is another page.
	notes, err := s.store.List(ctx, note.Filter{Tag: tag, Before: before, Limit: size + 1})
	if err != nil {
		return Page{}, fmt.Errorf("list notes: %w", err)
	}
	if len(notes) <= size {
		return Page{Notes: notes}, nil
	}
	notes = notes[:size]
	return Page{Notes: notes, Next: pagetoken.Encode(notes[size-1].ID)}, nil
}
