package service

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
	"example.com/web-service/internal/store/memory"
)

// fakeBlobs hands out URLs and remembers what it was told to delete.
type fakeBlobs struct {
	deleted []string
	err     error
}

func (f *fakeBlobs) UploadURL(_ context.Context, key, _ string) (string, error) {
	return "https://blobs.test/put/" + key, f.err
}

func (f *fakeBlobs) DownloadURL(_ context.Context, key string) (string, error) {
	return "https://blobs.test/get/" + key, f.err
}

func (f *fakeBlobs) Delete(_ context.Context, keys []string) error {
	f.deleted = append(f.deleted, keys...)
	return f.err
}

func newService() (*Service, *fakeBlobs) {
	blobs := &fakeBlobs{}
	return New(memory.New(), blobs), blobs
}

func mustCreate(t *testing.T, s *Service, draft Draft) note.Note {
	t.Helper()
	n, err := s.Create(t.Context(), draft)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestCreateAndUpdate(t *testing.T) {
	s, _ := newService()
	n := mustCreate(t, s, Draft{Title: " first ", Tags: []string{"b", "A"}})
	if n.Title != "first" || !slices.Equal(n.Tags, []string{"a", "b"}) {
		t.Errorf("Create = %+v", n)
	}

	updated, err := s.Update(t.Context(), n.ID, Draft{Title: "second"})
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Get(t.Context(), n.ID)
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "second" || len(got.Tags) != 0 || !got.UpdatedAt.Equal(updated.UpdatedAt) || !got.CreatedAt.Equal(n.CreatedAt) {
		t.Errorf("Get = %+v", got)
	}
}

func TestCreateRejectsInvalidNote(t *testing.T) {
	s, _ := newService()
	_, err := s.Create(t.Context(), Draft{})
	if _, ok := errors.AsType[*note.InvalidError](err); !ok {
		t.Fatalf("Create = %v", err)
	}
}

func TestUpdateOfMissingNote(t *testing.T) {
	s, _ := newService()
	if _, err := s.Update(t.Context(), uuid.New(), Draft{Title: "a"}); !errors.Is(err, note.ErrNotFound) {
		t.Fatalf("Update = %v", err)
	}
}

func TestListPages(t *testing.T) {
	s, _ := newService()
	var want []string
	for _, title := range []string{"one", "two", "three", "four", "five"} {
		mustCreate(t, s, Draft{Title: title})
		want = append([]string{title}, want...)
	}

	var got []string
	token, pages := "", 0
	for {
		page, err := s.List(t.Context(), "", 2, token)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range page.Notes {
			got = append(got, n.Title)
		}
		pages++
		if token = page.Next; token == "" {
			break
		}
	}
	if !slices.Equal(got, want) || pages != 3 {
		t.Errorf("got %q on %d pages, want %q on 3", got, pages, want)
	}
}

func TestListRejectsWrongArguments(t *testing.T) {
	s, _ := newService()
	for _, test := range []struct {
		size  int
		token string
	}{{-1, ""}, {MaxPageSize + 1, ""}, {1, "?"}} {
		_, err := s.List(t.Context(), "", test.size, test.token)
		if _, ok := errors.AsType[*note.InvalidError](err); !ok {
			t.Errorf("List(%d, %q) = %v", test.size, test.token, err)
		}
	}
}

func TestAttachments(t *testing.T) {
	s, blobs := newService()
	n := mustCreate(t, s, Draft{Title: "with files"})

	a, url, err := s.Attach(t.Context(), n.ID, "plan.pdf", "application/pdf")
	if err != nil {
		t.Fatal(err)
	}
	if want := "https://blobs.test/put/" + a.Key(); url != want {
		t.Errorf("Attach = %q, want %q", url, want)
	}
	url, err = s.AttachmentURL(t.Context(), n.ID, "plan.pdf")
	if want := "https://blobs.test/get/" + a.Key(); err != nil || url != want {
		t.Errorf("AttachmentURL = %q, %v, want %q", url, err, want)
	}
	if _, err := s.AttachmentURL(t.Context(), n.ID, "other"); !errors.Is(err, note.ErrNotFound) {
		t.Errorf("AttachmentURL of a missing attachment: %v", err)
	}

	if err := s.Delete(t.Context(), n.ID); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(blobs.deleted, []string{a.Key()}) {
		t.Errorf("deleted %q", blobs.deleted)
	}
}

func TestDeleteKeepsNoteWhenContentRemains(t *testing.T) {
	s, blobs := newService()
	n := mustCreate(t, s, Draft{Title: "with files"})
	if _, _, err := s.Attach(t.Context(), n.ID, "a", "text/plain"); err != nil {
		t.Fatal(err)
	}
	blobs.err = errors.New("unavailable")
	if err := s.Delete(t.Context(), n.ID); !errors.Is(err, blobs.err) {
		t.Errorf("Delete = %v", err)
	}
	if _, err := s.Get(t.Context(), n.ID); err != nil {
		t.Errorf("Get = %v", err)
	}
}
