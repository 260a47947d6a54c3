<?php

declare(strict_types=1);

namespace Twilite;

/**
 * The header fields of an answer, by their names in whatever case.
 *
 * A field that came more than once is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the first.
 * Names are listed as they came, and in that order.
 *
 * @implements \ArrayAccess<string, string>
 * @implements \IteratorAggregate<string, string>
 */
final class Headers implements \ArrayAccess, \Countable, \IteratorAggregate
{
    /** @var array<string, array{string, list<string>}> by their names in lower case: the name as it came first, and values */
    private array $fields = [];

    /** @param string $lines as the library gives them: CR LF ends each */
    public function __construct(string $lines = '')
    {
        foreach (explode("\r\n", $lines) as $line) {
            [$name, $value] = explode(': ', $line, 2) + ['', null];
            if ($value !== null) {
                $key = strtolower($name);
                $this->fields[$key] ??= [$name, []];
                $this->fields[$key][1][] = $value;
            }
        }
    }

    /** Give a field's value; null when there is none. */
    public function get(string $name): ?string
    {
        $values = $this->getAll($name);
        return $values === [] ? null : (strtolower($name) === 'set-cookie' ? $values[0] : implode(', ', $values));
    }

    /**
     * Give each value of a field by itself, in their order.
     *
     * @return list<string>
     */
    public function getAll(string $name): array
    {
        return $this->fields[strtolower($name)][1] ?? [];
    }

    public function offsetExists(mixed $offset): bool
    {
        return isset($this->fields[strtolower((string) $offset)]);
    }

    /** Give a field's value; null when there is none. */
    public function offsetGet(mixed $offset): ?string
    {
        return $this->get((string) $offset);
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        throw new \LogicException('The header of an answer does not change');
    }

    public function offsetUnset(mixed $offset): void
    {
        throw new \LogicException('The header of an answer does not change');
    }

    public function count(): int
    {
        return count($this->fields);
    }

    public function getIterator(): \Generator
    {
        foreach ($this->fields as [$name]) {
            yield $name => $this->get($name);
        }
    }
}
