# Go: the package is built by whoever uses it, so what is made here is what runs it: the conformance runner and the examples.

BINDINGS_ALL += go
.PHONY: binding-go test-binding-go

GO_BUILD := $(CURDIR)/build/go
# The library is found by pkg-config, as an installed one is. Go does not see that a header has changed, but a flag.
GO_ENVIRONMENT := PKG_CONFIG_PATH=$(GO_BUILD) GOFLAGS=-buildvcs=false GOWORK=off GOPROXY=off GOTOOLCHAIN=local CGO_ENABLED=1 \
    CC='$(CC)' CGO_CFLAGS='-O2 -g -Wall -Wextra -Werror -DHEADER=$(firstword $(shell cksum include/twilite.h))'

binding-go: library build/.go-packages build/go/twilite.pc
	cd bindings/go && $(GO_ENVIRONMENT) go build -o $(GO_BUILD)/conformance ./conformance
	@mkdir -p build/go/examples
	cd examples/go && $(GO_ENVIRONMENT) CGO_LDFLAGS='-Wl,-rpath,$(CURDIR)/build' go build -o $(GO_BUILD)/examples/ ./...

test-binding-go: binding-go sandbox
	! gofmt -l bindings/go examples/go | grep .
	cd bindings/go && $(GO_ENVIRONMENT) go vet ./... && $(GO_ENVIRONMENT) go-staticcheck ./...
	cd examples/go && $(GO_ENVIRONMENT) go vet ./... && $(GO_ENVIRONMENT) go-staticcheck ./...
	cd bindings/go && $(GO_ENVIRONMENT) LD_LIBRARY_PATH=$(CURDIR)/build TWILITE_SANDBOX=$(CURDIR)/$(SANDBOX) \
	    go test -race -timeout 300s ./...

build/go/twilite.pc: packaging/twilite.pc.in scripts/fill bindings/go/binding.mk
	@mkdir -p build/go
	scripts/fill packaging/twilite.pc.in VERSION=$(VERSION) PREFIX='$(CURDIR)' LIBDIR='$${prefix}/build' \
	    INCLUDEDIR='$${prefix}/include' > $@

build/.go-packages: bindings/go/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages golang-go go-staticcheck gcc libc6-dev pkg-config python3
	@touch $@
