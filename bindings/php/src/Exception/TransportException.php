<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** No HTTP answer: name lookup, connection, TLS, reset. */
final class TransportException extends TwiliteException
{
    protected const STATUS = 'transport';
}
