package httpserver

import (
	"context"
	"io"
	"net"
	"net/http"
	"testing"
)

func TestServe(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- serve(ctx, listener, Healthz("v1")) }()

	response, err := http.Get("http://" + listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if want := `{"status":"ok","version":"v1"}` + "\n"; err != nil || string(body) != want {
		t.Errorf("body = %q, %v, want %q", body, err, want)
	}

	cancel()
	if err := <-done; err != nil {
		t.Errorf("serve = %v", err)
	}
}
