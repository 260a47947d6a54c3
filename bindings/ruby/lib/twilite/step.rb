# frozen_string_literal: true

module Twilite
  # A step of a chain: it knows who performs calls, and the ids so far. Its methods are what the library describes of its
  # place: the names below, and the verbs. Each class is made when its place is first reached.
  class Step
    class << self
      attr_reader :path

      # Make the class of a place's steps.
      def of(place)
        Class.new(self) do
          @path = place.path
          place.all_below.each { |name, (below, left_out)| define_name(name, below, left_out) }
          place.all_operations.each { |verb, ((operation, ids), left_out)| define_verb(verb, operation, ids, left_out) }
          define_call(place.chosen) if place.chosen
        end
      end

      private

      # services leads to all of them, services(sid) to one.
      def define_name(name, below, left_out)
        define_method(name) do |*ids|
          step = below.step_class.new(@performer, @ids + ([nil] * left_out))
          ids.empty? ? step : step.call(*ids)
        end
      end

      def define_call(chosen)
        define_method(:call) do |*ids|
          if ids.size != chosen.ids.size || ids.any?(&:nil?)
            raise ArgumentError, "#{chosen.path} takes #{chosen.ids.join(', ')}; it was given #{ids.map(&:inspect).join(', ')}"
          end

          chosen.step_class.new(@performer, @ids + ids)
        end
      end

      def define_verb(verb, operation, ids, left_out)
        id = operation["id"]
        given = ->(chosen, arguments) { ids.zip(chosen + ([nil] * left_out)).to_h.merge(arguments) }
        define_method(verb) { |**arguments| @performer.call(id, given.call(@ids, arguments)) }
        return unless verb == "list"

        define_method(:stream) { |**arguments| @performer.stream(id, given.call(@ids, arguments)) }
        define_method(:each) do |**arguments, &block|
          @performer.stream(id, given.call(@ids, arguments)).each(&block)
        end
      end
    end

    def initialize(performer, ids)
      @performer = performer
      @ids = ids
    end

    # Choose one by its id, or the only one without: entities.call(identity), entities.(identity).
    def call(*)
      raise ArgumentError, "#{self.class.path} takes no ids"
    end

    # The same: entities[identity].
    def [](*ids)
      call(*ids)
    end

    def inspect
      "#<Twilite::Step #{self.class.path}>"
    end
  end
  private_constant :Step
end
