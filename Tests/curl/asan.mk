# libcurl of Debian's source package, with AddressSanitizer and UndefinedBehaviorSanitizer, under the tests of what servers and
# connections do. docs/reliability/libcurl.md

CURL_ASAN := build/curl-asan
CURL_ASAN_TESTS ?= Tests/curl Tests/wire Tests/weather Tests/queues
# How long each of the tests in Tests/curl that break HTTP's rules goes on.
CURL_ASAN_SECONDS ?= 20

.PHONY: test-curl-asan
test-curl-asan: all $(VENV)/.made build/.test-packages $(CURL_ASAN)/lib/libcurl.so.4 ## Run the tests of servers and connections with a libcurl that AddressSanitizer watches
	TWILITE_STRANGE=$(CURL_ASAN_SECONDS) Tests/curl/asan/run $(abspath $(CURL_ASAN)) \
	    $(PYTHON) -m pytest -p no:cacheprovider -p curl.sanitizer $(CURL_ASAN_TESTS)

$(CURL_ASAN)/lib/libcurl.so.4: Tests/curl/asan/build scripts/debian-source
	@scripts/install-packages gcc libssl-dev libnghttp2-dev zlib1g-dev autoconf automake libtool dpkg-dev patch
	Tests/curl/asan/build $(CURL_ASAN)
