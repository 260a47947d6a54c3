package twilite

import (
	"strings"
	"testing"
)

// What the catalog says of operations, as far as a chain goes.
type catalog struct {
	Products  []string
	Resources []struct {
		Operations []struct {
			ID, Verb, Path string
			Chain          []string
			Parameters     []struct {
				Name, In, Wire string
			}
		}
	}
}

func read(t *testing.T, prefix string) catalog {
	t.Helper()
	text, err := ended("", prefix)
	if err != nil {
		t.Fatal(err)
	}
	_, response := describe(text)
	var found catalog
	if err := response.Decode(&found); err != nil {
		t.Fatal(err)
	}
	return found
}

func TestAtReachesEveryOperationOfTheCatalog(t *testing.T) {
	client := &Client{}
	count := 0
	for _, version := range read(t, "").Products {
		product, number, _ := strings.Cut(version, ".")
		for _, resource := range read(t, version).Resources {
			for _, operation := range resource.Operations {
				count++
				step := client.At(product, number)
				chain := operation.Chain[2:]
				for i, each := range chain {
					if strings.HasPrefix(each, "{") {
						continue // it was given with the name before it
					}
					if each == "()" {
						step = step.Only()
						continue
					}
					var ids []string
					if i+1 < len(chain) && strings.HasPrefix(chain[i+1], "{") {
						ids = strings.Split(strings.NewReplacer("{", "", "}", "").Replace(chain[i+1]), ",")
					}
					step = step.At(each, ids...)
				}
				found, ids, err := step.find(operation.Verb)
				if err != nil || found != operation.ID {
					t.Errorf("%s %v: %s, %v", operation.ID, operation.Chain, found, err)
					continue
				}
				given := map[string]string{}
				for _, id := range ids {
					given[id.name] = id.value
				}
				for _, parameter := range operation.Parameters {
					wire := parameter.Wire
					if wire == "" {
						wire = parameter.Name
					}
					if parameter.In == "path" && given[parameter.Name] != wire {
						t.Errorf("%s: %s is %q", operation.ID, parameter.Name, given[parameter.Name])
					}
				}
			}
		}
	}
	if count < 1000 {
		t.Errorf("%d operations were found", count)
	}
}
