package grpcapi

import (
	"context"

	"github.com/google/uuid"
	"google.golang.org/protobuf/types/known/timestamppb"

	notesv1 "example.com/web-service/gen/notes/v1"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
)

type noteServer struct {
	notesv1.UnimplementedNoteServiceServer
	notes Notes
}

func (s *noteServer) CreateNote(ctx context.Context, request *notesv1.CreateNoteRequest) (*notesv1.CreateNoteResponse, error) {
	n, err := s.notes.Create(ctx, service.Draft{
		Title: request.GetTitle(),
		Body:  request.GetBody(),
		Tags:  request.GetTags(),
	})
	if err != nil {
		return nil, err
	}
	return &notesv1.CreateNoteResponse{Note: toProto(n)}, nil
}

func (s *noteServer) GetNote(ctx context.Context, request *notesv1.GetNoteRequest) (*notesv1.GetNoteResponse, error) {
	id, err := parseID(request.GetId())
	if err != nil {
		return nil, err
	}
	n, err := s.notes.Get(ctx, id)
	if err != nil {
		return nil, err
	}
	return &notesv1.GetNoteResponse{Note: toProto(n)}, nil
}

func (s *noteServer) ListNotes(ctx context.Context, request *notesv1.ListNotesRequest) (*notesv1.ListNotesResponse, error) {
	page, err := s.notes.List(ctx, request.GetTag(), int(request.GetPageSize()), request.GetPageToken())
	if err != nil {
		return nil, err
	}
	response := &notesv1.ListNotesResponse{NextPageToken: page.Next}
	for _, n := range page.Notes {
		response.Notes = append(response.Notes, toProto(n))
	}
	return response, nil
}

func (s *noteServer) DeleteNote(ctx context.Context, request *notesv1.DeleteNoteRequest) (*notesv1.DeleteNoteResponse, error) {
	id, err := parseID(request.GetId())
	if err != nil {
		return nil, err
	}
	if err := s.notes.Delete(ctx, id); err != nil {
		return nil, err
	}
	return &notesv1.DeleteNoteResponse{}, nil
}

func parseID(raw string) (uuid.UUID, error) {
	id, err := uuid.Parse(raw)
	if err != nil {
		return uuid.Nil, &note.InvalidError{Field: "id", Reason: "must be a UUID"}
	}
	return id, nil
}

func toProto(n note.Note) *notesv1.Note {
	return &notesv1.Note{
		Id:        n.ID.String(),
		Title:     n.Title,
		Body:      n.Body,
		Tags:      n.Tags,
		CreatedAt: timestamppb.New(n.CreatedAt),
		UpdatedAt: timestamppb.New(n.UpdatedAt),
	}
}
