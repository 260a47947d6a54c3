package twilite

import (
	"fmt"
	"reflect"
	"strings"
)

// Format writes which options are given, and no value, whatever the verb: some are secrets.
func (o Options) Format(state fmt.State, _ rune) { printNames(state, o) }

// Format writes which options are given, and no value, whatever the verb: some are secrets.
func (o AccessTokenOptions) Format(state fmt.State, _ rune) { printNames(state, o) }

func printNames(state fmt.State, options any) {
	value := reflect.ValueOf(options)
	var given []string
	for i := 0; i < value.NumField(); i++ {
		if !value.Field(i).IsZero() {
			given = append(given, value.Type().Field(i).Name)
		}
	}
	fmt.Fprintf(state, "twilite.%s{%s}", value.Type().Name(), strings.Join(given, ", "))
}
