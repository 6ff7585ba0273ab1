// Package note holds the types the whole service speaks about.
package note

import (
	"time"

	"github.com/google/uuid"
)

// Note is a short text with tags.
type Note struct {
	ID        uuid.UUID
	Title     string
	Body      string
	Tags      []string
	CreatedAt time.Time
	UpdatedAt time.Time
}

// Attachment is a file that belongs to a note. Its content is kept in the
// blob store.
type Attachment struct {
	NoteID      uuid.UUID
	Name        string
	ContentType string
	CreatedAt   time.Time
}

// Key is the name of the attachment's content in the blob store.
func (a Attachment) Key() string {
	return a.NoteID.String() + "/" + a.Name
}

// Filter selects notes. Notes are ordered from the newest to the oldest; since
// IDs are UUIDs of version 7, that is the descending order of their IDs.
type Filter struct {
	// Tag, if set, must be one of the note's tags.
	Tag string
	// Before, if set, is the ID that all returned notes come after.
	Before uuid.UUID
	// Limit is the largest number of notes to return.
	Limit int
}
