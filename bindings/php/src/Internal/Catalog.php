<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** What the library describes of the API, product by product, each when it is first used. */
final class Catalog
{
    private static ?Place $products = null;

    /** The place above all: its names are the products. */
    public static function products(): Place
    {
        return self::$products ??= self::readProducts();
    }

    private static function readProducts(): Place
    {
        $top = new Place('');
        foreach (self::described('')->products as $name) {
            [$product, $version] = explode('.', $name);
            $top->step($product)->add($version, static fn () => self::version($name));
        }
        return $top;
    }

    private static function version(string $name): Place
    {
        [$product, $version] = explode('.', $name);
        $root = new Place(Names::camel($product) . '->' . Names::camel($version));
        foreach (self::described($name)->resources as $resource) {
            foreach ($resource->operations as $described) {
                self::add($root, $described);
            }
            if (isset($resource->long_name)) {
                $steps = array_slice($resource->chain, 2);
                $last = array_pop($steps);
                $above = array_reduce($steps, static fn (Place $place, $step) => $place->step($step), $root);
                $above->add($resource->long_name, $above->step($last));
            }
        }
        return $root;
    }

    private static function add(Place $root, \stdClass $described): void
    {
        $operation = new Operation($described);
        $inPath = $operation->inPath();
        $place = $root;
        $chosen = [];
        foreach (array_slice($described->chain, 2) as $step) {
            $place = $place->step($step);
            preg_match_all('/{(\w+)}/', $step, $names);
            foreach ($names[1] as $name) {
                $chosen[] = $inPath[$name]->name;
                $place->hasDefault = $place->hasDefault || isset($inPath[$name]->default);
            }
        }
        $operation->choose($chosen);
        $place->operations[$described->verb] = $operation;
    }

    private static function described(string $prefix): \stdClass
    {
        return json_decode(Library::get()->describe($prefix)->orThrow()->json, flags: JSON_THROW_ON_ERROR);
    }
}
