// Package storetest holds the tests that every store has to pass.
package storetest

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
)

// Run tests an empty store.
func Run(t *testing.T, store service.Store) {
	t.Run("round trip", func(t *testing.T) { testRoundTrip(t, store) })
	t.Run("missing", func(t *testing.T) { testMissing(t, store) })
	t.Run("list", func(t *testing.T) { testList(t, store) })
	t.Run("attachments", func(t *testing.T) { testAttachments(t, store) })
}

func create(t *testing.T, store service.Store, title string, tags ...string) note.Note {
	t.Helper()
	at := time.Date(2026, 1, 2, 3, 4, 5, 6000, time.UTC)
	if tags == nil {
		tags = []string{}
	}
	n := note.Note{ID: uuid.Must(uuid.NewV7()), Title: title, Tags: tags, CreatedAt: at, UpdatedAt: at}
	if err := store.Create(t.Context(), n); err != nil {
		t.Fatal(err)
	}
	return n
}

func testRoundTrip(t *testing.T, store service.Store) {
	want := create(t, store, "title", "go", "sql")
	checkNote(t, store, want)

	want.Body, want.Tags, want.UpdatedAt = "body", []string{}, want.UpdatedAt.Add(time.Second)
	if err := store.Update(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	checkNote(t, store, want)
}

func checkNote(t *testing.T, store service.Store, want note.Note) {
	t.Helper()
	got, err := store.Get(t.Context(), want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("Get = %+v, want %+v", got, want)
	}
}

func testMissing(t *testing.T, store service.Store) {
	id := uuid.New()
	_, getErr := store.Get(t.Context(), id)
	_, listErr := store.Attachments(t.Context(), id)
	for operation, err := range map[string]error{
		"Get":           getErr,
		"Attachments":   listErr,
		"Update":        store.Update(t.Context(), note.Note{ID: id}),
		"Delete":        store.Delete(t.Context(), id),
		"AddAttachment": store.AddAttachment(t.Context(), note.Attachment{NoteID: id}),
	} {
		if !errors.Is(err, note.ErrNotFound) {
			t.Errorf("%s = %v, want ErrNotFound", operation, err)
		}
	}
}

func testList(t *testing.T, store service.Store) {
	var ids []uuid.UUID
	for i := range 5 {
		n := create(t, store, fmt.Sprint(i), "list", fmt.Sprintf("parity-%d", i%2))
		ids = append([]uuid.UUID{n.ID}, ids...)
	}
	for name, test := range map[string]struct {
		filter note.Filter
		want   []uuid.UUID
	}{
		"all":    {note.Filter{Tag: "list", Limit: 9}, ids},
		"limit":  {note.Filter{Tag: "list", Limit: 2}, ids[:2]},
		"before": {note.Filter{Tag: "list", Before: ids[1], Limit: 2}, ids[2:4]},
		"tag":    {note.Filter{Tag: "parity-1", Limit: 9}, []uuid.UUID{ids[1], ids[3]}},
		"no tag": {note.Filter{Limit: 3}, ids[:3]},
		"none":   {note.Filter{Tag: "absent", Limit: 9}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			notes, err := store.List(t.Context(), test.filter)
			if err != nil {
				t.Fatal(err)
			}
			var got []uuid.UUID
			for _, n := range notes {
				got = append(got, n.ID)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func testAttachments(t *testing.T, store service.Store) {
	n := create(t, store, "with files")
	for _, name := range []string{"b", "a", "c"} {
		a := note.Attachment{NoteID: n.ID, Name: name, ContentType: "text/plain", CreatedAt: n.CreatedAt}
		if err := store.AddAttachment(t.Context(), a); err != nil {
			t.Fatal(err)
		}
		if err := store.AddAttachment(t.Context(), a); !errors.Is(err, note.ErrExists) {
			t.Errorf("second AddAttachment = %v, want ErrExists", err)
		}
	}
	attachments, err := store.Attachments(t.Context(), n.ID)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, a := range attachments {
		if a.NoteID != n.ID || a.ContentType != "text/plain" || !a.CreatedAt.Equal(n.CreatedAt) {
			t.Errorf("Attachments has %+v", a)
		}
		names = append(names, a.Name)
	}
	if want := []string{"a", "b", "c"}; !slices.Equal(names, want) {
		t.Errorf("Attachments = %q, want %q", names, want)
	}
	if err := store.Delete(t.Context(), n.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Attachments(t.Context(), n.ID); !errors.Is(err, note.ErrNotFound) {
		t.Errorf("Attachments of a deleted note = %v, want ErrNotFound", err)
	}
}
