# frozen_string_literal: true

require "date"
require "json"

module Twilite
  # What a program gives, as the library takes it; and the library's JSON, as a program takes it.
  module JSONText
    # As deep as the library reads.
    DEEPEST = 128

    # A number with a fraction or an exponent: a Float where that is the very number that was written as closely as
    # anybody writes it, else a BigDecimal. json asks it for each.
    module Number
      def self.try_convert(text)
        return text.to_f if text.count("0-9") <= Float::DIG && !text.match?(/e/i)

        require "bigdecimal"
        exact = BigDecimal(text)
        float = exact.to_f
        float.finite? && BigDecimal(float.to_s) == exact ? float : exact
      end
    end
    private_constant :Number

    class << self
      # Write parameters or options, some of which may be given by their names: a hash as a JSON object, nil as nil. Raises
      # MisuseError for what JSON has no form for.
      def write_object(values, named = {})
        return if values.nil? && named.empty?

        values = {} if values.nil?
        raise MisuseError.because("a #{values.class} is no hash of parameters") unless values.respond_to?(:to_hash)

        write(named.empty? ? values : values.to_hash.merge(named))
      end

      # Write a value as JSON.
      def write(value, depth = 0)
        case value
        when String, Symbol then text(value.to_s)
        when nil then "null"
        when true, false, Integer then value.to_s
        when Float then float(value)
        when Time, Date then text(moment(value))
        when Record then write(value.to_h, depth)
        else composed(value, depth + 1)
        end
      end

      # Read the library's JSON, which has been checked.
      def read(json)
        JSON.parse(json, max_nesting: 0, decimal_class: Number)
      end

      # A text as UTF-8; nil when it is none. Bytes of no encoding are taken for UTF-8.
      def utf8(text)
        text = text.encoding == Encoding::BINARY ? text.dup.force_encoding(Encoding::UTF_8) : text.encode(Encoding::UTF_8)
        text if text.valid_encoding?
      rescue EncodingError
        nil
      end

      # A text for C: UTF-8 without U+0000, which would end it there. Raises MisuseError for any other.
      def c_text(text, what)
        known = utf8(text.to_s)
        raise MisuseError.because("#{what} is not UTF-8") if known.nil?
        raise MisuseError.because("#{what} has U+0000 in it") if known.include?("\0")

        known
      end

      private

      def text(value)
        known = utf8(value)
        raise MisuseError.because("a text is not UTF-8") if known.nil?

        JSON.generate(known)
      end

      def float(value)
        raise MisuseError.because("#{value} is no number that JSON has") unless value.finite?

        value.to_s
      end

      # A moment in UTC, to the second; a date as it is.
      def moment(value)
        return value.strftime("%Y-%m-%d") unless value.respond_to?(:hour)

        value.to_time.getutc.strftime("%Y-%m-%dT%H:%M:%SZ")
      end

      def composed(value, depth)
        raise MisuseError.because("a value is nested deeper than #{DEEPEST} levels") if depth > DEEPEST

        if value.respond_to?(:to_hash)
          members = value.to_hash.map { |name, member| "#{text(name.to_s)}:#{write(member, depth)}" }
          "{#{members.join(',')}}"
        elsif value.respond_to?(:to_ary)
          "[#{value.to_ary.map { |element| write(element, depth) }.join(',')}]"
        elsif value.respond_to?(:to_path)
          text(value.to_path)
        elsif defined?(BigDecimal) && value.is_a?(BigDecimal) && value.finite?
          value.to_s("F")
        else
          raise MisuseError.because("a #{value.class} cannot be sent")
        end
      end
    end
  end
  private_constant :JSONText
end
