# frozen_string_literal: true

module Twilite
  # A handle of the library, freed once: by #free, or when nothing refers to it any more.
  class Handle
    # Make a handle with the library's function of a name, which takes the arguments and where to put what is wrong.
    # Raises the Error that came instead of a handle.
    def self.create(function, free, *arguments)
      Library.load
      # What another thread raises waits until the handle is held.
      Thread.handle_interrupt(Object => :never) do
        wrong = "\0" * Fiddle::SIZEOF_VOIDP
        address = Library.public_send(function, *arguments, wrong)
        next new(address, free) unless address.zero?

        raise Answer.take(wrong.unpack1("J")).failure
      end
    end

    # What frees a handle when its object is gone. It must not know the object, which would never be gone then.
    def self.finalizer(held, free)
      proc { Library.public_send(free, held.shift) unless held.empty? }
    end

    def initialize(address, free)
      @held = [address]
      @free = free
      ObjectSpace.define_finalizer(self, Handle.finalizer(@held, free))
    end

    # The handle's address; 0, which the library answers with misuse, once it was freed.
    def address
      @held.first || 0
    end

    # Free it, unless that was done. No other thread may be in a call with it that gives the lock away.
    def free
      address = @held.shift
      return if address.nil?

      Library.public_send(@free, address)
      ObjectSpace.undefine_finalizer(self)
    end
  end
  private_constant :Handle
end
