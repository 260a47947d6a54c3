<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** The call itself is wrong: an unknown operation or option, a closed client. Nothing was sent. */
class MisuseException extends TwiliteException
{
    protected const STATUS = 'misuse';
}
