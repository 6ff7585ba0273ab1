package logging

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"testing"
)

func TestNew(t *testing.T) {
	var out bytes.Buffer
	New(&out, slog.LevelInfo, "api", "v1").Info("hello")
	var line map[string]any
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	if line["msg"] != "hello" || line["service"] != "api" || line["version"] != "v1" {
		t.Errorf("line = %v", line)
	}
}
