<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\CancelledException;
use Twilite\Exception\MisuseException;

/** A function that runs in a fiber of Fibers. */
final class Task
{
    private ?\Fiber $fiber;
    private ?Call $call = null;
    private mixed $value = null;
    private ?\Throwable $failure = null;

    /** @internal */
    public function __construct(public readonly Fibers $driver, callable $function)
    {
        $this->fiber = new \Fiber($function);
    }

    public function isEnded(): bool
    {
        return $this->fiber === null;
    }

    /** Give what the function returned, or throw what it threw. Before its end, all tasks are driven until then. */
    public function result(): mixed
    {
        $this->driver->runUntil($this);
        if (!$this->isEnded()) {
            throw new MisuseException('The task waits for one that waits for it');
        }
        return $this->failure === null ? $this->value : throw $this->failure;
    }

    /**
     * End the task: the call that it waits for throws a CancelledException in it. One that was not begun ends at once; one
     * that waits for nothing goes on.
     */
    public function cancel(): void
    {
        if ($this->fiber !== null && !$this->fiber->isStarted()) {
            $this->fiber = null;
            $this->failure = new CancelledException('The task was cancelled before it began');
        }
        $this->call?->cancel();
    }

    /** @internal */
    public function failure(): ?\Throwable
    {
        return $this->failure;
    }

    /** @internal */
    public function waitFor(?Call $call): void
    {
        $this->call = $call;
    }

    /** @internal */
    public function isWaiting(): bool
    {
        return $this->call !== null && !$this->call->isEnded();
    }

    /** @internal */
    public function fiber(): ?\Fiber
    {
        return $this->fiber;
    }

    /**
     * Run it until it waits or ends.
     *
     * @internal
     */
    public function turn(): void
    {
        try {
            $this->fiber->isStarted() ? $this->fiber->resume() : $this->fiber->start();
        } catch (\Throwable $failure) {
            $this->failure = $failure;
        }
        if ($this->fiber->isTerminated()) {
            $this->value = $this->failure === null ? $this->fiber->getReturn() : null;
            $this->fiber = null;
        }
    }
}
