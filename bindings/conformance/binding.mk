# The runners of those that have no package in bindings/: C, C++ and Swift; and Python's, which needs no building.

BINDINGS_ALL += c cpp python swift
.PHONY: binding-c binding-cpp binding-python binding-swift
.PHONY: test-binding-c test-binding-cpp test-binding-python test-binding-swift

binding-c: build/conformance/c examples
binding-cpp: build/conformance/c++
binding-python: library $(VENV)/.made

binding-swift: | build/.packages
	swift build --scratch-path .build --product ConformanceRunner

build/conformance/c: bindings/conformance/c/runner.c include/twilite.h $(LIBRARY)
	@mkdir -p build/conformance
	$(CC) $(STRICT) $(CFLAGS) -Iinclude -o $@ $< -Lbuild -ltwilite -lpthread -Wl,-rpath,$(CURDIR)/build

build/conformance/c++: bindings/conformance/cpp/runner.cpp include/twilite.hpp include/twilite.h $(LIBRARY) | build/.cpp-packages
	@mkdir -p build/conformance
	$(CXX) $(STRICT_CXX) $(CXXFLAGS) -Iinclude -o $@ $< -Lbuild -ltwilite -lpthread -Wl,-rpath,$(CURDIR)/build

# Their tests are those of `make test`.
test-binding-c test-binding-cpp test-binding-python test-binding-swift:
