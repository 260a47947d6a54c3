<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** A place in the API that a chain leads to: what can be asked there, and what lies below it. */
final class Place
{
    /** What leads to one that is chosen by its id, or by two, or to the only one. */
    public ?self $chosen = null;
    /** Whether the client's own id stands in where none is chosen. */
    public bool $hasDefault = false;
    /** @var list<string> what the ids are called that choose this place */
    public array $idNames = [];
    /** @var array<string, Operation> by their verbs */
    public array $operations = [];
    /** @var array<string, self|\Closure(): self> by the keys of their names */
    private array $below = [];
    /** @var array<string, string> the names, by their keys */
    private array $names = [];

    /** @param string $path the chain that leads here, as a program writes it */
    public function __construct(public readonly string $path)
    {
    }

    /** Tell whether a name leads on from here. */
    public function has(string $name): bool
    {
        return isset($this->below[Names::key($name)]);
    }

    /** Give the place that a name leads to; null when there is none. */
    public function below(string $name): ?self
    {
        $key = Names::key($name);
        $found = $this->below[$key] ?? null;
        return $found instanceof \Closure ? $this->below[$key] = $found() : $found;
    }

    /** Have a name lead to a place, or to what makes it when it is first used. */
    public function add(string $name, self|\Closure $place): void
    {
        $this->below[Names::key($name)] = $place;
        $this->names[Names::key($name)] = $name;
    }

    /** Go along one step of a chain of the catalog's, and make what is not there yet. */
    public function step(string $step): self
    {
        if ($step[0] === '{' || $step[0] === '(') {
            if ($this->chosen === null) {
                preg_match_all('/{(\w+)}/', $step, $names);
                $this->chosen = new self("$this->path(" . implode(', ', $names[1]) . ')');
                $this->chosen->idNames = $names[1];
            }
            return $this->chosen;
        }
        if (!$this->has($step)) {
            $this->add($step, new self(ltrim("$this->path->", '->') . Names::camel($step)));
        }
        return $this->below($step);
    }

    /** Give the place whose id may be left out, and from which a name leads on; null when there is none. */
    public function defaultTo(string $name): ?self
    {
        foreach (array_keys($this->below) as $key) {
            $chosen = $this->below($key)->chosen;
            if ($chosen !== null && $chosen->hasDefault && $chosen->has($name)) {
                return $chosen;
            }
        }
        return null;
    }

    /**
     * Give all that can follow here, as PHP spells it.
     *
     * @return list<string>
     */
    public function names(): array
    {
        $names = [...array_keys($this->operations), ...array_values($this->names)];
        if (isset($this->operations['list'])) {
            $names[] = 'stream';
        }
        return array_map(Names::camel(...), $names);
    }
}
