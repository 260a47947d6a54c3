<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 403. */
final class PermissionDeniedException extends ApiException
{
}
