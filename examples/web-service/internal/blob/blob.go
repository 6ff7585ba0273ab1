// Package blob keeps the content of attachments in an S3 bucket. Clients send
// and read the content themselves, with URLs that are valid for a short time.
package blob

import (
	"context"
	"errors"
	"time"
)

// ErrDisabled reports that no bucket is configured.
var ErrDisabled = errors.New("attachments are not configured")

// Lifetime is how long an upload or download URL is valid.
const Lifetime = 15 * time.Minute

// Disabled takes the place of a bucket if none is configured.
type Disabled struct{}

// UploadURL returns ErrDisabled.
func (Disabled) UploadURL(context.Context, string, string) (string, error) { return "", ErrDisabled }

// DownloadURL returns ErrDisabled.
func (Disabled) DownloadURL(context.Context, string) (string, error) { return "", ErrDisabled }

// Delete returns ErrDisabled.
func (Disabled) Delete(context.Context, []string) error { return ErrDisabled }
