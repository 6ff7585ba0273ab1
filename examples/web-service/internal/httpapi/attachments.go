package httpapi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func (a *api) createAttachment(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	var request attachmentRequest
	if err := readJSON(w, r, &request); err != nil {
		a.fail(w, r, err)
		return
	}
	attachment, url, err := a.notes.Attach(r.Context(), id, request.Name, request.ContentType)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusCreated, newAttachmentResponse(attachment, url))
}

func (a *api) listAttachments(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	attachments, err := a.notes.Attachments(r.Context(), id)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	response := make([]attachmentResponse, 0, len(attachments))
	for _, attachment := range attachments {
		response = append(response, newAttachmentResponse(attachment, ""))
	}
	writeJSON(w, http.StatusOK, map[string]any{"attachments": response})
}

func (a *api) getAttachment(w http.ResponseWriter, r *http.Request) {
	id, err := noteID(r)
	if err != nil {
		a.fail(w, r, err)
		return
	}
	url, err := a.notes.AttachmentURL(r.Context(), id, chi.URLParam(r, "name"))
	if err != nil {
		a.fail(w, r, err)
		return
	}
	http.Redirect(w, r, url, http.StatusTemporaryRedirect)
}
