<?php

declare(strict_types=1);

namespace Twilite\Internal;

/**
 * Signals, and what their handlers throw.
 *
 * With pcntl_async_signals PHP runs a handler wherever it is: just when C has returned, and what it had returned is lost; or
 * where PHP itself does not expect an exception. So the package holds them back while it works, and hears them where it waits,
 * in slices. A handler may throw there, or end the program; through C it may do neither.
 */
final class Signals
{
    private const SLICE_MS = 50;

    private const LONG_MS = 3_600_000;

    private static bool $isHolding = false;

    /** Tell whether handlers run by themselves as signals come. */
    public static function areHeard(): bool
    {
        return self::$isHolding || function_exists('pcntl_async_signals') && pcntl_async_signals();
    }

    /**
     * Do something meanwhile no handler runs but by `hear`. Those of signals that came run afterwards.
     *
     * @template T
     * @param \Closure(): T $work
     * @return T
     */
    public static function held(\Closure $work): mixed
    {
        if (self::$isHolding || !self::areHeard()) {
            return $work();
        }
        try {
            pcntl_async_signals(false); // which may throw what has come before
            self::$isHolding = true;
            return $work();
        } finally {
            self::$isHolding = false;
            pcntl_async_signals(true);
            pcntl_signal_dispatch();
        }
    }

    /** Run the handlers of signals that have come while they are held back; throws what they throw. */
    public static function hear(): void
    {
        if (self::$isHolding) {
            pcntl_signal_dispatch();
        }
    }

    /** Tell how long to wait at once, in milliseconds. */
    public static function slice(): int
    {
        return self::areHeard() ? self::SLICE_MS : self::LONG_MS;
    }
}
