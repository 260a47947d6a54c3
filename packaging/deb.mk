# Debian packages: packaging/debian is their debian folder, and its README.source says how it is laid out.

DEB_TREE := build/deb/twilite-$(VERSION)

.PHONY: deb
deb: library static cli | build/.deb-packages ## Build the Debian packages into build/dist/
	@# The manual has twilite(1) when there is the command line.
	$(MAKE) docs
	rm -rf build/deb
	@mkdir -p build/deb build/dist
	scripts/debian-tree $(DEB_TREE)
	cd $(DEB_TREE) && env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL dpkg-buildpackage --build=binary --no-sign --no-check-builddeps
	rm -f build/dist/*.deb
	cp build/deb/*.deb build/dist/
	rm -rf $(DEB_TREE)

test-packages: deb

build/.deb-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages debhelper dpkg-dev fakeroot lintian debootstrap libcurl4-openssl-dev
	@touch $@
