<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** Twilio answered with an error. */
class ApiException extends TwiliteException
{
    protected const STATUS = 'api_error';
}
