<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Call;
use Twilite\Exception\MisuseException;
use Twilite\Json;
use Twilite\Queue;
use Twilite\Result;

/** What Client::map gives. */
final class Mapping
{
    /** @return \Generator<int, Result> */
    public static function results(Queue $queue, string $operation, iterable $parameters, int $ahead): \Generator
    {
        $results = new \SplQueue();
        $source = self::guarded($parameters, $problem);
        try {
            while (true) {
                while ($results->isEmpty() && $queue->pending() < $ahead && $source->valid()) {
                    [$key, $given] = $source->current();
                    $source->next();
                    self::begin($queue, $operation, $key, $given, $results);
                    // Where parameters are slow to come, calls go on in between.
                    $queue->pending() > 0 && $queue->drive(0);
                }
                if (!$results->isEmpty()) {
                    yield $results->dequeue();
                } elseif ($queue->pending() > 0) {
                    $queue->drive(Signals::slice());
                } elseif (!$source->valid()) {
                    break;
                }
            }
            if ($problem !== null) {
                throw $problem;
            }
        } finally {
            $queue->close();
        }
    }

    private static function begin(
        Queue $queue,
        string $operation,
        int|string $key,
        mixed $given,
        \SplQueue $results
    ): void {
        try {
            if ($given !== null && !is_array($given) && !is_object($given)) {
                throw new MisuseException('The parameters are no JSON object but a ' . get_debug_type($given));
            }
            $request = Request::call($operation, Json::encodeObject($given), 0);
            $queue->add($request, atEnd: static fn (Call $call) => $results->enqueue($call->result($key)));
        } catch (MisuseException $failure) {
            $results->enqueue(new Result($key, null, $failure, null));
        }
    }

    /**
     * Go through parameters; what they throw is kept, and ends them.
     *
     * @return \Generator<array{int|string, mixed}>
     */
    private static function guarded(iterable $parameters, ?\Throwable &$problem): \Generator
    {
        try {
            foreach ($parameters as $key => $given) {
                yield [$key, $given];
            }
        } catch (\Throwable $thrown) {
            $problem = $thrown;
        }
    }
}
