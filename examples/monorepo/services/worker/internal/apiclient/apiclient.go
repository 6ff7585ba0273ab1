// Package apiclient talks to the api service.
package apiclient

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/google/uuid"

	"example.com/monorepo/libs/job"
)

// Client is safe for concurrent use.
type Client struct {
	url  string
	http *http.Client
}

// New returns a client of the api service at a URL.
func New(url string) *Client {
	return &Client{url: url, http: &http.Client{Timeout: 10 * time.Second}}
}

// Lease asks for a job. It returns nil if there is none.
func (c *Client) Lease(ctx context.Context) (*job.Job, error) {
	response, err := c.do(ctx, http.MethodPost, "/v1/jobs/lease", nil)
	if err != nil {
		return nil, fmt.Errorf("lease job: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusNoContent {
		return nil, nil
	}
	var leased job.Job
	if err := json.NewDecoder(response.Body).Decode(&leased); err != nil {
		return nil, fmt.Errorf("read leased job: %w", err)
	}
	return &leased, nil
}

// Finish sends the result of a job.
func (c *Client) Finish(ctx context.Context, id uuid.UUID, result job.Result) error {
	body, err := json.Marshal(result)
	if err != nil {
		return fmt.Errorf("encode result: %w", err)
	}
	response, err := c.do(ctx, http.MethodPut, "/v1/jobs/"+id.String()+"/result", body)
	if err != nil {
		return fmt.Errorf("finish job: %w", err)
	}
	return response.Body.Close()
}

// do sends a request and turns a status that is no success into an error.
func (c *Client) do(ctx context.Context, method, path string, body []byte) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, c.url+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode >= http.StatusMultipleChoices {
		defer response.Body.Close()
		message, _ := io.ReadAll(io.LimitReader(response.Body, 1<<10))
		return nil, fmt.Errorf("%s: %s", response.Status, bytes.TrimSpace(message))
	}
	return response, nil
}
