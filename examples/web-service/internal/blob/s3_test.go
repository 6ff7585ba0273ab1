package blob

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func newS3(t *testing.T, endpoint string) *S3 {
	t.Helper()
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	t.Setenv("AWS_CONFIG_FILE", "/dev/null")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
	store, err := NewS3(t.Context(), Options{
		Bucket: "notes", Region: "eu-central-1", Endpoint: endpoint, PathStyle: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return store
}

func TestURLs(t *testing.T) {
	store := newS3(t, "https://s3.test")
	upload, err := store.UploadURL(t.Context(), "id/plan.pdf", "application/pdf")
	if err != nil {
		t.Fatal(err)
	}
	download, err := store.DownloadURL(t.Context(), "id/plan.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for _, raw := range []string{upload, download} {
		u, err := url.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		if u.Host != "s3.test" || u.Path != "/notes/id/plan.pdf" {
			t.Errorf("URL %s has the wrong place", raw)
		}
		if query := u.Query(); query.Get("X-Amz-Expires") != "900" || query.Get("X-Amz-Signature") == "" {
			t.Errorf("URL %s is not signed for 15 minutes", raw)
		}
	}
}

func TestDelete(t *testing.T) {
	tests := map[string]struct {
		response string
		fails    bool
	}{
		"success": {`<DeleteResult/>`, false},
		"failure": {`<DeleteResult><Error><Key>a</Key><Message>Access Denied</Message></Error></DeleteResult>`, true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var request string
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				request = r.Method + " " + r.URL.Path + " " + string(body)
				w.Header().Set("Content-Type", "application/xml")
				_, _ = io.WriteString(w, test.response)
			}))
			defer server.Close()

			err := newS3(t, server.URL).Delete(t.Context(), []string{"a", "b"})
			if (err != nil) != test.fails {
				t.Errorf("Delete = %v", err)
			}
			for _, part := range []string{"POST /notes", "<Key>a</Key>", "<Key>b</Key>"} {
				if !strings.Contains(request, part) {
					t.Errorf("request %q has no %q", request, part)
				}
			}
		})
	}
}

func TestDisabled(t *testing.T) {
	if _, err := (Disabled{}).UploadURL(t.Context(), "a", "text/plain"); !errors.Is(err, ErrDisabled) {
		t.Errorf("UploadURL = %v", err)
	}
	if _, err := (Disabled{}).DownloadURL(t.Context(), "a"); !errors.Is(err, ErrDisabled) {
		t.Errorf("DownloadURL = %v", err)
	}
}
