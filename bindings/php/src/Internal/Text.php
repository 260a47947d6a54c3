<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Exception\MisuseException;

/** Texts that C takes as they are, up to their first NUL. */
final class Text
{
    /** Give a text that C takes whole. Throws MisuseException for one with a NUL, or that is not UTF-8. */
    public static function checked(string $what, string $text): string
    {
        if (!self::isWhole($text)) {
            throw new MisuseException(
                str_contains($text, "\0") ? "$what has a NUL (U+0000) in it" : "$what is not UTF-8"
            );
        }
        return $text;
    }

    /** Tell whether C takes a text whole. */
    public static function isWhole(string $text): bool
    {
        return !str_contains($text, "\0") && preg_match('//u', $text) === 1;
    }
}
