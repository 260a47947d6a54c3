# What a release is, and whether it is ready: docs/releasing.md.

.PHONY: release-check
release-check: library ## Say what a release would hold, and what is wrong with it
	@scripts/release-check
