# The binary archive, to be unpacked anywhere, and the source archive that packages of other systems are built from.

ARCHITECTURE := $(or $(TARGET),$(shell uname -m))
TARBALL := build/dist/twilite-$(VERSION)-linux-$(ARCHITECTURE).tar.gz
SOURCE_ARCHIVE := build/dist/twilite-$(VERSION).tar.gz
# It goes to systems of many kinds, so its shared library finds the libcurl that is there.
FOUND := $(BUILD)/dlopen/libtwilite.so.$(VERSION)

.PHONY: tarball source-archive
tarball: library static $(if $(TARGET),,docs) ## Build a binary archive that can be unpacked anywhere, into build/dist/
	$(MAKE) library CURL=dlopen BUILD=$(BUILD)/dlopen SCRATCH=.build-$(addsuffix -,$(TARGET))dlopen
	rm -rf $(BUILD)/tarball
	$(MAKE) install DESTDIR=$(BUILD)/tarball PREFIX=
	install -m 755 $(FOUND) $(BUILD)/tarball/lib/
	scripts/fill packaging/twilite.pc.in VERSION=$(VERSION) PREFIX='$${pcfiledir}/../..' LIBDIR='$${prefix}/lib' \
	    INCLUDEDIR='$${prefix}/include' > $(BUILD)/tarball/lib/pkgconfig/twilite.pc
	install -d $(BUILD)/tarball/share/doc/twilite
	install -m 644 LICENSE README.md CHANGELOG.md $(BUILD)/tarball/share/doc/twilite/
	@# The manual of the functions is the same for all processors; that of the command goes with the command.
	rm -rf $(BUILD)/tarball/share/man
	test ! -d build/docs/man/man3 || { install -d $(BUILD)/tarball/share/man/man3 && \
	    install -m 644 build/docs/man/man3/* $(BUILD)/tarball/share/man/man3/; }
	scripts/pack $(BUILD)/tarball $(TARBALL)
	rm -rf $(BUILD)/tarball

source-archive: ## Build the archive of the committed sources, into build/dist/
	@mkdir -p build/dist
	git archive --format=tar --prefix=twilite-$(VERSION)/ HEAD | gzip -9n > $(SOURCE_ARCHIVE)
	cd $(dir $(SOURCE_ARCHIVE)) && sha256sum $(notdir $(SOURCE_ARCHIVE)) > $(notdir $(SOURCE_ARCHIVE)).sha256

test-packages: tarball source-archive
