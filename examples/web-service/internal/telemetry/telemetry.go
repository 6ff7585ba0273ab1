// Package telemetry sets up OpenTelemetry for the whole process: traces and
// metrics go to an OTLP collector if there is one, and metrics can be scraped
// by Prometheus.
package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/contrib/instrumentation/runtime"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"

	"example.com/web-service/internal/config"
)

// Telemetry is the running instrumentation.
type Telemetry struct {
	registry *prometheus.Registry
	closers  []func(context.Context) error
}

// Setup installs the global tracer and meter providers.
func Setup(ctx context.Context, cfg config.Telemetry, version string) (*Telemetry, error) {
	res, err := newResource(ctx, cfg.ServiceName, version)
	if err != nil {
		return nil, fmt.Errorf("describe service: %w", err)
	}
	t := &Telemetry{registry: newRegistry(version)}

	traces, err := newTracerProvider(ctx, cfg, res)
	if err != nil {
		return nil, err
	}
	t.closers = append(t.closers, traces.Shutdown)

	metrics, err := newMeterProvider(ctx, cfg, res, t.registry)
	if err != nil {
		return nil, errors.Join(err, t.Shutdown(ctx))
	}
	t.closers = append(t.closers, metrics.Shutdown)

	otel.SetTracerProvider(traces)
	otel.SetMeterProvider(metrics)
	otel.SetTextMapPropagator(propagation.NewCompositeTextMapPropagator(
		propagation.TraceContext{}, propagation.Baggage{}))
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		slog.Warn("telemetry failed", "error", err)
	}))

	if err := runtime.Start(runtime.WithMeterProvider(metrics)); err != nil {
		return nil, errors.Join(fmt.Errorf("observe runtime: %w", err), t.Shutdown(ctx))
	}
	return t, nil
}

// Handler serves the metrics to Prometheus.
func (t *Telemetry) Handler() http.Handler {
	return promhttp.HandlerFor(t.registry, promhttp.HandlerOpts{EnableOpenMetrics: true})
}

// Shutdown sends what is left and stops the providers.
func (t *Telemetry) Shutdown(ctx context.Context) error {
	var errs []error
	for _, closer := range t.closers {
		errs = append(errs, closer(ctx))
	}
	t.closers = nil
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("stop telemetry: %w", err)
	}
	return nil
}

func newRegistry(version string) *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	promauto.With(registry).NewGauge(prometheus.GaugeOpts{
		Name:        "web_service_build_info",
		Help:        "Version of the running service.",
		ConstLabels: prometheus.Labels{"version": version},
	}).Set(1)
	return registry
}
