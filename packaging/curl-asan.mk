# libcurl of Debian's source package, with AddressSanitizer and UndefinedBehaviorSanitizer, under the tests of what servers and
# connections do. docs/reliability/libcurl.md

CURL_ASAN := build/curl-asan
CURL_ASAN_TESTS ?= Tests/curl Tests/wire Tests/weather Tests/queues

.PHONY: test-curl-asan
test-curl-asan: all $(VENV)/.made build/.test-packages $(CURL_ASAN)/lib/libcurl.so.4 ## Run the wire's and the weather's tests with a libcurl that AddressSanitizer watches; or CURL_ASAN_TESTS
	packaging/curl-asan/run $(abspath $(CURL_ASAN)) $(PYTHON) -m pytest -p no:cacheprovider -p curl.sanitizer $(CURL_ASAN_TESTS)

$(CURL_ASAN)/lib/libcurl.so.4: packaging/curl-asan/build scripts/debian-source
	@scripts/install-packages gcc libssl-dev libnghttp2-dev zlib1g-dev autoconf automake libtool dpkg-dev patch
	packaging/curl-asan/build $(CURL_ASAN)
