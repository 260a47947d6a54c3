<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 401. */
final class AuthenticationException extends ApiException
{
}
