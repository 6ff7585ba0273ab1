package config

import (
	"log/slog"
	"testing"
	"time"
)

func TestDefaults(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	cfg, err := FromEnvironment()
	if err != nil {
		t.Fatal(err)
	}
	if cfg.HTTPAddr != ":8080" || cfg.ShutdownTimeout != 20*time.Second || !cfg.Database.Migrate {
		t.Errorf("FromEnvironment = %+v", cfg)
	}
}

func TestFromEnvironment(t *testing.T) {
	t.Setenv("LOG_LEVEL", "debug")
	t.Setenv("DATABASE_URL", "postgres://db/notes")
	t.Setenv("S3_PATH_STYLE", "true")
	t.Setenv("OTEL_SAMPLE_RATIO", "0.25")
	cfg, err := FromEnvironment()
	if err != nil {
		t.Fatal(err)
	}
	if cfg.LogLevel != slog.LevelDebug || cfg.Database.URL != "postgres://db/notes" ||
		!cfg.Blob.PathStyle || cfg.Telemetry.SampleRatio != 0.25 {
		t.Errorf("FromEnvironment = %+v", cfg)
	}
}

func TestWrongValues(t *testing.T) {
	for name, value := range map[string]string{
		"SHUTDOWN_TIMEOUT":   "soon",
		"LOG_LEVEL":          "loud",
		"DATABASE_MAX_CONNS": "many",
		"OTEL_SAMPLE_RATIO":  "2",
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(name, value)
			if _, err := FromEnvironment(); err == nil {
				t.Errorf("%s=%s is accepted", name, value)
			}
		})
	}
}
