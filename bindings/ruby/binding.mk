# Ruby, over Fiddle: bindings/ruby.

BINDINGS_ALL += ruby
.PHONY: binding-ruby test-binding-ruby

binding-ruby: library build/.ruby-packages

test-binding-ruby: binding-ruby sandbox
	cd bindings/ruby && rubocop --config .rubocop.yml . ../../examples/ruby
	cd bindings/ruby && TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 ruby -W -Ilib -Itest -e 'Dir["./test/test_*.rb"].sort.each { |file| require file }'

# cc makes a library of another binary interface, which the tests have refused.
build/.ruby-packages: bindings/ruby/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages ruby ruby-minitest rubocop gcc libc6-dev
	@touch $@
