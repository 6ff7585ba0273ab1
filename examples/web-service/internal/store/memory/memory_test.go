package memory_test

import (
	"testing"

	"example.com/web-service/internal/store/memory"
	"example.com/web-service/internal/store/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, memory.New())
}
