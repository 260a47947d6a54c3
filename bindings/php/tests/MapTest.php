<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Exception\InvalidParametersException;
use Twilite\Exception\MisuseException;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;

final class MapTest extends TestCase
{
    public function testManyAreInFlightAtOnce(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold_until' => 8]);
        $parameters = array_map(Sample::entity(...), range(1, 8));
        $results = iterator_to_array($server->client()->map(Sample::CREATE, $parameters, inFlight: 8));
        self::assertCount(8, $results);
        self::assertSame(array_fill(0, 8, 'YE1'), array_map(fn ($result) => $result->orThrow()->sid, array_values($results)));
    }

    public function testParametersAreTakenAsTheyAreNeeded(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $taken = 0;
        $endless = (static function () use (&$taken) {
            while (true) {
                yield "line $taken" => Sample::entity(++$taken);
            }
        })();
        $seen = 0;
        foreach ($server->client()->map(Sample::CREATE, $endless, inFlight: 4) as $result) {
            $seen++;
            self::assertLessThanOrEqual($seen + 8, $taken);
            self::assertMatchesRegularExpression('/^line \d+$/', $result->key);
            if ($seen === 100) {
                break;
            }
        }
        self::assertSame(100, $seen);
    }

    public function testAFailureIsAResult(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $parameters = ['good' => Sample::entity(), 'bad' => ['Identity' => 'x'], 'odd' => ['x' => "\xff"], 'no' => 7];
        $errors = [];
        foreach ($server->client()->map(Sample::CREATE, $parameters) as $result) {
            $errors[$result->key] = $result->error === null ? null : $result->error::class;
        }
        self::assertEquals([
            'good' => null, 'bad' => InvalidParametersException::class, 'odd' => MisuseException::class,
            'no' => MisuseException::class,
        ], $errors);
    }

    public function testWhatTheParametersThrowComesAfterTheResults(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $parameters = (static function () {
            yield Sample::entity(1);
            yield Sample::entity(2);
            throw new \DomainException('mine');
        })();
        $seen = 0;
        try {
            foreach ($server->client()->map(Sample::CREATE, $parameters) as $result) {
                $seen++;
            }
            self::fail('It went well');
        } catch (\DomainException) {
            self::assertSame(2, $seen);
        }
    }

    public function testADroppedGeneratorCancelsItsCalls(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']], ['hold' => true]);
        $client = $server->client();
        $results = $client->map(Sample::CREATE, array_map(Sample::entity(...), range(1, 4)), inFlight: 4);
        self::assertSame('YE1', $results->current()->value->sid);
        self::assertGreaterThan(0, $server->told()['open']);
        unset($results);
        $server->awaitOpen(0);
        self::assertSame([], iterator_to_array($client->map(Sample::CREATE, [])));
    }
}
