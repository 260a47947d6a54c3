<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** How long a wait in the library may be, so that PHP comes to run the handlers of signals in between. */
final class Signals
{
    /**
     * A handler may throw, or end the program; neither may go through C. So handlers run between waits, and not in a callback
     * of the library's.
     */
    private const SLICE_MS = 50;

    private const LONG_MS = 3_600_000;

    /** Tell whether PHP runs handlers by itself as signals come. */
    public static function areHeard(): bool
    {
        return function_exists('pcntl_async_signals') && pcntl_async_signals();
    }

    /**
     * Do something that nothing may interrupt. A handler that throws would do so as soon as C returns, and what it had
     * returned would be lost. Handlers run afterwards, and what they throw is thrown then.
     *
     * @template T
     * @param \Closure(): T $work
     * @return T
     */
    public static function held(\Closure $work): mixed
    {
        if (!self::areHeard()) {
            return $work();
        }
        pcntl_async_signals(false);
        try {
            return $work();
        } finally {
            pcntl_async_signals(true);
            pcntl_signal_dispatch();
        }
    }

    /** Tell how long to wait at once, in milliseconds. */
    public static function slice(): int
    {
        return self::areHeard() ? self::SLICE_MS : self::LONG_MS;
    }
}
