<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** The time ran out. */
final class TimeoutException extends TwiliteException
{
    protected const STATUS = 'timeout';
}
