<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\MisuseException;
use Twilite\Internal\ExactReader;

/** JSON without loss: `{}` and `[]` are two things, and every number keeps its value. */
final class Json
{
    /**
     * What PHP's own reader might not keep: a number that perhaps fits neither int nor float. Texts may look like it, too;
     * then the answer is read in the slower way, and is the same.
     */
    private const NEEDS_EXACT_READER = '/(?:^|[:\[,\s])-?(?:\d{19}|(?=[\d.]{17})\d+\.|\d[\d.]*[eE])/';

    /** Deeper than the library takes; whatever goes round in circles ends here. */
    private const DEEPEST = 512;

    private const TEXT = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION
        | JSON_THROW_ON_ERROR;

    /**
     * Read JSON: an object is a Record, an array a list, an integer an int, and a number that PHP has no exact form for a
     * Number. Throws \JsonException.
     */
    public static function decode(string $json, ?Response $response = null): mixed
    {
        if (preg_match(self::NEEDS_EXACT_READER, $json) === 0) {
            $value = json_decode($json);
            if (json_last_error() === JSON_ERROR_NONE) {
                return self::converted($value, $response);
            }
        }
        // Also for a member whose name begins with U+0000, which PHP's objects cannot have.
        return (new ExactReader($json))->read($response);
    }

    /**
     * Write a value as JSON: what `decode` gives, arrays, objects, dates (in UTC), enums and whatever is JsonSerializable. An
     * array is an array when it is a list, so an empty one is `[]`; `(object) []` is `{}`.
     *
     * Throws MisuseException for text that is not UTF-8, for NAN and INF, and for what JSON has no form for.
     */
    public static function encode(mixed $value): string
    {
        return self::written($value, self::DEEPEST);
    }

    private static function written(mixed $value, int $depth): string
    {
        if ($depth === 0) {
            throw new MisuseException('The value is nested too deeply');
        }
        return match (true) {
            is_string($value), is_float($value) => self::scalar($value),
            is_int($value) => (string) $value,
            $value === null => 'null',
            is_bool($value) => $value ? 'true' : 'false',
            is_array($value) => array_is_list($value) ? self::list($value, $depth) : self::object($value, $depth),
            $value instanceof Number => $value->text,
            $value instanceof \DateTimeInterface => self::scalar(self::dateTime($value)),
            $value instanceof Record, $value instanceof \Traversable => self::object($value, $depth),
            $value instanceof \BackedEnum => self::written($value->value, $depth),
            $value instanceof \JsonSerializable => self::written($value->jsonSerialize(), $depth - 1),
            $value instanceof \stdClass => self::object(get_object_vars($value), $depth),
            $value instanceof \Stringable => self::scalar((string) $value),
            default => throw new MisuseException('JSON has no form for a ' . get_debug_type($value)),
        };
    }

    /**
     * Write parameters or options, which are an object, whatever they are given as. Null stands for none.
     *
     * @internal
     */
    public static function encodeObject(array|object|null $values): ?string
    {
        return match (true) {
            $values === null, $values === [] => null,
            is_array($values) && !array_is_list($values) => self::object($values, self::DEEPEST),
            default => self::encode($values),
        };
    }

    /** Write a date and time in UTC, to the second. */
    private static function dateTime(\DateTimeInterface $value): string
    {
        return gmdate('Y-m-d\TH:i:s\Z', $value->getTimestamp());
    }

    private static function scalar(string|float $value): string
    {
        try {
            return json_encode($value, self::TEXT);
        } catch (\JsonException $problem) {
            $message = $problem->getCode() === JSON_ERROR_UTF8 ? 'A text is not UTF-8' : 'JSON has no NAN and no INF';
            throw new MisuseException($message);
        }
    }

    private static function list(array $values, int $depth): string
    {
        return '[' . implode(', ', array_map(static fn ($value) => self::written($value, $depth - 1), $values)) . ']';
    }

    private static function object(iterable $values, int $depth): string
    {
        $members = [];
        foreach ($values as $name => $value) {
            $members[] = self::scalar((string) $name) . ': ' . self::written($value, $depth - 1);
        }
        return '{' . implode(', ', $members) . '}';
    }

    private static function converted(mixed $value, ?Response $response = null): mixed
    {
        if (is_array($value)) {
            foreach ($value as $index => $one) {
                if (is_array($one) || is_object($one)) {
                    $value[$index] = self::converted($one);
                }
            }
            return $value;
        }
        if (!is_object($value)) {
            return $value;
        }
        $members = (array) $value;
        foreach ($members as $name => $one) {
            if (is_array($one) || is_object($one)) {
                $members[$name] = self::converted($one);
            }
        }
        return new Record($members, $response);
    }
}
