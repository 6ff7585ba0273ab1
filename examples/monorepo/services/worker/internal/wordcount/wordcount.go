// Package wordcount counts words.
package wordcount

import (
	"strings"
	"unicode"

	"example.com/monorepo/libs/job"
)

// Count counts the words of a text. Words that differ only in case are the
// same.
func Count(text string) job.Result {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
	distinct := make(map[string]struct{}, len(words))
	for _, word := range words {
		distinct[word] = struct{}{}
	}
	return job.Result{Words: len(words), Distinct: len(distinct)}
}
