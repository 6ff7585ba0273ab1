package note

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestNormalize(t *testing.T) {
	n := Note{Title: "  Shopping ", Tags: []string{"Home", "food", " home"}}
	n.Normalize()
	if n.Title != "Shopping" {
		t.Errorf("Title = %q", n.Title)
	}
	if want := []string{"food", "home"}; !slices.Equal(n.Tags, want) {
		t.Errorf("Tags = %q, want %q", n.Tags, want)
	}
}

func TestNoteValidate(t *testing.T) {
	tests := map[string]struct {
		note  Note
		field string
	}{
		"valid":        {Note{Title: "a", Tags: []string{"go", "x-1"}}, ""},
		"no title":     {Note{}, "title"},
		"long title":   {Note{Title: strings.Repeat("é", MaxTitle+1)}, "title"},
		"longest":      {Note{Title: strings.Repeat("é", MaxTitle)}, ""},
		"large body":   {Note{Title: "a", Body: strings.Repeat("b", MaxBody+1)}, "body"},
		"not UTF-8":    {Note{Title: "a", Body: "\xff"}, "text"},
		"NUL":          {Note{Title: "a\x00"}, "text"},
		"too many":     {Note{Title: "a", Tags: slices.Repeat([]string{"x"}, MaxTags+1)}, "tags"},
		"tag of space": {Note{Title: "a", Tags: []string{"a b"}}, "tags"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			checkField(t, test.note.Validate(), test.field)
		})
	}
}

func TestAttachmentValidate(t *testing.T) {
	tests := map[string]struct {
		attachment Attachment
		field      string
	}{
		"valid":      {Attachment{Name: "plan.pdf", ContentType: "application/pdf"}, ""},
		"parameter":  {Attachment{Name: "a", ContentType: "text/plain; charset=utf-8"}, ""},
		"slash":      {Attachment{Name: "../plan.pdf", ContentType: "application/pdf"}, "name"},
		"dot":        {Attachment{Name: "..", ContentType: "application/pdf"}, "name"},
		"media type": {Attachment{Name: "plan.pdf"}, "content_type"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			checkField(t, test.attachment.Validate(), test.field)
		})
	}
}

func checkField(t *testing.T, err error, field string) {
	t.Helper()
	if field == "" {
		if err != nil {
			t.Fatalf("unexpected error: %v", err)
		}
		return
	}
	invalid, ok := errors.AsType[*InvalidError](err)
	if !ok || invalid.Field != field {
		t.Fatalf("got %v, want an error of field %q", err, field)
	}
}
