package grpcapi

import (
	"context"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/web-service/internal/note"
)

var errPanic = errors.New("panic")

// toStatus returns what an error means to the client.
func toStatus(err error) error {
	if err == nil {
		return nil
	}
	if invalid, ok := errors.AsType[*note.InvalidError](err); ok {
		return status.Error(codes.InvalidArgument, invalid.Error())
	}
	switch {
	case errors.Is(err, note.ErrNotFound):
		return status.Error(codes.NotFound, note.ErrNotFound.Error())
	case errors.Is(err, context.Canceled):
		return status.Error(codes.Canceled, "canceled")
	case errors.Is(err, context.DeadlineExceeded):
		return status.Error(codes.DeadlineExceeded, "deadline exceeded")
	default:
		return status.Error(codes.Internal, "internal error")
	}
}
