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

    public static function slice(): int
    {
        return self::areHeard() ? self::SLICE_MS : self::LONG_MS;
    }
}
