// Package job holds what the services tell each other about jobs.
package job

import "github.com/google/uuid"

// State is where a job is in its life.
type State string

// The states of a job, in the order it goes through them.
const (
	Pending State = "pending"
	Leased  State = "leased"
	Done    State = "done"
)

// Job asks for the words of a text to be counted.
type Job struct {
	ID     uuid.UUID `json:"id"`
	Text   string    `json:"text"`
	State  State     `json:"state"`
	Result *Result   `json:"result,omitempty"`
}

// Result is the outcome of a job.
type Result struct {
	Words    int `json:"words"`
	Distinct int `json:"distinct"`
}
