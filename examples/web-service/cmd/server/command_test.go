package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
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
