// Package config reads the settings of the service from the environment.
package config

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/caarlos0/env/v11"
)

// Config holds all settings.
type Config struct {
	HTTPAddr        string        `env:"HTTP_ADDR" envDefault:":8080"`
	GRPCAddr        string        `env:"GRPC_ADDR" envDefault:":9090"`
	LogLevel        slog.Level    `env:"LOG_LEVEL" envDefault:"info"`
	ShutdownTimeout time.Duration `env:"SHUTDOWN_TIMEOUT" envDefault:"20s"`

	Database  Database  `envPrefix:"DATABASE_"`
	Blob      Blob      `envPrefix:"S3_"`
	Telemetry Telemetry `envPrefix:"OTEL_"`
}

// Database holds the settings of PostgreSQL, or of SQLite with a URL like
// sqlite:notes.db. Without a URL, notes are kept in memory.
type Database struct {
	URL      string `env:"URL"`
	MaxConns int32  `env:"MAX_CONNS" envDefault:"10"`
	// Migrate makes the server bring the schema up to date when it starts.
	Migrate bool `env:"MIGRATE" envDefault:"true"`
}

// Blob holds the settings of the S3 bucket. Without a bucket, notes cannot have
// attachments.
type Blob struct {
	Bucket    string `env:"BUCKET"`
	Region    string `env:"REGION" envDefault:"us-east-1"`
	Endpoint  string `env:"ENDPOINT"`
	PathStyle bool   `env:"PATH_STYLE"`
}

// Telemetry holds the settings of OpenTelemetry. The exporters read further
// standard variables themselves.
type Telemetry struct {
	// Endpoint of an OTLP collector. Without one, nothing is sent.
	Endpoint    string  `env:"EXPORTER_OTLP_ENDPOINT"`
	ServiceName string  `env:"SERVICE_NAME" envDefault:"web-service"`
	SampleRatio float64 `env:"SAMPLE_RATIO" envDefault:"1"`
}

// FromEnvironment reads the settings.
func FromEnvironment() (Config, error) {
	cfg, err := env.ParseAs[Config]()
	if err != nil {
		return Config{}, fmt.Errorf("read configuration: %w", err)
	}
	if cfg.Telemetry.SampleRatio < 0 || cfg.Telemetry.SampleRatio > 1 {
		return Config{}, fmt.Errorf("read configuration: OTEL_SAMPLE_RATIO is %v, not between 0 and 1", cfg.Telemetry.SampleRatio)
	}
	return cfg, nil
}
