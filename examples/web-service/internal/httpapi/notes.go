package httpapi

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"example.com/web-service/internal/note"
)

func (a *api) createNote(w http.ResponseWriter, r *http.Request) {
	var request noteRequest
	if err := readJSON(w, r, &request); err != nil {
		a.fail(w, r, err)
		return
	}
	n, err := a.notes.Create(r.Context(), request.draft())
	if err != nil {
		a.fail(w, r, err)
		return
	}
	w.Header().Set("Location", "/v1/notes/"+n.ID.String())
	writeJSON(w, http.StatusCreated, newNoteResponse(n))
}

func (a *api) listNotes(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	size := 0
	if raw := query.Get("page_size"); raw != "" {
		var err error
		if size, err = strconv.Atoi(raw); err != nil {
			a.fail(w, r, &note.InvalidError{Field: "page_size", Reason: "must be a number"})
			return
		}
	}
	page, err := a.notes.List(r.Context(), query.Get("tag"), size, query.Get("page_token"))
	if err != nil {
		a.fail(w, r, err)
		return
	}
	response := listResponse{Notes: make([]noteResponse, 0, len(page.Notes)), NextPageToken: page.Next}
	for _, n := range page.Notes {
		response.Notes = append(response.Notes, newNoteResponse(n))
	}
	writeJSON(w, http.StatusOK, response)
}

func (a *api) getNote(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	n, err := a.notes.Get(r.Context(), id)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, newNoteResponse(n))
}

func (a *api) updateNote(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	var request noteRequest
	if err := readJSON(w, r, &request); err != nil {
		a.fail(w, r, err)
		return
	}
	n, err := a.notes.Update(r.Context(), id, request.draft())
	if err != nil {
		a.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, newNoteResponse(n))
}

func (a *api) deleteNote(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	if err := a.notes.Delete(r.Context(), id); err != nil {
		a.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// noteID reads the ID in the path. A malformed ID names no note.
func noteID(r *http.Request) (uuid.UUID, error) {
	id, err := uuid.Parse(chi.URLParam(r, "id"))
	if err != nil {
		return uuid.Nil, note.ErrNotFound
	}
	return id, nil
}
