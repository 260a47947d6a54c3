# frozen_string_literal: true

module Twilite
  # What the library describes of the API: each version of a product when it is first needed.
  module Catalog
    # A product in one version, such as "verify.v2".
    class Version
      # Where its chains begin.
      attr_reader :place

      # The module that has the classes of its records.
      attr_reader :types

      def initialize(name, resources)
        @place = Place.of(name, resources)
        @operations = {}
        @types = Module.new
        resources.each do |resource|
          record = Record.of(resource)
          @types.const_set(resource["record"], record)
          resource["operations"].each { |operation| @operations[operation["id"]] = [operation, record] }
        end
      end

      # What an operation is described as, and the class of its records; nil when there is none.
      def operation(id)
        @operations[id]
      end
    end
    private_constant :Version

    @reading = Mutex.new
    @versions = {}

    class << self
      # The products that the library has, each with the names of its versions.
      def products
        @products ||= described("").fetch("products").map { |name| name.split(".") }
                                   .group_by(&:first).transform_values { |names| names.map(&:last).freeze }.freeze
      end

      # A version of a product; nil when the library does not have it.
      def version(name)
        @versions[name] || @reading.synchronize { @versions[name] ||= read(name) }
      end

      # The module of a version's records, by its name, such as :VerifyV2; nil when there is none.
      def types(constant)
        products.each do |product, versions|
          versions.each do |version|
            name = "#{product}.#{version}"
            return version(name).types if constant(name) == constant.to_s
          end
        end
        nil
      end

      # The result that an operation's answer is: a Record, a List of them, a Page; or the JSON's value, when the library
      # does not know the route and the value is another.
      def result(id, answer)
        operation, record = operation(id)
        value = answer.value
        case value
        when Array then List.new(value.map { |members| wrapped(record, members) }, answer.response)
        when Hash then single(operation, record, value, answer.response)
        else value
        end
      end

      # A record of a list operation.
      def records(id, answer)
        record = operation(id)&.last || Record
        answer.value.map { |members| wrapped(record, members) }
      end

      private

      def read(name)
        found = described(name)
        return if found.nil?

        Version.new(name, found["resources"]).tap { |version| Twilite.const_set(constant(name), version.types) }
      end

      def constant(name)
        name.split(/[._]/).map(&:capitalize).join
      end

      def operation(id)
        return [nil, Record] if id.include?(" ")

        version(id.split(".").first(2).join("."))&.operation(id) || [nil, Record]
      end

      def single(operation, record, members, response)
        return record.new(members, response) unless operation && operation["returns"] == "page"

        records = members.fetch(operation["list_key"]).map { |each| wrapped(record, each) }
        Page.new(members, response, records)
      end

      def wrapped(record, members)
        members.is_a?(Hash) ? record.new(members) : members
      end

      def described(prefix)
        Library.load
        answer = Answer.take(Library.describe(prefix))
        answer.value if answer.ok?
      end
    end
  end
  private_constant :Catalog
end
