// Package memory keeps notes in the memory of the process, for development and
// tests.
package memory

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
)

// Store is safe for concurrent use.
type Store struct {
	mu          sync.RWMutex
	notes       map[uuid.UUID]note.Note
	attachments map[uuid.UUID][]note.Attachment
}

// New returns an empty store.
func New() *Store {
	return &Store{
		notes:       make(map[uuid.UUID]note.Note),
		attachments: make(map[uuid.UUID][]note.Attachment),
	}
}

// Create stores a new note.
func (s *Store) Create(_ context.Context, n note.Note) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes[n.ID] = clone(n)
	return nil
}

// Get returns one note.
func (s *Store) Get(_ context.Context, id uuid.UUID) (note.Note, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n, ok := s.notes[id]
	if !ok {
		return note.Note{}, note.ErrNotFound
	}
	return clone(n), nil
}

// List returns the notes that the filter selects, newest first.
func (s *Store) List(_ context.Context, filter note.Filter) ([]note.Note, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var notes []note.Note
	for _, n := range s.notes {
		if filter.Tag != "" && !slices.Contains(n.Tags, filter.Tag) {
			continue
		}
		if filter.Before != uuid.Nil && bytes.Compare(n.ID[:], filter.Before[:]) >= 0 {
			continue
		}
		notes = append(notes, clone(n))
	}
	slices.SortFunc(notes, func(a, b note.Note) int { return bytes.Compare(b.ID[:], a.ID[:]) })
	return notes[:min(len(notes), filter.Limit)], nil
}

// Update replaces a note.
func (s *Store) Update(_ context.Context, n note.Note) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.notes[n.ID]; !ok {
		return note.ErrNotFound
	}
	s.notes[n.ID] = clone(n)
	return nil
}

// Delete removes a note and its attachments.
func (s *Store) Delete(_ context.Context, id uuid.UUID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.notes[id]; !ok {
		return note.ErrNotFound
	}
	delete(s.notes, id)
	delete(s.attachments, id)
	return nil
}

// AddAttachment adds an attachment to an existing note.
func (s *Store) AddAttachment(_ context.Context, a note.Attachment) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.notes[a.NoteID]; !ok {
		return note.ErrNotFound
	}
	i, found := slices.BinarySearchFunc(s.attachments[a.NoteID], a, byName)
	if found {
		return note.ErrExists
	}
	s.attachments[a.NoteID] = slices.Insert(s.attachments[a.NoteID], i, a)
	return nil
}

// Attachments lists the attachments of a note by name.
func (s *Store) Attachments(_ context.Context, id uuid.UUID) ([]note.Attachment, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if _, ok := s.notes[id]; !ok {
		return nil, note.ErrNotFound
	}
	return slices.Clone(s.attachments[id]), nil
}

func byName(a, b note.Attachment) int {
	return strings.Compare(a.Name, b.Name)
}

func clone(n note.Note) note.Note {
	n.Tags = slices.Clone(n.Tags)
	return n
}
