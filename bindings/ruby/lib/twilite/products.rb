# frozen_string_literal: true

module Twilite
  # A product, whose versions are methods: client.verify.v2.
  class Product < Step
    def self.of(name, versions)
      Class.new(self) do
        @path = name
        versions.each do |version|
          define_method(version) { Catalog.version("#{name}.#{version}").place.step_class.new(@performer, @ids) }
        end
      end
    end
  end
  private_constant :Product

  # The products of the API, as methods of what performs calls: client.verify. The library is asked for their names when
  # the first of them is called.
  module Products
    @loading = Mutex.new

    # Define them all, unless that was done.
    def self.load
      @loading.synchronize do
        next if @is_loaded

        Catalog.products.each do |name, versions|
          product = Product.of(name, versions)
          define_method(name) { product.new(self, []) }
        end
        @is_loaded = true
      end
    end

    private

    # So an error for a wrong name comes when all names are known, and Ruby offers the nearest.
    def method_missing(name, ...)
      Products.load
      Products.method_defined?(name) ? public_send(name, ...) : super
    end

    def respond_to_missing?(name, _include_private = false)
      Products.load
      Products.method_defined?(name)
    end
  end
  private_constant :Products
end
