<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Exception\TwiliteException;
use Twilite\Json;
use Twilite\Response;

/** A copy of what a response of the library's tells. */
final class Completion
{
    public function __construct(
        public readonly int $status,
        public readonly string $json,
        private readonly int $httpStatus,
        private readonly ?string $requestId,
        private readonly int $attempts,
        private readonly ?string $headers,
        public readonly int $tag
    ) {
    }

    public function response(): Response
    {
        return new Response($this->httpStatus ?: null, $this->requestId, $this->attempts, $this->headers ?? '');
    }

    /** Give the exception that an error is. */
    public function failure(): TwiliteException
    {
        return TwiliteException::of(Json::decode($this->json)['error'], $this->response());
    }

    /** Give the completion itself when all went well. */
    public function orThrow(): self
    {
        if ($this->status !== Library::OK) {
            throw $this->failure();
        }
        return $this;
    }
}
