<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** What a program left behind. */
final class Finished
{
    /** @param int $status its exit status; the signal that ended it, negative */
    public function __construct(
        public readonly int $status,
        public readonly string $output,
        public readonly string $errors
    ) {
    }
}
