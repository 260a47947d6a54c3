<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** HTTP 404. */
final class NotFoundException extends ApiException
{
}
