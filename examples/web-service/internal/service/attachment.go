package service

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
)

// Attach adds an attachment to a note and returns the URL that its content has
// to be sent to with PUT.
func (s *Service) Attach(ctx context.Context, id uuid.UUID, name, contentType string) (note.Attachment, string, error) {
	a := note.Attachment{NoteID: id, Name: name, ContentType: contentType, CreatedAt: s.now()}
	if err := a.Validate(); err != nil {
		return note.Attachment{}, "", err
	}
	url, err := s.blobs.UploadURL(ctx, a.Key(), a.ContentType)
	if err != nil {
		return note.Attachment{}, "", fmt.Errorf("create upload URL: %w", err)
	}
	if err := s.store.AddAttachment(ctx, a); err != nil {
		return note.Attachment{}, "", fmt.Errorf("store attachment: %w", err)
	}
	return a, url, nil
}

// Attachments lists the attachments of a note by name.
func (s *Service) Attachments(ctx context.Context, id uuid.UUID) ([]note.Attachment, error) {
	attachments, err := s.store.Attachments(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("load attachments: %w", err)
	}
	return attachments, nil
}

// AttachmentURL returns a URL that the content of an attachment can be read
// from.
func (s *Service) AttachmentURL(ctx context.Context, id uuid.UUID, name string) (string, error) {
	attachments, err := s.Attachments(ctx, id)
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(attachments, func(a note.Attachment) bool { return a.Name == name })
	if i < 0 {
		return "", fmt.Errorf("attachment %q: %w", name, note.ErrNotFound)
	}
	url, err := s.blobs.DownloadURL(ctx, attachments[i].Key())
	if err != nil {
		return "", fmt.Errorf("create download URL: %w", err)
	}
	return url, nil
}
