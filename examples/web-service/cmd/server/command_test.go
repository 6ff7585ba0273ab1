package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
)

func TestVersion(t *testing.T) {
	var out bytes.Buffer
	command := newCommand()
	command.SetOut(&out)
	command.SetArgs([]string{"--version"})
	if err := command.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); got != "server version dev\n" {
		t.Errorf("output = %q", got)
	}
}

func TestMigrateNeedsDatabase(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	command := newCommand()
	command.SetArgs([]string{"migrate", "up"})
	if err := command.ExecuteContext(t.Context()); err == nil || !strings.Contains(err.Error(), "DATABASE_URL") {
		t.Errorf("migrate up = %v", err)
	}
}

func TestMigrate(t *testing.T) {
	t.Setenv("DATABASE_URL", "sqlite:"+filepath.Join(t.TempDir(), "notes.db"))
	t.Setenv("LOG_LEVEL", "error")
	for _, step := range []struct{ command, want string }{
		{"status", "pending\t00001_create_notes.sql\npending\t00002_create_attachments.sql\n"},
		{"up", ""},
		{"status", "applied\t00001_create_notes.sql\napplied\t00002_create_attachments.sql\n"},
	} {
		var out bytes.Buffer
		command := newCommand()
		command.SetOut(&out)
		command.SetArgs([]string{"migrate", step.command})
		if err := command.ExecuteContext(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != step.want {
			t.Errorf("migrate %s wrote %q, want %q", step.command, got, step.want)
		}
	}
}

func TestHealthcheck(t *testing.T) {
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
	}))
	defer server.Close()
	addr := strings.TrimPrefix(server.URL, "http://")
	if err := checkHealth(t.Context(), addr); err != nil {
		t.Errorf("checkHealth = %v", err)
	}
	status = http.StatusInternalServerError
	if err := checkHealth(t.Context(), addr); err == nil {
		t.Error("checkHealth of a broken server succeeded")
	}
}
