package main

import "testing"

func TestSum(t *testing.T) {
	for text, want := range map[string]uint32{"": 1, "Wikipedia": 0x11e60398} {
		if got := sum([]byte(text)); got != want {
			t.Errorf("sum(%q) = %08x, want %08x", text, got, want)
		}
	}
}
