<?php

/** As much of ReactPHP's loop as the README uses, with a timer that must go on ticking. */

declare(strict_types=1);

namespace React\EventLoop;

final class Loop
{
    /** @var array<int, array{resource, \Closure}> */
    private static array $watched = [];

    /** @param resource $stream */
    public static function addReadStream($stream, \Closure $listener): void
    {
        self::$watched[(int) $stream] = [$stream, $listener];
    }

    /** @param resource $stream */
    public static function removeReadStream($stream): void
    {
        unset(self::$watched[(int) $stream]);
    }

    public static function run(): void
    {
        while (self::$watched !== []) {
            $readable = array_column(self::$watched, 0);
            $none = [];
            stream_select($readable, $none, $none, 10);
            foreach ($readable as $stream) {
                (self::$watched[(int) $stream][1] ?? static fn () => null)($stream);
            }
        }
    }
}
