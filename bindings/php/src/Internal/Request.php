<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** What is asked of the library: an operation with its parameters, or the next page of a pager. */
final class Request
{
    private function __construct(
        public readonly string $operation,
        private readonly ?string $parameters,
        private readonly int $deadlineMs,
        private readonly ?PagerHandle $pager
    ) {
    }

    public static function call(string $operation, ?string $parameters, int $deadlineMs): self
    {
        return new self($operation, $parameters, $deadlineMs, null);
    }

    public static function page(string $operation, PagerHandle $pager): self
    {
        return new self($operation, null, 0, $pager);
    }

    /** Wait for its end; nothing else runs meanwhile. */
    public function perform(Library $library, ClientHandle $client): Completion
    {
        return $this->pager !== null
            ? $library->nextPage($this->pager)
            : $library->call($client, $this->operation, $this->parameters, $this->deadlineMs);
    }

    /** Hand it to a queue. Gives OK, FULL, CLOSED or MISUSE. */
    public function submit(Library $library, QueueHandle $queue, int $tag): int
    {
        return $this->pager !== null
            ? $library->submitPage($queue, $tag, $this->pager)
            : $library->submit($queue, $tag, $this->operation, $this->parameters, $this->deadlineMs);
    }
}
