# frozen_string_literal: true

require "date"
require "time"

module Twilite
  # One record, as Twilio wrote it: record["date_created"]. What the API documents is there by methods as well, where a date
  # and time is a Time, a date a Date, and what this answer lacks is nil: record.date_created. So is what Twilio adds
  # later. Names are in snake_case: user_name for userName.
  #
  # Each resource has a class of its own, such as Twilite::VerifyV2::Entity.
  #
  # A property whose name an object of Ruby's has a method for, such as "method", is there by its name in brackets alone.
  #
  #   case entity
  #   in {sid:, identity:} then puts sid
  #   end
  class Record
    # How the call was answered that brought the record; empty for records of a list.
    attr_reader :response

    class << self
      # The resource's name in the catalog; nil for what the library does not know.
      attr_reader :resource

      # Make the class of a resource's records.
      def of(resource)
        Class.new(self) do
          @resource = resource["name"]
          resource["properties"].each { |property| define_property(property) }
        end
      end

      # A property's name as Ruby spells it.
      def snake_case(name)
        name.gsub(/[^a-zA-Z\d]+/, "_").gsub(/([a-z\d])([A-Z])/, '\1_\2').gsub(/([A-Z])([A-Z][a-z])/, '\1_\2').downcase
      end

      private

      def define_property(property)
        name = property["name"]
        read = Moments::READERS[property["format"]]
        [name, snake_case(name)].uniq.each do |spelling|
          next if Record.method_defined?(spelling)

          define_method(spelling) { read && @members[name].is_a?(String) ? read.call(@members[name]) : @members[name] }
        end
      end
    end

    def initialize(members, response = Response::NONE)
      @members = members
      @response = response
    end

    # The value of a member as Twilio wrote it; nil when there is none.
    def [](name)
      @members[name.to_s]
    end

    # The same; without such a member the default, what the block gives, or a KeyError.
    def fetch(name, *default, &block)
      @members.fetch(name.to_s, *default, &block)
    end

    def dig(name, *names)
      @members.dig(name.to_s, *names)
    end

    def key?(name)
      @members.key?(name.to_s)
    end

    # All members, with their names as Twilio has them.
    def to_h
      @members.dup
    end

    def to_json(*)
      JSONText.write(@members)
    end

    def ==(other)
      other.class == self.class && other.to_h == @members
    end
    alias eql? ==

    def hash
      @members.hash
    end

    # For patterns.
    def deconstruct_keys(_names)
      @members.transform_keys(&:to_sym)
    end

    # The values may be personal; the SID is not.
    def inspect
      "#<#{[self.class.name, self['sid']].compact.join(' ')}>"
    end
    alias to_s inspect

    private

    def respond_to_missing?(name, _include_private = false)
      !member(name).nil?
    end

    def method_missing(name, *arguments)
      found = member(name)
      found && arguments.empty? ? @members[found] : super
    end

    def member(name)
      name = name.to_s
      @members.key?(name) ? name : @members.each_key.find { |key| Record.snake_case(key) == name }
    end
  end

  # All records of a list: an Array, which knows how its call was answered.
  class List < Array
    # How the call's last request was answered.
    attr_reader :response

    def initialize(records, response = Response::NONE)
      super(records)
      @response = response
    end
  end

  # One page of records, as Twilio wrote it: page["meta"].
  class Page < Record
    # Its records.
    attr_reader :records

    def initialize(members, response, records)
      super(members, response)
      @records = records
    end
  end

  # Dates and times as the API writes them. What is none is given back as it is.
  module Moments
    DATE_TIME = /\A\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)\z/
    DATE = /\A\d{4}-\d\d-\d\d\z/

    def self.date_time(text)
      DATE_TIME.match?(text) ? DateTime.parse(text).to_time.getutc : text
    rescue Date::Error
      text
    end

    def self.rfc2822(text)
      Time.rfc2822(text).getutc
    rescue ArgumentError
      text
    end

    def self.date(text)
      DATE.match?(text) ? Date.strptime(text, "%Y-%m-%d") : text
    rescue Date::Error
      text
    end

    READERS = {
      "date-time" => method(:date_time), "date-time-rfc-2822" => method(:rfc2822), "date" => method(:date)
    }.freeze
  end
  private_constant :Moments
end
