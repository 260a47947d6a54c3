<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Internal\Completion;
use Twilite\Internal\Request;
use Twilite\Internal\Signals;

/**
 * Runs functions in fibers, over one queue: where one waits for a call of the client, the others go on. Such functions are
 * written as if they were alone. `Client::together` is short for what most programs need of it.
 *
 * A task may call \Fiber::suspend() to let others run. What it does otherwise blocks all: `map`, and calls of another client,
 * too.
 *
 * Handlers of signals run between the tasks' turns, or where a task blocks: what one throws between them, `run` throws.
 */
final class Fibers
{
    /** @var ?\WeakMap<\Fiber, \WeakReference<Task>> */
    private static ?\WeakMap $tasks = null;

    private readonly Queue $queue;
    /** @var \SplQueue<Task> those that can go on */
    private \SplQueue $ready;

    /** @param int $inFlight how many requests are on the wire at once, at most */
    public function __construct(private readonly Client $client, int $inFlight = 64)
    {
        $this->queue = $client->queue($inFlight);
        $this->ready = new \SplQueue();
    }

    /** Have a function run in a fiber, with these arguments. It begins with `run`, or with another task's turn. */
    public function go(callable $function, mixed ...$arguments): Task
    {
        $task = new Task($this, static fn () => $function(...$arguments));
        self::$tasks ??= new \WeakMap();
        self::$tasks[$task->fiber()] = \WeakReference::create($task);
        $this->ready->enqueue($task);
        return $task;
    }

    /** Run until all tasks have ended. What a task throws, its `result` throws. */
    public function run(): void
    {
        Signals::held(function () {
            while ($this->turn()) {
                continue;
            }
        });
    }

    /** @internal */
    public function runUntil(Task $task): void
    {
        Signals::held(function () use ($task) {
            while (!$task->isEnded() && $this->turn()) {
                continue;
            }
        });
    }

    /** Cancel all calls, and let the tasks end that wait for one. */
    public function close(): void
    {
        Signals::held(function () {
            $this->queue->close();
            $this->runReady();
        });
    }

    /** Wait for a call to end, if no task can run, and then let all run that can. False when there is nothing left to do. */
    public function turn(): bool
    {
        return Signals::held(function () {
            if ($this->queue->pending() > 0) {
                $this->queue->drive($this->ready->isEmpty() ? Signals::slice() : 0);
            }
            $this->runReady();
            return !$this->ready->isEmpty() || $this->queue->pending() > 0;
        });
    }

    /**
     * Perform a request in the fiber that runs, whose turn ends until then; null when no fiber of this client's runs.
     *
     * @internal
     */
    public static function perform(Client $client, Request $request): ?Completion
    {
        $fiber = \Fiber::getCurrent();
        $task = $fiber === null ? null : (self::$tasks[$fiber] ?? null)?->get();
        $driver = $task?->driver;
        if ($driver === null || $driver->client !== $client) {
            return null;
        }
        $call = $driver->queue->add($request, atEnd: static fn () => $driver->ready->enqueue($task));
        $task->waitFor($call);
        try {
            while (!$call->isEnded()) {
                \Fiber::suspend();
            }
            return $call->completion();
        } finally {
            $task->waitFor(null);
            $driver->queue->isUsable() && $call->cancel();
        }
    }

    private function runReady(): void
    {
        // A task that waits for another runs turns of its own.
        for ($count = $this->ready->count(); $count > 0 && !$this->ready->isEmpty(); $count--) {
            $task = $this->ready->dequeue();
            $task->isEnded() || $task->turn();
            if (!$task->isEnded() && !$task->isWaiting()) {
                $this->ready->enqueue($task);
            }
        }
    }
}
