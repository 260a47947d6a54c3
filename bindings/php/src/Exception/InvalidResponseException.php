<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** An answer that is not what the API documents. */
final class InvalidResponseException extends TwiliteException
{
    protected const STATUS = 'invalid_response';
}
