<?php

declare(strict_types=1);

namespace Twilite;

/** What a call gave, and how it was answered. */
final class Answer
{
    /** @param mixed $value a Record, a list of Records, or what else the answer's JSON is */
    public function __construct(public readonly mixed $value, public readonly Response $response)
    {
    }
}
