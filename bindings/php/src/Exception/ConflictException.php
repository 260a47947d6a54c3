<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 409. */
final class ConflictException extends ApiException
{
}
