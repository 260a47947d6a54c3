<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Fibers;
use Twilite\Task;

/** What Client::together does. */
final class Together
{
    public static function run(Fibers $fibers, iterable $functions, int $atOnce): array
    {
        return Signals::held(static function () use ($fibers, $functions, $atOnce) {
            try {
                return self::results($fibers, $functions, $atOnce);
            } finally {
                // When a signal's handler has thrown, some have not ended.
                $fibers->close();
            }
        });
    }

    private static function results(Fibers $fibers, iterable $functions, int $atOnce): array
    {
        $source = (static fn () => yield from $functions)();
        $results = [];
        /** @var array<array-key, Task> $tasks */
        $tasks = [];
        $failure = null;
        while (true) {
            while ($failure === null && count($tasks) < $atOnce && $source->valid()) {
                $tasks[$source->key()] = $fibers->go($source->current());
                $results[$source->key()] = null;
                $source->next();
            }
            if ($tasks === []) {
                break;
            }
            $fibers->turn();
            foreach ($tasks as $key => $task) {
                if (!$task->isEnded()) {
                    continue;
                }
                unset($tasks[$key]);
                if ($failure === null && $task->failure() !== null) {
                    $failure = $task->failure();
                    array_walk($tasks, static fn (Task $other) => $other->cancel());
                }
                $results[$key] = $task->failure() === null ? $task->result() : null;
            }
        }
        return $failure === null ? $results : throw $failure;
    }
}
