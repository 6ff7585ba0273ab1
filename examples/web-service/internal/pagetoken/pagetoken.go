// Package pagetoken turns the position in a listing into an opaque string.
package pagetoken

import (
	"encoding/base64"
	"errors"
	"fmt"

	"github.com/google/uuid"
)

// version is the first byte of a token, so that its form can change.
const version = 1

var errMalformed = errors.New("malformed page token")

// Encode returns the token of the page that follows the note with the given ID.
func Encode(last uuid.UUID) string {
	return base64.RawURLEncoding.EncodeToString(append([]byte{version}, last[:]...))
}

// Decode returns the ID that was given to Encode. The empty token stands for
// the first page, and gives the zero ID.
func Decode(token string) (uuid.UUID, error) {
	if token == "" {
		return uuid.Nil, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil {
		return uuid.Nil, fmt.Errorf("%w: %w", errMalformed, err)
	}
	if len(raw) == 0 || raw[0] != version {
		return uuid.Nil, errMalformed
	}
	id, err := uuid.FromBytes(raw[1:])
	if err != nil {
		return uuid.Nil, fmt.Errorf("%w: %w", errMalformed, err)
	}
	return id, nil
}
