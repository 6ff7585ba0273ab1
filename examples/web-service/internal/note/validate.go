package note

import (
	"fmt"
	"mime"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// The limits of a note's fields.
const (
	MaxTitle = 200
	MaxBody  = 64 << 10
	MaxTags  = 16
)

var (
	tagPattern  = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,31}$`)
	namePattern = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$`)
)

// Normalize trims the title, sorts the tags and removes duplicates.
func (n *Note) Normalize() {
	n.Title = strings.TrimSpace(n.Title)
	tags := make([]string, 0, len(n.Tags))
	for _, tag := range n.Tags {
		tags = append(tags, strings.ToLower(strings.TrimSpace(tag)))
	}
	slices.Sort(tags)
	n.Tags = slices.Compact(tags)
}

// Validate returns an [*InvalidError] for the first wrong field.
func (n *Note) Validate() error {
	switch length := utf8.RuneCountInString(n.Title); {
	case length == 0:
		return &InvalidError{"title", "must not be empty"}
	case length > MaxTitle:
		return &InvalidError{"title", fmt.Sprintf("must not be longer than %d characters", MaxTitle)}
	}
	if len(n.Body) > MaxBody {
		return &InvalidError{"body", fmt.Sprintf("must not be larger than %d bytes", MaxBody)}
	}
	if !utf8.ValidString(n.Title) || !utf8.ValidString(n.Body) {
		return &InvalidError{"text", "must be valid UTF-8"}
	}
	if strings.ContainsRune(n.Title+n.Body, 0) {
		return &InvalidError{"text", "must not contain NUL"}
	}
	if len(n.Tags) > MaxTags {
		return &InvalidError{"tags", fmt.Sprintf("must not be more than %d", MaxTags)}
	}
	for _, tag := range n.Tags {
		if !tagPattern.MatchString(tag) {
			return &InvalidError{"tags", fmt.Sprintf("has the malformed tag %q", tag)}
		}
	}
	return nil
}

// Validate returns an [*InvalidError] for the first wrong field.
func (a *Attachment) Validate() error {
	if !namePattern.MatchString(a.Name) {
		return &InvalidError{"name", "must be a plain file name"}
	}
	if _, _, err := mime.ParseMediaType(a.ContentType); err != nil {
		return &InvalidError{"content_type", "must be a media type"}
	}
	return nil
}
