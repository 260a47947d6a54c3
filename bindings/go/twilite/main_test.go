package twilite_test

import (
	"os"
	"testing"
)

// children are what this program does instead of its tests, when a test starts it as a process of its own.
var children = map[string]func(){}

func TestMain(m *testing.M) {
	if child := children[os.Getenv("TWILITE_TEST_CHILD")]; child != nil {
		child()
		return
	}
	os.Exit(m.Run())
}
