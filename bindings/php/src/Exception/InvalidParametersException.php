<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** Parameters are not valid; `parameters` lists all of them. Nothing was sent. */
final class InvalidParametersException extends TwiliteException
{
    protected const STATUS = 'invalid_parameters';
}
