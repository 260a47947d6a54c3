<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\TwiliteException;

/** How one of many calls ended: with a value, or with an error. */
final class Result
{
    /**
     * @param int|string $key which of the parameters it is of: their key in what `map` was given
     * @param mixed $value as of `call`; null when the call failed
     * @param ?TwiliteException $error why it failed
     * @param ?Response $response how it was answered, whatever it ended in; null when the call could not be made
     */
    public function __construct(
        public readonly int|string $key,
        public readonly mixed $value,
        public readonly ?TwiliteException $error,
        public readonly ?Response $response
    ) {
    }

    /** Give the value, or throw the error. */
    public function orThrow(): mixed
    {
        if ($this->error !== null) {
            throw $this->error;
        }
        return $this->value;
    }
}
