package httpapi

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
)

// maxRequest bounds the body of a request.
const maxRequest = 1 << 20

type noteRequest struct {
	Title string   `json:"title"`
	Body  string   `json:"body"`
	Tags  []string `json:"tags"`
}

func (n noteRequest) draft() service.Draft {
	return service.Draft{Title: n.Title, Body: n.Body, Tags: n.Tags}
}

type noteResponse struct {
	ID        uuid.UUID `json:"id"`
	Title     string    `json:"title"`
	Body      string    `json:"body"`
	Tags      []string  `json:"tags"`
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
}

func newNoteResponse(n note.Note) noteResponse {
	return noteResponse{
		ID:        n.ID,
		Title:     n.Title,
		Body:      n.Body,
		Tags:      n.Tags,
		CreatedAt: n.CreatedAt,
		UpdatedAt: n.UpdatedAt,
	}
}

type listResponse struct {
	Notes         []noteResponse `json:"notes"`
	NextPageToken string         `json:"next_page_token,omitempty"`
}

type attachmentRequest struct {
	Name        string `json:"name"`
	ContentType string `json:"content_type"`
}

type attachmentResponse struct {
	Name        string    `json:"name"`
	ContentType string    `json:"content_type"`
	CreatedAt   time.Time `json:"created_at"`
	UploadURL   string    `json:"upload_url,omitempty"`
}

func newAttachmentResponse(a note.Attachment, uploadURL string) attachmentResponse {
	return attachmentResponse{
		Name:        a.Name,
		ContentType: a.ContentType,
		CreatedAt:   a.CreatedAt,
		UploadURL:   uploadURL,
	}
}

// readJSON decodes the body of a request, which has to be one JSON value.
func readJSON(w http.ResponseWriter, r *http.Request, value any) error {
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(value)
	if err == nil {
		if _, err = decoder.Token(); errors.Is(err, io.EOF) {
			return nil
		}
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return err
	}
	return &note.InvalidError{Field: "request", Reason: "must be one JSON object with the documented fields"}
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// The status is sent; a client that went away cannot be told more.
	_ = json.NewEncoder(w).Encode(value)
}
