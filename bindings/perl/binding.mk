# Perl: nothing is compiled. Its tests run with `prove`; perltidy and perlcritic look over the code.

BINDINGS_ALL += perl
.PHONY: binding-perl test-binding-perl

PERL_CODE := $(wildcard bindings/perl/lib/*.pm bindings/perl/lib/*/*.pm bindings/perl/t/*.t bindings/perl/t/lib/*.pm \
    bindings/perl/conformance/*.pl examples/perl/*.pl)

binding-perl: library build/.perl-packages

test-binding-perl: binding-perl sandbox
	cd bindings/perl && env TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 prove -Ilib t
	cd bindings/perl && perl -MExtUtils::Manifest=fullcheck -e 'exit !!map { @$$_ } fullcheck'
	podchecker bindings/perl/lib/Twilite.pm
	@for file in $(PERL_CODE); do \
	    perltidy --profile=bindings/perl/.perltidyrc -st $$file | cmp -s - $$file || { echo "perltidy: $$file"; exit 1; }; done
	perlcritic --quiet --profile bindings/perl/.perlcriticrc bindings/perl/lib bindings/perl/conformance examples/perl

build/.perl-packages: bindings/perl/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages perl perl-doc libffi-platypus-perl libcpanel-json-xs-perl libio-async-perl perltidy libperl-critic-perl
	@touch $@
