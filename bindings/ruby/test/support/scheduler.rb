# frozen_string_literal: true

# A Fiber scheduler as small as can be: it waits with IO.select, and runs blocks at once.
class SmallScheduler
  def initialize
    @readable = {}
    @writable = {}
    @sleeping = {}
    @ready = []
    @blocked = 0
    @lock = Thread::Mutex.new
    @bell, @ring = IO.pipe
  end

  def run
    turn until @readable.empty? && @writable.empty? && @sleeping.empty? && @blocked.zero? && @ready.empty?
  end

  def close
    run
    @bell.close
    @ring.close
  end

  def io_wait(io, events, _timeout)
    @readable[io] = Fiber.current if (events & IO::READABLE).positive?
    @writable[io] = Fiber.current if (events & IO::WRITABLE).positive?
    Fiber.yield
    events
  ensure
    @readable.delete(io)
    @writable.delete(io)
  end

  def kernel_sleep(duration = nil)
    duration ? block(:sleep, duration) : Fiber.yield
  end

  def block(_blocker, timeout = nil)
    @blocked += 1
    @sleeping[Fiber.current] = now + timeout if timeout
    Fiber.yield
  ensure
    @blocked -= 1
    @sleeping.delete(Fiber.current)
  end

  # May come from any thread.
  def unblock(_blocker, fiber)
    @lock.synchronize { @ready << fiber }
    @ring.write_nonblock(".", exception: false)
  end

  def fiber(&block)
    Fiber.new(blocking: false, &block).tap(&:resume)
  end

  private

  def now
    Process.clock_gettime(Process::CLOCK_MONOTONIC)
  end

  def turn
    wait = [@sleeping.values.min&.-(now), 0].compact.max if @sleeping.any?
    readable, writable = IO.select([@bell, *@readable.keys], @writable.keys, [], @ready.any? ? 0 : wait)
    @bell.read_nonblock(1000, exception: false)
    fibers = @lock.synchronize { @ready.tap { @ready = [] } }
    fibers += @readable.values_at(*readable) + @writable.values_at(*writable)
    fibers += @sleeping.select { |_, time| time <= now }.keys
    fibers.compact.uniq.each { |fiber| fiber.resume if fiber.alive? }
  end
end
