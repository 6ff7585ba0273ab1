package note

import (
	"errors"
	"fmt"
)

// ErrNotFound reports that a note or an attachment does not exist.
var ErrNotFound = errors.New("not found")

// ErrExists reports that an attachment of the same name exists.
var ErrExists = errors.New("already exists")

// InvalidError reports a value that a caller has to correct.
type InvalidError struct {
	Field  string
	Reason string
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("%s %s", e.Field, e.Reason)
}
