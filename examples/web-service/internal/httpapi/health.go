package httpapi

import (
	"net/http"

	"example.com/web-service/internal/health"
)

// liveness answers as long as the process can, whatever it depends on.
func liveness(version string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]string{"status": "ok", "version": version})
	}
}

// readiness answers 503 while a dependency cannot be used.
func readiness(checker *health.Checker) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		failures := checker.Failures(r.Context())
		if len(failures) == 0 {
			writeJSON(w, http.StatusOK, map[string]string{"status": "ready"})
			return
		}
		reasons := make(map[string]string, len(failures))
		for name, err := range failures {
			reasons[name] = err.Error()
		}
		writeJSON(w, http.StatusServiceUnavailable, map[string]any{"status": "not ready", "failures": reasons})
	}
}
