package twilite_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func init() {
	children["version"] = func() {
		version, err := twilite.Version()
		_, made := twilite.NewClient(nil)
		fmt.Printf("%s|%v|%v|%v", version, err, made, twilite.Validate(fetchEntity, one))
	}
}

// The system's loader takes LD_LIBRARY_PATH as it was when a process began.
func TestAnotherBinaryInterfaceIsRefused(t *testing.T) {
	folder := t.TempDir()
	source := filepath.Join(folder, "other.c")
	if err := os.WriteFile(source, []byte("int twilite_abi_version(void) { return 7; }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	versions, err := exec.Command("../../../scripts/version-script", "../../../include/twilite.h").Output()
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(folder, "versions")
	if err := os.WriteFile(script, versions, 0o600); err != nil {
		t.Fatal(err)
	}
	compile := exec.Command("gcc", "-Wl,--version-script="+script, "-shared", "-fPIC", "-Wl,-soname,libtwilite.so.1", "-o", filepath.Join(folder, "libtwilite.so.1"), source)
	if said, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	said, err := child(t, "version", "LD_LIBRARY_PATH="+folder).Output()
	if err != nil {
		t.Fatal(err)
	}
	refusal := "twilite: libtwilite has the binary interface 7; this package needs 1"
	if want := "|" + strings.Join([]string{refusal, refusal, refusal}, "|"); string(said) != want {
		t.Errorf("it said %s", said)
	}
}

func TestALibraryThatIsNotThereIsTold(t *testing.T) {
	command := child(t, "version", "LD_LIBRARY_PATH="+t.TempDir())
	command.Stderr = nil
	said, err := command.CombinedOutput()
	if err == nil || !strings.Contains(string(said), "libtwilite.so.1") {
		t.Errorf("%v: %s", err, said)
	}
}
