<?php

declare(strict_types=1);

namespace Twilite\Internal;

use FFI\CData;
use Twilite\Exception\MisuseException;

/**
 * A handle of the library, freed with the last reference to it.
 *
 * Whoever is in a call holds a reference. So nothing is freed while a call needs it, whatever a signal's handler or another
 * fiber closes meanwhile.
 */
abstract class Handle
{
    protected const FREED_BY = '';

    /** @var array<int, \WeakReference<self>> those that no destructor has freed */
    private static array $alive = [];

    final public function __construct(
        private readonly Library $library,
        private ?CData $pointer,
        private readonly bool $isOwned = true
    ) {
        if (!$isOwned) {
            return;
        }
        if (self::$alive === []) {
            self::watchTheEnd();
        }
        self::$alive[spl_object_id($this)] = \WeakReference::create($this);
    }

    final public function __destruct()
    {
        $pointer = $this->pointer;
        $this->pointer = null;
        if ($this->isOwned && $pointer !== null) {
            unset(self::$alive[spl_object_id($this)]);
            $this->library->free(static::FREED_BY, $pointer);
        }
    }

    /** At its end a program's objects are destroyed in any order: others may still hold this one. */
    final public function isAlive(): bool
    {
        return $this->pointer !== null;
    }

    final public function pointer(): CData
    {
        return $this->pointer ?? throw new MisuseException('The program is at its end, and has freed this');
    }

    /** After a fatal error PHP runs no destructors, and the worker of a server lives on. */
    private static function watchTheEnd(): void
    {
        static $isWatching = false;
        if ($isWatching) {
            return;
        }
        $isWatching = true;
        $freeAll = static function (): void {
            $fatal = E_ERROR | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR;
            if (((error_get_last()['type'] ?? 0) & $fatal) === 0) {
                return;
            }
            foreach (self::$alive as $reference) {
                $reference->get()?->__destruct();
            }
        };
        // From within the shutdown it comes after the functions that the program has registered.
        register_shutdown_function(static fn () => register_shutdown_function($freeAll));
    }

    private function __clone()
    {
    }

    public function __serialize(): array
    {
        throw new \LogicException('A handle of the library cannot be serialized');
    }
}
