# Recipes for package managers, filled in with where the source archive is published and what it is: make recipes
# SOURCE_URL=https://… HOMEPAGE=https://…. Without, they take the archive in build/dist, to be tried here.

SOURCE_URL ?= file://$(abspath $(SOURCE_ARCHIVE))
HOMEPAGE ?= https://twilite.invalid/
RECIPES := build/recipes

# A package manager's own libcurl: what pkg-config says of it. Its folder comes before the system's.
SELECTION += $(addprefix -Xcc ,$(CURL_CFLAGS)) $(addprefix -Xswiftc ,$(filter -L%,$(CURL_LIBS))) \
    $(addprefix -Xlinker ,$(filter -l% /%,$(CURL_LIBS)))

.PHONY: recipes
recipes: source-archive ## Fill in the recipes for vcpkg, Conan, Homebrew and Nix into build/recipes/
	rm -rf $(RECIPES)
	cp -R packaging/recipes $(RECIPES)
	for template in $$(find $(RECIPES) -name '*.in'); do \
	    scripts/fill $$template VERSION=$(VERSION) URL=$(SOURCE_URL) HOMEPAGE=$(HOMEPAGE) \
	        SHA256=$$(sha256sum $(SOURCE_ARCHIVE) | cut -d ' ' -f 1) SHA512=$$(sha512sum $(SOURCE_ARCHIVE) | cut -d ' ' -f 1) \
	        > $${template%.in} && rm $$template || exit 1; done

test-packages: recipes build/.recipe-packages build/conan/.made

build/.recipe-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages cmake pkg-config ruby rubocop nix-bin
	@touch $@

build/conan/.made: packaging/recipes.mk
	@mkdir -p build
	@echo "Making a Python environment in build/conan with Conan"
	python3 -m venv build/conan
	build/conan/bin/python -m pip install --quiet --disable-pip-version-check 'conan>=2,<3'
	@touch $@
