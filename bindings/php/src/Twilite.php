<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Internal\Library;
use Twilite\Internal\Text;

/** What needs no client. */
final class Twilite
{
    /** Tell the version of the library that is loaded, as "1.2.3". Throws LibraryException. */
    public static function version(): string
    {
        return Library::get()->version();
    }

    /**
     * Check parameters as a call would, without the network. Throws what the call would throw.
     */
    public static function validate(string $operation, array|object|null $parameters = null): void
    {
        $operation = Text::checked('The operation', $operation);
        Library::get()->validate($operation, Json::encodeObject($parameters))->orThrow();
    }

    /**
     * Describe the part of the API whose names begin so: a product, one version of it, a resource or an operation; without a
     * prefix, all that is not resources. docs/catalog.md explains the shape. Throws MisuseException when no name begins so.
     */
    public static function describe(string $prefix = ''): Record
    {
        return Json::decode(Library::get()->describe(Text::checked('The prefix', $prefix))->orThrow()->json);
    }
}
