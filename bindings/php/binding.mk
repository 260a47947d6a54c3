# The PHP package. Debian's php8.2-cli has FFI, pcntl and Fibers.

BINDINGS_ALL += php
.PHONY: binding-php test-binding-php

binding-php: library build/.php-packages

test-binding-php: binding-php sandbox
	cd bindings/php && TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so TWILITE_SANDBOX=$(CURDIR)/build/twilite-sandbox phpunit
	cd bindings/php && phpcs -q --cache=$(CURDIR)/build/.phpcs.cache
	cd bindings/php && COMPOSER_HOME=$(CURDIR)/build/php/composer composer validate --no-interaction --quiet --no-check-publish

build/.php-packages: bindings/php/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages php8.2-cli php8.2-fpm php8.2-xml php8.2-mbstring phpunit php-codesniffer composer
	@touch $@
