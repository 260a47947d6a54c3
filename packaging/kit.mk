# The package in Swift. SwiftPM builds it where it is used, so there is nothing to make but the examples.

.PHONY: swift-examples

swift-examples: | build/.packages ## Compile the examples in Swift into build/swift-examples/
	@# SwiftPM sees a file that is new in a package beside this one only when this one has changed.
	@touch examples/swift/Package.swift
	swift build --build-tests --package-path examples/swift --scratch-path build/swift-examples

test-packages: swift-examples
