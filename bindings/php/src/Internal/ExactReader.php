<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Number;
use Twilite\Record;
use Twilite\Response;

/** Reads JSON that PHP's own reader would not keep whole. Ten times slower, so it is for the few texts that need it. */
final class ExactReader
{
    private const TOKEN = '/\G[ \t\r\n]*+(?:"((?:[^"\\\\]++|\\\\.)*+)"|(-?[0-9][0-9.eE+-]*+)|([{}\[\],:]|true|false|null))/';

    private int $offset = 0;

    /** @var array{?string, ?string, ?string} the token's text, number or sign */
    private array $token = [null, null, null];

    public function __construct(private readonly string $json)
    {
        if (preg_match('//u', $json) !== 1) {
            throw new \JsonException('The JSON is not UTF-8');
        }
        $this->advance();
    }

    /** Read the whole text. Throws \JsonException. */
    public function read(?Response $response = null): mixed
    {
        $value = $this->value($response);
        if ($this->token !== [null, null, null]) {
            throw new \JsonException('Something follows the JSON');
        }
        return $value;
    }

    private function value(?Response $response = null): mixed
    {
        [$text, $number, $sign] = $this->token;
        $this->advance();
        if ($text !== null) {
            return self::unescaped($text);
        }
        if ($number !== null) {
            return Number::read($number);
        }
        return match ($sign) {
            '{' => new Record($this->members(), $response),
            '[' => $this->elements(),
            'true' => true,
            'false' => false,
            'null' => null,
            default => throw new \JsonException('A value is missing'),
        };
    }

    /** @return array<array-key, mixed> */
    private function members(): array
    {
        $members = [];
        if ($this->skips('}')) {
            return $members;
        }
        do {
            $name = $this->token[0] ?? throw new \JsonException('A name is missing');
            $this->advance();
            $this->skips(':') || throw new \JsonException('A colon is missing');
            $members[self::unescaped($name)] = $this->value();
        } while ($this->skips(','));
        $this->skips('}') || throw new \JsonException('An object does not end');
        return $members;
    }

    /** @return list<mixed> */
    private function elements(): array
    {
        $elements = [];
        if ($this->skips(']')) {
            return $elements;
        }
        do {
            $elements[] = $this->value();
        } while ($this->skips(','));
        $this->skips(']') || throw new \JsonException('An array does not end');
        return $elements;
    }

    private function skips(string $sign): bool
    {
        $isThere = $this->token[2] === $sign;
        if ($isThere) {
            $this->advance();
        }
        return $isThere;
    }

    private function advance(): void
    {
        $found = preg_match(self::TOKEN, $this->json, $part, PREG_UNMATCHED_AS_NULL, $this->offset);
        if ($found === 1) {
            $this->offset += strlen($part[0]);
            $this->token = [$part[1], $part[2], $part[3]];
            return;
        }
        $this->token = [null, null, null];
        if ($found === false || trim(substr($this->json, $this->offset), " \t\r\n") !== '') {
            throw new \JsonException('That is not JSON');
        }
    }

    private static function unescaped(string $text): string
    {
        return str_contains($text, '\\') ? json_decode("\"$text\"", flags: JSON_THROW_ON_ERROR) : $text;
    }
}
