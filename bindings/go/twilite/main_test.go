package twilite_test

import (
	"os"
	"strings"
	"testing"
)

// children are what this program does instead of its tests, when a test starts it as a process of its own.
var children = map[string]func(){}

func TestMain(m *testing.M) {
	if os.Getenv("TWILITE_TEST_CHILD") == "" {
		forgetEnvironment()
	}
	if child := children[os.Getenv("TWILITE_TEST_CHILD")]; child != nil {
		child()
		return
	}
	os.Exit(m.Run())
}

// forgetEnvironment takes away what a client would listen to: credentials, and proxies, which have no way to the servers here.
func forgetEnvironment() {
	for _, each := range os.Environ() {
		name, _, _ := strings.Cut(each, "=")
		if strings.HasPrefix(name, "TWILIO_") || name == "TWILITE_BASE_URL" || strings.HasSuffix(strings.ToLower(name), "_proxy") {
			os.Unsetenv(name)
		}
	}
}
