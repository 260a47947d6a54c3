<?php

declare(strict_types=1);

namespace Twilite\Internal;

use Twilite\Exception\MisuseException;

/** An operation at a place of a chain, with what a program may call its parameters. */
final class Operation
{
    public readonly string $id;
    /** @var list<string> the parameters that the chain has chosen, in its order */
    private array $chosen = [];
    /** @var ?array<string, \stdClass> the catalog's parameters, by the keys of their names */
    private ?array $declared = null;

    public function __construct(private readonly \stdClass $described)
    {
        $this->id = $described->id;
    }

    /** @return array<string, \stdClass> the parameters of the route, by their names in it */
    public function inPath(): array
    {
        $found = [];
        foreach ($this->described->parameters as $parameter) {
            if ($parameter->in === 'path') {
                $found[$parameter->wire ?? $parameter->name] = $parameter;
            }
        }
        return $found;
    }

    /** @param list<string> $names */
    public function choose(array $names): void
    {
        $this->chosen = $names;
    }

    /**
     * Give the parameters of a call: the ids that were chosen, and what it was given by names as PHP or the API spells them.
     *
     * @param list<?string> $ids
     * @param array<array-key, mixed> $arguments
     * @return array<string, mixed>
     */
    public function parameters(array $ids, array $arguments): array
    {
        $parameters = array_combine($this->chosen, $ids);
        if (count($arguments) === 1 && is_array($arguments[0] ?? null)) {
            $arguments = $arguments[0];
        }
        foreach ($arguments as $name => $value) {
            if (is_int($name)) {
                throw new MisuseException("$this->id takes named arguments, or one array of them");
            }
            $declared = $this->declared()[Names::key($name)] ?? null;
            if ($value instanceof \DateTimeInterface && $declared?->rule === 'date') {
                $value = gmdate('Y-m-d', $value->getTimestamp());
            }
            $spelled = $declared?->alias ?? $name;
            if (array_key_exists($spelled, $parameters)) {
                throw new MisuseException("$this->id was given $name twice, in two spellings");
            }
            $parameters[$spelled] = $value;
        }
        return $parameters;
    }

    /** @return array<string, \stdClass> */
    private function declared(): array
    {
        if ($this->declared === null) {
            $this->declared = [];
            foreach ($this->described->parameters as $parameter) {
                $this->declared[Names::key($parameter->name)] = $parameter;
                $this->declared[Names::key($parameter->alias)] = $parameter;
            }
        }
        return $this->declared;
    }
}
