package wordcount

import (
	"testing"

	"example.com/monorepo/libs/job"
)

func TestCount(t *testing.T) {
	for text, want := range map[string]job.Result{
		"":                         {},
		" - ":                      {},
		"The cat and the hat.":     {Words: 5, Distinct: 4},
		"Don't panic, don't PANIC": {Words: 4, Distinct: 2},
		"été Été":                  {Words: 2, Distinct: 1},
	} {
		if got := Count(text); got != want {
			t.Errorf("Count(%q) = %+v, want %+v", text, got, want)
		}
	}
}
