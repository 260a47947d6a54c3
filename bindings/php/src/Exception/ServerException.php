<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 5xx. */
final class ServerException extends ApiException
{
}
