package twilite

import (
	"context"
	"fmt"
	"strings"
	"sync"
)

// Step is a place in the API that was reached by its names: what Chain is for products that have types here, At is for all.
//
//	messages := client.At("conversations", "v1").At("services", service).At("conversations", conversation).At("messages")
//	response, err := messages.Call(ctx, "create", twilite.Params{"author": "me", "body": "Hello"})
//
// Names are in snake_case, as docs/catalog.md has them. A name that is wrong shows when Call or Stream is asked.
type Step struct {
	core *core
	path string
	node *node
	ids  []*string // those that were chosen; nil for one that was left out
	err  error
}

// node is a step as the catalog has it.
type node struct {
	below      map[string]*node
	chosen     map[int]*node // by how many ids choose it
	only       *node
	operations map[string]described // by verb
}

// described is an operation of the catalog: the names of the ids that its chain chooses, in order.
type described struct {
	id       string
	ids      []string
	defaults map[string]bool // those that may be left out
}

// At begins at a version of a product: client.At("api", "v2010"). It reads the library's catalog of that, once.
func (c *Client) At(product, version string) *Step {
	step := &Step{core: c.core, path: product + "." + version}
	step.node, step.err = nodeOf(step.path)
	return step
}

// At goes on to a name, and chooses one by its ids where some are given. An id that has a default, the client's own
// account, may be left out: client.At("api", "v2010").At("accounts").At("messages").
func (s *Step) At(name string, ids ...string) *Step {
	if s.err != nil {
		return s
	}
	next := &Step{core: s.core, path: s.path + "." + name, ids: s.ids[:len(s.ids):len(s.ids)]}
	from := s.node
	if from.below[name] == nil && from.chosen[1] != nil {
		from = from.chosen[1]
		next.ids = append(next.ids, nil)
	}
	next.node = from.below[name]
	if next.node == nil {
		return next.fail("%s has no %s%s", s.path, name, offer(name, keys(from.below)))
	}
	if len(ids) == 0 {
		return next
	}
	if next.node = next.node.chosen[len(ids)]; next.node == nil {
		return next.fail("%s is not chosen by %d ids", next.path, len(ids))
	}
	for i := range ids {
		next.ids = append(next.ids, &ids[i])
	}
	return next
}

// Only chooses the only one, where there is nothing to choose by.
func (s *Step) Only() *Step {
	if s.err != nil {
		return s
	}
	if s.node.only == nil {
		return s.fail("%s has more than one", s.path)
	}
	return &Step{core: s.core, path: s.path, node: s.node.only, ids: s.ids}
}

// Call performs what a verb says there: "create", "list", "page", "fetch", "update", "delete". See Client.Call.
func (s *Step) Call(ctx context.Context, verb string, params any) (*Response, error) {
	operation, ids, err := s.find(verb)
	if err != nil {
		return nil, err
	}
	return s.core.call(ctx, operation, ids, params)
}

// Stream lists what is there with one page in memory. See Client.Stream.
func (s *Step) Stream(ctx context.Context, params any) *Stream[Record] {
	operation, ids, err := s.find("list")
	if err != nil {
		return &Stream[Record]{core: s.core, err: err}
	}
	return newStream(ctx, s.core, operation, ids, params, readRecord)
}

func (s *Step) find(verb string) (string, []id, error) {
	if s.err != nil {
		return "", nil, s.err
	}
	found, isThere := s.node.operations[verb]
	given := s.ids
	if chosen := s.node.chosen[1]; !isThere && chosen != nil {
		found, isThere = chosen.operations[verb]
		given = append(given[:len(given):len(given)], nil)
	}
	if !isThere {
		return "", nil, s.fail("%s has no %s%s", s.path, verb, offer(verb, keys(s.node.operations))).err
	}
	var ids []id
	for i, name := range found.ids {
		if given[i] != nil {
			ids = append(ids, id{name, *given[i]})
		} else if !found.defaults[name] {
			return "", nil, s.fail("%s needs %s: choose one by its id", found.id, name).err
		}
	}
	return found.id, ids, nil
}

func (s *Step) fail(format string, values ...any) *Step {
	return &Step{core: s.core, path: s.path, err: misuse("", fmt.Sprintf(format, values...))}
}

var nodes sync.Map // what was read, by product and version

// nodeOf reads the catalog of a version of a product.
func nodeOf(name string) (*node, error) {
	if read, isThere := nodes.Load(name); isThere {
		return read.(*node), nil
	}
	prefix, err := ended("The product", name)
	if err != nil {
		return nil, err
	}
	status, response := describe(prefix)
	if status != statusOK {
		return nil, failureOf(status, response)
	}
	var catalog struct {
		Resources []struct {
			Operations []struct {
				ID, Verb   string
				Chain      []string
				Parameters []struct{ Name, In, Wire, Default string }
			}
		}
	}
	if err := response.Decode(&catalog); err != nil {
		return nil, unreadable("", response, err)
	}
	top := newNode()
	for _, resource := range catalog.Resources {
		for _, operation := range resource.Operations {
			found := described{id: operation.ID, defaults: map[string]bool{}}
			inPath := map[string]string{} // a chain has the names of the route
			for _, parameter := range operation.Parameters {
				if parameter.In != "path" {
					continue
				}
				found.defaults[parameter.Name] = parameter.Default != ""
				inPath[parameter.Name] = parameter.Name
				if parameter.Wire != "" {
					inPath[parameter.Wire] = parameter.Name
				}
			}
			end := top
			for _, step := range operation.Chain[2:] {
				var ids []string
				end, ids = end.next(step)
				for _, id := range ids {
					found.ids = append(found.ids, inPath[id])
				}
			}
			end.operations[operation.Verb] = found
		}
	}
	read, _ := nodes.LoadOrStore(name, top)
	return read.(*node), nil
}

func newNode() *node {
	return &node{below: map[string]*node{}, chosen: map[int]*node{}, operations: map[string]described{}}
}

// next gives the node of a chain's step, and the ids that it chooses.
func (n *node) next(step string) (*node, []string) {
	if step == "()" {
		if n.only == nil {
			n.only = newNode()
		}
		return n.only, nil
	}
	if !strings.HasPrefix(step, "{") {
		return made(n.below, step), nil
	}
	ids := strings.Split(step, ",")
	for i := range ids {
		ids[i] = strings.Trim(ids[i], "{}")
	}
	return made(n.chosen, len(ids)), ids
}

func made[K comparable](nodes map[K]*node, key K) *node {
	if nodes[key] == nil {
		nodes[key] = newNode()
	}
	return nodes[key]
}
