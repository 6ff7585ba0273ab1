package grpcapi

import (
	"context"
	"log/slog"
	"net"
	"testing"

	"github.com/google/uuid"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	notesv1 "example.com/web-service/gen/notes/v1"
	"example.com/web-service/internal/blob"
	"example.com/web-service/internal/note"
	"example.com/web-service/internal/service"
	"example.com/web-service/internal/store/memory"
)

func dial(t *testing.T, notes Notes) *grpc.ClientConn {
	t.Helper()
	listener := bufconn.Listen(1 << 16)
	server := New(notes, slog.New(slog.DiscardHandler))
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)

	conn, err := grpc.NewClient("passthrough:///bufconn",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
			return listener.DialContext(ctx)
		}),
	)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

func TestLifeOfANote(t *testing.T) {
	client := notesv1.NewNoteServiceClient(dial(t, service.New(memory.New(), blob.Disabled{})))
	created, err := client.CreateNote(t.Context(), &notesv1.CreateNoteRequest{Title: "Milk", Tags: []string{"shop"}})
	if err != nil {
		t.Fatal(err)
	}
	id := created.GetNote().GetId()

	got, err := client.GetNote(t.Context(), &notesv1.GetNoteRequest{Id: id})
	if err != nil || got.GetNote().GetTitle() != "Milk" {
		t.Errorf("GetNote = %v, %v", got, err)
	}
	list, err := client.ListNotes(t.Context(), &notesv1.ListNotesRequest{Tag: "shop"})
	if err != nil || len(list.GetNotes()) != 1 || list.GetNextPageToken() != "" {
		t.Errorf("ListNotes = %v, %v", list, err)
	}
	if _, err := client.DeleteNote(t.Context(), &notesv1.DeleteNoteRequest{Id: id}); err != nil {
		t.Errorf("DeleteNote = %v", err)
	}
	_, err = client.GetNote(t.Context(), &notesv1.GetNoteRequest{Id: id})
	wantCode(t, err, codes.NotFound)
}

func TestInvalidArguments(t *testing.T) {
	client := notesv1.NewNoteServiceClient(dial(t, service.New(memory.New(), blob.Disabled{})))
	_, err := client.CreateNote(t.Context(), &notesv1.CreateNoteRequest{})
	wantCode(t, err, codes.InvalidArgument)
	_, err = client.GetNote(t.Context(), &notesv1.GetNoteRequest{Id: "1"})
	wantCode(t, err, codes.InvalidArgument)
	_, err = client.ListNotes(t.Context(), &notesv1.ListNotesRequest{PageSize: -1})
	wantCode(t, err, codes.InvalidArgument)
}

type panickingNotes struct{ Notes }

func (panickingNotes) Get(context.Context, uuid.UUID) (note.Note, error) { panic("bug") }

func TestPanicIsInternalError(t *testing.T) {
	client := notesv1.NewNoteServiceClient(dial(t, panickingNotes{}))
	_, err := client.GetNote(t.Context(), &notesv1.GetNoteRequest{Id: uuid.NewString()})
	wantCode(t, err, codes.Internal)
}

func TestHealth(t *testing.T) {
	response, err := healthpb.NewHealthClient(dial(t, panickingNotes{})).Check(t.Context(), &healthpb.HealthCheckRequest{})
	if err != nil || response.GetStatus() != healthpb.HealthCheckResponse_SERVING {
		t.Errorf("Check = %v, %v", response, err)
	}
}

func wantCode(t *testing.T, err error, want codes.Code) {
	t.Helper()
	if got := status.Code(err); got != want {
		t.Errorf("code = %v (%v), want %v", got, err, want)
	}
}
