# Rust: two crates over the library. Cargo writes into build/rust alone, and takes serde and tokio from Debian's packages.

BINDINGS_ALL += rust
.PHONY: binding-rust test-binding-rust

RUST := CARGO_HOME=$(CURDIR)/build/rust/home CARGO_TARGET_DIR=$(CURDIR)/build/rust TWILITE_LIB_DIR=$(CURDIR)/build \
    TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 LD_LIBRARY_PATH=$(CURDIR)/build RUSTFLAGS="-D warnings"
RUST_OFFLINE := --offline --locked --config $(CURDIR)/bindings/rust/debian.toml
# What finds the library when it runs is compiled beside what is linked to it.
RUST_LOADING := --features load --target-dir $(CURDIR)/build/rust/load

binding-rust: library build/.rust-packages
	cd bindings/rust && $(RUST) cargo build $(RUST_OFFLINE) --workspace --bins --examples
	cd bindings/rust && $(RUST) cargo build $(RUST_OFFLINE) $(RUST_LOADING) -p twilite-conformance

test-binding-rust: binding-rust
	cd bindings/rust && cargo fmt --all --check
	cd bindings/rust/executors && cargo fmt --check
	cd bindings/rust && $(RUST) cargo clippy $(RUST_OFFLINE) --workspace --all-targets --features twilite/serde -- -D warnings
	cd bindings/rust && $(RUST) cargo clippy $(RUST_OFFLINE) $(RUST_LOADING) -p twilite-sys -p twilite --all-targets -- -D warnings
	cd bindings/rust/executors && $(RUST) cargo clippy $(RUST_OFFLINE) --all-targets -- -D warnings
	cd bindings/rust && $(RUST) RUSTDOCFLAGS="-D warnings" cargo doc $(RUST_OFFLINE) --no-deps -p twilite-sys -p twilite
	cd bindings/rust && $(RUST) cargo test $(RUST_OFFLINE) --workspace --features twilite/serde
	cd bindings/rust && $(RUST) cargo test $(RUST_OFFLINE) $(RUST_LOADING) -p twilite --test loading --test calls --test futures
	cd bindings/rust/executors && $(RUST) cargo test $(RUST_OFFLINE)

build/.rust-packages: bindings/rust/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages librust-serde-dev librust-serde-derive-dev librust-serde-json-dev librust-tokio-dev \
	    $$(command -v cargo >/dev/null || echo cargo rustc rustfmt rust-clippy)
	@touch $@
