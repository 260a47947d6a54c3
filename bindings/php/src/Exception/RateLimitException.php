<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 429. */
final class RateLimitException extends ApiException
{
}
