<?php

declare(strict_types=1);

namespace Twilite;

/**
 * An object of an answer, with its members as Twilio wrote them: `$record['date_created']`, `$record->dateCreated` or
 * `$record->date_created`. What it has not throws an \OutOfBoundsException, as the API promises no member to be there; ask
 * with isset or `??`, which take null for not there, or with `has`.
 *
 * Objects in it are Records, arrays are lists. It does not change.
 *
 * @implements \ArrayAccess<string, mixed>
 * @implements \IteratorAggregate<string, mixed>
 */
final class Record implements \ArrayAccess, \Countable, \IteratorAggregate, \JsonSerializable
{
    /**
     * @param array<array-key, mixed> $members
     * @param ?Response $response how the call was answered that brought the record; null for what is in a list or in another
     *     record. A member of that name is `$record['response']`
     */
    public function __construct(private readonly array $members = [], public readonly ?Response $response = null)
    {
    }

    /** Tell whether there is a member of this name, be it null. */
    public function has(string $name): bool
    {
        return $this->key($name) !== null;
    }

    /** Give all members, with those of records in it, as arrays. */
    public function toArray(): array
    {
        return array_map(self::plain(...), $this->members);
    }

    public function __get(string $name): mixed
    {
        return $this->offsetGet($name);
    }

    public function __isset(string $name): bool
    {
        return $this->offsetExists($name);
    }

    public function __set(string $name, mixed $value): void
    {
        $this->offsetSet($name, $value);
    }

    public function offsetExists(mixed $offset): bool
    {
        $key = $this->key((string) $offset);
        return $key !== null && $this->members[$key] !== null;
    }

    public function offsetGet(mixed $offset): mixed
    {
        $key = $this->key((string) $offset);
        if ($key === null) {
            $there = implode(', ', array_keys($this->members)) ?: 'nothing';
            throw new \OutOfBoundsException("The record has no $offset; it has $there");
        }
        return $this->members[$key];
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        throw new \LogicException('A record does not change');
    }

    public function offsetUnset(mixed $offset): void
    {
        throw new \LogicException('A record does not change');
    }

    public function count(): int
    {
        return count($this->members);
    }

    public function getIterator(): \Generator
    {
        foreach ($this->members as $name => $value) {
            yield (string) $name => $value;
        }
    }

    /** For json_encode; Json::encode keeps every number. */
    public function jsonSerialize(): object
    {
        return (object) $this->members;
    }

    /** The values may be personal. */
    public function __debugInfo(): array
    {
        return ['members' => array_keys($this->members), 'sid' => $this->members['sid'] ?? null];
    }

    /** The member that a name stands for: itself, else the same in snake_case. */
    private function key(string $name): string|int|null
    {
        if (array_key_exists($name, $this->members)) {
            return $name;
        }
        $snake = strtolower(preg_replace('/(?<=[a-z0-9])[A-Z]/', '_$0', $name));
        return array_key_exists($snake, $this->members) ? $snake : null;
    }

    private static function plain(mixed $value): mixed
    {
        return match (true) {
            $value instanceof self => $value->toArray(),
            is_array($value) => array_map(self::plain(...), $value),
            default => $value,
        };
    }
}
