package telemetry

import (
	"net/http/httptest"
	"strings"
	"testing"

	"go.opentelemetry.io/otel"

	"example.com/web-service/internal/config"
)

func TestSetup(t *testing.T) {
	telemetry, err := Setup(t.Context(), config.Telemetry{ServiceName: "test", SampleRatio: 1}, "v1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	counter, err := otel.Meter("test").Int64Counter("things")
	if err != nil {
		t.Fatal(err)
	}
	counter.Add(t.Context(), 7)

	recorder := httptest.NewRecorder()
	telemetry.Handler().ServeHTTP(recorder, httptest.NewRequest("GET", "/metrics", nil))
	body := recorder.Body.String()
	for _, line := range []string{
		`things_total 7`,
		`web_service_build_info{version="v1.2.3"} 1`,
		`service_name="test"`,
		`go_memory_used_bytes`,
	} {
		if !strings.Contains(body, line) {
			t.Errorf("metrics have no %s", line)
		}
	}

	_, span := otel.Tracer("test").Start(t.Context(), "span")
	if !span.SpanContext().IsSampled() {
		t.Error("span is not sampled")
	}
	span.End()
	if err := telemetry.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
}
