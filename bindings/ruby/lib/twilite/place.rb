# frozen_string_literal: true

module Twilite
  # A place in the API that a chain of names leads to: what can be asked there, and what lies below it.
  class Place
    # The chain that leads here, as a program writes it.
    attr_reader :path

    # The operations that are asked here, by their verbs.
    attr_reader :operations

    # The places below, by the names that lead there; one may have two.
    attr_reader :below

    # What is chosen here by ids; or the only one, which has none.
    attr_reader :chosen

    # The parameters that choose this place, and whether all of them have a default.
    attr_reader :ids

    # The place that a version of a product is, with all below.
    def self.of(name, resources)
      top = new(name)
      resources.each do |resource|
        resource["operations"].each { |operation| top.add(operation) }
        next unless resource["long_name"]

        *above, last = resource["chain"].drop(2)
        above = above.inject(top) { |place, part| place.step(part) }
        above.below[resource["long_name"]] = above.step(last)
      end
      top
    end

    def initialize(path, ids = [], defaults: false)
      @path = path
      @ids = ids
      @has_defaults = defaults
      @operations = {}
      @below = {}
    end

    # Whether the ids that choose it have defaults.
    def defaults?
      @has_defaults
    end

    # Put an operation where its chain leads.
    def add(operation)
      in_path = operation["parameters"].select { |parameter| parameter["in"] == "path" }
      declared = in_path.to_h { |parameter| [parameter["wire"] || parameter["name"], parameter] }
      chosen = []
      place = operation["chain"].drop(2).inject(self) do |above, part|
        ids = declared.values_at(*part.scan(/\{(\w+)\}/).flatten)
        chosen.concat(ids)
        above.step(part, ids)
      end
      place.operations[operation["verb"]] = [operation, chosen.map { |id| id["name"] }]
    end

    # Go along one part of a chain.
    def step(part, ids = [])
      if part.start_with?("{", "(")
        @chosen ||= chosen_by(ids)
      else
        @below[part] ||= Place.new("#{path}.#{part}")
      end
    end

    # All operations that can be asked here, each by its verb with the number of ids that are left out on the way.
    def all_operations
      reachable(&:operations)
    end

    # All places that a name leads to from here, each with the number of ids that are left out on the way. Ids with defaults
    # are left out alone, or with the name before them.
    def all_below
      named = below.each_value.filter_map { |place| place.chosen if place.chosen&.defaults? }
      named.map { |place| place.reachable(place.ids.size, &:below) }.reduce({}, :merge).merge(reachable(&:below))
    end

    # The class of the steps that stand for this place.
    def step_class
      @step_class ||= Step.of(self)
    end

    protected

    # What is at this place and at those that are reached from it without choosing; the nearest wins.
    def reachable(left_out = 0, &what)
      found = what.call(self).transform_values { |each| [each, left_out] }
      return found unless chosen && (chosen.defaults? || chosen.ids.empty?)

      chosen.reachable(left_out + chosen.ids.size, &what).merge(found)
    end

    private

    def chosen_by(ids)
      names = ids.map { |id| id["alias"] }
      Place.new("#{path}(#{names.join(', ')})", names, defaults: ids.any? && ids.all? { |id| id.key?("default") })
    end
  end
  private_constant :Place
end
