<?php

declare(strict_types=1);

namespace Twilite\Exception;

/** libtwilite cannot be loaded: it is not there, or it is of another binary interface. */
final class LibraryException extends MisuseException
{
}
