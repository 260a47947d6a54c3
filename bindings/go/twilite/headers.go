package twilite

import "strings"

// Headers are the fields of an answer's header, in the order and the case in which they came.
type Headers []HeaderField

// HeaderField is one of them. Its value is UTF-8, without blanks around it.
type HeaderField struct{ Name, Value string }

// Get gives the value of a field, named in whatever case; that of the first, when it came more than once. "" when there
// is none.
func (h Headers) Get(name string) string {
	value, _ := h.Lookup(name)
	return value
}

// Lookup is Get, and tells an empty value from none.
func (h Headers) Lookup(name string) (value string, found bool) {
	for _, field := range h {
		if strings.EqualFold(field.Name, name) {
			return field.Value, true
		}
	}
	return "", false
}

// Values gives all values of a field that may come more than once, such as Set-Cookie.
func (h Headers) Values(name string) []string {
	var values []string
	for _, field := range h {
		if strings.EqualFold(field.Name, name) {
			values = append(values, field.Value)
		}
	}
	return values
}

// headersOf divides the library's text of all fields: a line each, that ends with CR LF.
func headersOf(text string) Headers {
	headers := make(Headers, 0, strings.Count(text, "\r\n"))
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\r\n")
		name, value, _ := strings.Cut(line, ":")
		headers = append(headers, HeaderField{name, strings.TrimPrefix(value, " ")})
	}
	return headers
}
