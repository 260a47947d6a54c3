<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\MisuseException;
use Twilite\Internal\Names;
use Twilite\Internal\Operation;
use Twilite\Internal\Place;

/**
 * A place in the API, which a chain of names leads to: `$client->verify->v2->services($sid)->entities`. What is there comes
 * from the library's own catalog.
 *
 * A property leads on. A method chooses one by its id, `services($sid)`, by two, or the only one, `balance()`; or it performs
 * an operation, `create(identity: $identity)`: create, list, stream, page, fetch, update, patch or delete. Where the id is an
 * account's and left out, it is the client's own: `$client->api->v2010->messages`.
 */
final class Chain
{
    /**
     * @internal
     * @param list<?string> $ids
     */
    public function __construct(
        private readonly Client $client,
        private readonly Place $place,
        private readonly array $ids
    ) {
    }

    public function __get(string $name): self
    {
        [$place, $ids] = $this->below($name);
        return new self($this->client, $place, $ids);
    }

    public function __isset(string $name): bool
    {
        return $this->place->has($name);
    }

    /** @param array<array-key, mixed> $arguments */
    public function __call(string $name, array $arguments): mixed
    {
        $operation = $this->place->operations[$name === 'stream' ? 'list' : $name] ?? null;
        if ($operation !== null) {
            return $this->perform($name, $operation, $arguments);
        }
        return $this->$name->__invoke(...$arguments);
    }

    /** Choose one by its id, by two, or the only one: `$entities($identity)`. */
    public function __invoke(mixed ...$ids): self
    {
        $chosen = $this->place->chosen ?? throw new MisuseException("{$this->place->path} takes no id");
        return new self($this->client, $chosen, [...$this->ids, ...self::chosen($chosen, $ids)]);
    }

    public function __debugInfo(): array
    {
        return ['path' => $this->place->path, 'ids' => $this->ids, 'names' => $this->place->names()];
    }

    private function perform(string $name, Operation $operation, array $arguments): mixed
    {
        $parameters = $operation->parameters($this->ids, $arguments);
        return $name === 'stream'
            ? $this->client->stream($operation->id, $parameters)
            : $this->client->call($operation->id, $parameters);
    }

    /** @return array{Place, list<?string>} */
    private function below(string $name): array
    {
        $below = $this->place->below($name);
        if ($below !== null) {
            return [$below, $this->ids];
        }
        $default = $this->place->defaultTo($name);
        if ($default !== null) {
            return [$default->below($name), [...$this->ids, null]];
        }
        if (in_array($name, $this->place->names(), true)) {
            throw new MisuseException("{$this->place->path}->$name is a method: $name()");
        }
        $where = $this->place->path === '' ? 'The API' : $this->place->path;
        $names = $this->place->names();
        $near = Names::nearest($name, $names);
        $there = $near === null ? 'there is ' . (implode(', ', $names) ?: 'nothing') : "did you mean $near?";
        throw new MisuseException("$where has no $name; $there");
    }

    /**
     * Give the ids of a call that chooses, by position or by name.
     *
     * @param array<array-key, mixed> $arguments
     * @return list<?string>
     */
    private static function chosen(Place $place, array $arguments): array
    {
        if ($arguments === [] && $place->hasDefault) {
            return [null];
        }
        $ids = [];
        foreach ($place->idNames as $position => $name) {
            foreach ($arguments as $given => $id) {
                if ($given === $position || is_string($given) && Names::key($given) === Names::key($name)) {
                    $ids[] = $id;
                }
            }
        }
        $areTexts = $ids === array_filter($ids, is_string(...));
        if (count($ids) !== count($place->idNames) || count($arguments) !== count($ids) || !$areTexts) {
            throw new MisuseException("$place->path was given something else than its ids, which are texts");
        }
        return $ids;
    }
}
