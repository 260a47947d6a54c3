<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** Cancelled by the caller. */
final class CancelledException extends TwiliteException
{
    protected const STATUS = 'cancelled';
}
