<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** Names as PHP spells them, and as the library does. */
final class Names
{
    /** Give a name in the one form that all its spellings have: of friendlyName, friendly_name and FriendlyName. */
    public static function key(string $name): string
    {
        return strtolower(str_replace('_', '', $name));
    }

    /** Give a name as PHP spells it: customerProfiles for customer_profiles. */
    public static function camel(string $name): string
    {
        return lcfirst(str_replace('_', '', ucwords($name, '_')));
    }

    /** Give a name as the library's options are spelled: timeout_ms for timeoutMs. */
    public static function snake(string $name): string
    {
        return strtolower(preg_replace('/(?<=[a-z0-9])[A-Z]/', '_$0', $name));
    }

    /**
     * @param array<array-key, mixed> $options
     * @return array<string, mixed>
     */
    public static function snakeKeys(#[\SensitiveParameter] array $options): array
    {
        $spelled = [];
        foreach ($options as $name => $value) {
            $spelled[self::snake((string) $name)] = $value;
        }
        return $spelled;
    }

    /**
     * Give the name that was perhaps meant; null when none is near.
     *
     * @param list<string> $names
     */
    public static function nearest(string $name, array $names): ?string
    {
        $best = null;
        $least = intdiv(strlen($name), 3) + 2;
        foreach ($names as $candidate) {
            $distance = levenshtein(self::key($name), self::key($candidate));
            if ($distance < $least) {
                [$best, $least] = [$candidate, $distance];
            }
        }
        return $best;
    }
}
