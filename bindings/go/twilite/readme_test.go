package twilite_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What the README's parts of programs take for granted.
const surroundings = `package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

var (
	_ = errors.Is
	_ = fmt.Print
	_ = log.Print
	_ = os.Exit
	_ = signal.Notify
	_ = time.Second
	_ sync.Mutex
)

func part(ctx context.Context, client *twilite.Client, service, authToken string, identities []string, request *http.Request, body []byte) error {
%s
%s
}
`

// readmePrograms gives the README's samples, each as a whole program.
func readmePrograms(t *testing.T) []string {
	t.Helper()
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var programs []string
	for _, found := range regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(readme), -1) {
		sample := found[1]
		if !strings.HasPrefix(sample, "package main") {
			end := "return nil"
			if regexp.MustCompile(`(?m)^\w+, err :=`).MatchString(sample) {
				end = "return err"
			}
			if strings.Contains(sample, "client, err :=") {
				end = "_ = client\n" + end
			}
			if regexp.MustCompile(`(?m)^return .*\n\z`).MatchString(sample) {
				end = ""
			}
			sample = fmt.Sprintf(surroundings, "{\n"+sample, end+"\n}") + "\nfunc main() {}\n"
		}
		programs = append(programs, sample)
	}
	return programs
}

// buildAll compiles programs, each in a folder of a module of its own, and gives the folder with what they became.
func buildAll(t *testing.T, programs []string) string {
	t.Helper()
	module, built := t.TempDir(), t.TempDir()
	binding, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	const path = "github.com/twilite/twilite/bindings/go"
	files := map[string]string{
		"go.mod": fmt.Sprintf("module readme\n\ngo 1.19\n\nrequire %s v1.0.0\n\nreplace %s => %s\n", path, path, binding),
	}
	for i, program := range programs {
		files[fmt.Sprintf("sample%d/main.go", i)] = program
	}
	for name, text := range files {
		file := filepath.Join(module, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	build := exec.Command("go", "build", "-o", built+"/", "./...")
	build.Dir = module
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	return built
}

func TestTheReadmesSamples(t *testing.T) {
	programs := readmePrograms(t)
	if len(programs) < 8 {
		t.Fatalf("%d samples were found", len(programs))
	}
	built := buildAll(t, programs)
	sandbox := exec.Command(os.Getenv("TWILITE_SANDBOX"), "--port", "0", "--exit-with-stdin")
	input, err := sandbox.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := sandbox.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := sandbox.Start(); err != nil {
		t.Fatalf("TWILITE_SANDBOX: %v", err)
	}
	defer sandbox.Wait()
	defer input.Close()
	var url string
	if _, err := fmt.Fscanln(output, &url); err != nil {
		t.Fatal(err)
	}
	for i, program := range programs {
		if strings.Contains(program, "func part(") {
			continue // it has no beginning
		}
		command := exec.Command(filepath.Join(built, fmt.Sprintf("sample%d", i)))
		command.Env = append(os.Environ(), "TWILIO_ACCOUNT_SID="+account, "TWILIO_AUTH_TOKEN="+token, "TWILITE_BASE_URL="+url)
		said, err := command.CombinedOutput()
		if err != nil || strings.Count(string(said), "YE") != 2 {
			t.Errorf("%v: %s", err, said)
		}
	}
}
