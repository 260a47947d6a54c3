# The R package: a copy of its source is built in build/r, and installed into the library of packages that that is.

BINDINGS_ALL += r
.PHONY: binding-r test-binding-r

R_FILES := $(wildcard bindings/r/DESCRIPTION bindings/r/NAMESPACE bindings/r/LICENSE bindings/r/.Rbuildignore \
	bindings/r/R/*.R bindings/r/src/*.c bindings/r/src/*.h bindings/r/src/Makevars bindings/r/man/*.Rd \
	bindings/r/tests/*.R bindings/r/tests/testthat/*.R)
R_STRICT := -Wall -Wextra -Werror -Wstrict-prototypes -Wno-cast-function-type

binding-r: library build/r/.installed

build/r/.installed: $(R_FILES) bindings/r/binding.mk build/.r-packages
	@rm -rf build/r
	@mkdir -p build/r/source
	@cp -r bindings/r/DESCRIPTION bindings/r/NAMESPACE bindings/r/LICENSE bindings/r/.Rbuildignore \
		bindings/r/R bindings/r/src bindings/r/man bindings/r/tests build/r/source/
	@printf 'CFLAGS = -O2 -g $(R_STRICT)\n' > build/r/Makevars
	R_MAKEVARS_USER=$(CURDIR)/build/r/Makevars R CMD INSTALL --library=build/r build/r/source > build/r/install.log 2>&1 \
		|| { cat build/r/install.log; exit 1; }
	@touch $@

test-binding-r: binding-r
	bindings/r/tests/run $(CURDIR)/build

build/.r-packages: bindings/r/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages r-base-core r-cran-testthat r-cran-lintr gcc libc6-dev make
	@touch $@
