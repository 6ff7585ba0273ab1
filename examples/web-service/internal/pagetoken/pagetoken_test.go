package pagetoken

import (
	"testing"

	"github.com/google/uuid"
)

func TestRoundTrip(t *testing.T) {
	id := uuid.New()
	got, err := Decode(Encode(id))
	if err != nil || got != id {
		t.Fatalf("Decode(Encode(%v)) = %v, %v", id, got, err)
	}
}

func TestDecode(t *testing.T) {
	if id, err := Decode(""); err != nil || id != uuid.Nil {
		t.Errorf("Decode of the empty token = %v, %v", id, err)
	}
	for _, token := range []string{"!", "AQ", "Ag", Encode(uuid.New())[2:]} {
		if _, err := Decode(token); err == nil {
			t.Errorf("Decode(%q) succeeded", token)
		}
	}
}
