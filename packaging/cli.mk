# The command `twilite`: a program of ordinary Swift that needs libcurl and libc.

CLI := build/twilite

.PHONY: cli install-cli uninstall-cli

cli: $(CLI) ## Build build/twilite, the command line

# What of the Swift runtime, Foundation and C++ it needs is linked into it. Swift asks for -lstdc++; a folder that has the
# archive alone comes first.
$(CLI): $(SWIFT_SOURCES) $(DESCRIPTIONS) packaging/cli.mk | build/.cpp-packages
	@mkdir -p build/static-c++
	ln -sf "$$($(CC) -print-file-name=libstdc++.a)" build/static-c++/
	swift build -c release --product twilite-cli --scratch-path .build-cli --static-swift-stdlib --disable-local-rpath \
	    -Xlinker --gc-sections -Xlinker -L$(CURDIR)/build/static-c++ -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
	strip -o $@.new .build-cli/release/twilite-cli
	mv $@.new $@

install-cli: cli ## Install twilite and its shell completion under PREFIX (DESTDIR is honoured)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	    $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(CLI) $(DESTDIR)$(PREFIX)/bin/twilite
	$(CLI) completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/twilite
	$(CLI) completion zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_twilite
	$(CLI) completion fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/twilite.fish

uninstall-cli: ## Remove what `make install-cli` installed
	rm -f $(DESTDIR)$(PREFIX)/bin/twilite $(DESTDIR)$(PREFIX)/share/bash-completion/completions/twilite \
	    $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_twilite $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/twilite.fish

test-packages: cli build/.cli-packages

build/.cli-packages: packaging/cli.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages zsh fish bash-completion
	@touch $@
