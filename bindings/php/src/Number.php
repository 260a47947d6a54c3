<?php

declare(strict_types=1);

namespace Twilite;

/**
 * A number of an answer that neither PHP's int nor its float can hold: an integer beyond 64 bits, or more digits than a
 * float has. It keeps its text.
 *
 * As a parameter it is sent as it is written. `Json::encode` writes it as the number that it is; PHP's json_encode cannot,
 * and writes its text as a string.
 */
final class Number implements \JsonSerializable, \Stringable
{
    /** @param string $text the number as JSON writes it */
    public function __construct(public readonly string $text)
    {
        if (preg_match('/^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/D', $text) !== 1) {
            throw new \InvalidArgumentException('That is not how JSON writes a number');
        }
    }

    public function __toString(): string
    {
        return $this->text;
    }

    /** Give the nearest float. */
    public function toFloat(): float
    {
        return (float) $this->text;
    }

    public function jsonSerialize(): string
    {
        return $this->text;
    }

    /**
     * Read a number as JSON writes it: as an int or a float where that is exact.
     *
     * @internal
     */
    public static function read(string $text): int|float|self
    {
        if (strpbrk($text, '.eE') === false) {
            $integer = (int) $text;
            if ((string) $integer === $text) {
                return $integer;
            }
            return $text === '-0' ? 0 : new self($text);
        }
        $float = (float) $text;
        $isExact = is_finite($float) && self::canonical($text) === self::canonical(self::shortest($float));
        return $isExact ? $float : new self($text);
    }

    /** The fewest digits that lead to this float again. */
    private static function shortest(float $value): string
    {
        for ($precision = 0; $precision < 17; $precision++) {
            $text = sprintf("%.{$precision}e", $value);
            if ((float) $text === $value) {
                return $text;
            }
        }
        return sprintf('%.17e', $value);
    }

    /**
     * Write a number in one form: its sign, its digits and its exponent.
     *
     * @return array{string, string, int}
     */
    private static function canonical(string $text): array
    {
        preg_match('/^(-?)([0-9]+)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/D', $text, $part);
        $fraction = $part[3] ?? '';
        $digits = ltrim($part[2] . $fraction, '0');
        $significant = rtrim($digits, '0');
        if ($significant === '') {
            return ['', '', 0];
        }
        $exponent = (int) ($part[4] ?? '0') - strlen($fraction) + strlen($digits) - strlen($significant);
        return [$part[1], $significant, $exponent];
    }
}
