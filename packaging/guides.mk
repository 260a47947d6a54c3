# The guides in docs/guides are followed in a Debian of their own, with the files of a release.

test-packages: deb wheel build/.guides-packages

build/.guides-packages: packaging/guides.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages debootstrap
	@touch $@
