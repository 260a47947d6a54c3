<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Exception\CancelledException;
use Twilite\Exception\MisuseException;
use Twilite\Exception\NotFoundException;
use Twilite\Fibers;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;

final class FibersTest extends TestCase
{
    public function testCallsOfManyFibersAreOnTheWireAtOnce(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold_until' => 16], ...array_fill(0, 15, [
            'json' => ['sid' => 'YE1'], 'hold_until' => 16,
        ]), ...[['json' => ['sid' => 'YE2']]]);
        $client = $server->client();
        $entities = $client->verify->v2->services(Sample::SERVICE)->entities;
        $work = static function () use ($entities) {
            $entities->create(identity: 'identity-1');
            return $entities->create(identity: 'identity-2')->sid;
        };
        self::assertSame(array_fill_keys(range('a', 'p'), 'YE2'), $client->together(array_fill_keys(range('a', 'p'), $work)));
    }

    public function testPagesLetOthersRun(): void
    {
        $server = new Server(...array_fill(0, 4, Sample::page(['YE1', 'YE2'], 'p2') + ['hold_until' => 4]), ...[
            Sample::page(['YE3']),
        ]);
        $client = $server->client();
        $read = static function () use ($client) {
            $sids = [];
            foreach ($client->stream(Sample::LIST, ['ServiceSid' => Sample::SERVICE]) as $record) {
                $sids[] = $record->sid;
            }
            return $sids;
        };
        self::assertSame(array_fill(0, 4, ['YE1', 'YE2', 'YE3']), $client->together(array_fill(0, 4, $read)));
    }

    public function testAFailureCancelsTheOthers(): void
    {
        $server = new Server(['hold' => true], ['status' => 404, 'json' => ['message' => 'None']]);
        $client = $server->client();
        $seen = [];
        $functions = [
            static function () use ($client, &$seen) {
                try {
                    $client->call(Sample::CREATE, Sample::entity());
                } catch (CancelledException $error) {
                    $seen[] = $error->mayHaveTakenEffect;
                    throw $error;
                }
            },
            static function () use ($client, $server) {
                while ($server->requests() === []) {
                    \Fiber::suspend();
                }
                $client->call('verify.v2.entity.fetch', Sample::entity());
            },
            static fn () => 1,
        ];
        try {
            $client->together($functions);
            self::fail('It went well');
        } catch (NotFoundException) {
            self::assertSame([true], $seen);
        }
    }

    public function testFunctionsAreTakenAsTheyAreNeeded(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $client = $server->client();
        $taken = $done = 0;
        $functions = (static function () use ($client, &$taken, &$done) {
            while ($taken < 50) {
                self::assertLessThanOrEqual($done + 4, $taken);
                $taken++;
                yield static function () use ($client, &$done) {
                    $client->call(Sample::CREATE, Sample::entity());
                    return ++$done;
                };
            }
        })();
        self::assertCount(50, $client->together($functions, inFlight: 2));
    }

    public function testTasks(): void
    {
        $server = new Server(['hold' => true]);
        $client = $server->client();
        $fibers = new Fibers($client);
        $log = [];
        $call = $fibers->go(static fn (array $parameters) => $client->call(Sample::CREATE, $parameters), Sample::entity());
        $never = $fibers->go(static fn () => $log[] = 'never');
        $never->cancel();
        $polite = $fibers->go(static function () use (&$log, $call) {
            foreach ([1, 2, 3] as $turn) {
                $log[] = $turn;
                \Fiber::suspend();
            }
            $call->cancel();
            return 'done';
        });
        self::assertSame('done', $polite->result());
        $fibers->run();
        self::assertSame([1, 2, 3], $log);
        foreach ([$call, $never] as $task) {
            try {
                $task->result();
                self::fail('It went well');
            } catch (CancelledException) {
                self::assertTrue($task->isEnded());
            }
        }
        $first = $fibers->go(static function () use (&$second) {
            return $second->result();
        });
        $second = $fibers->go(static fn () => $first->result());
        $this->expectException(MisuseException::class);
        $first->result();
    }

    public function testATaskMayWaitForAnother(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $client = $server->client();
        $fibers = new Fibers($client);
        $made = $fibers->go(static fn () => $client->call(Sample::CREATE, Sample::entity())->sid);
        $waits = $fibers->go(static fn () => 'made ' . $made->result());
        $other = $fibers->go(static fn () => $client->call(Sample::CREATE, Sample::entity())->sid);
        self::assertSame('made YE1', $waits->result());
        self::assertSame('YE1', $other->result());
    }

    public function testFibersOfOthersAreLeftAlone(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $client = $server->client();
        $fiber = new \Fiber(static fn () => $client->call(Sample::CREATE, Sample::entity())->sid);
        $fiber->start();
        self::assertSame('YE1', $fiber->getReturn());
        $other = $server->client();
        $within = static fn () => $other->call(Sample::CREATE, Sample::entity())->sid;
        self::assertSame(['YE1'], $client->together([$within]));
    }

    public function testAPlainSchedulerOfFibersNeedsTheQueueAlone(): void
    {
        // What Revolt's suspension does: the fiber waits, an end resumes it, and the loop watches the queue's stream.
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold_until' => 3]);
        $queue = $server->client()->queue();
        $await = static function (array $parameters) use ($queue): string {
            $fiber = \Fiber::getCurrent();
            $call = $queue->submit(Sample::CREATE, $parameters, static fn () => $fiber->resume());
            \Fiber::suspend();
            return $call->answer()->value->sid;
        };
        $sids = [];
        foreach ([1, 2, 3] as $number) {
            (new \Fiber(static function () use ($await, $number, &$sids) {
                $sids[] = $await(Sample::entity($number));
            }))->start();
        }
        while ($queue->pending() > 0) {
            $readable = [$queue->stream()];
            $none = [];
            stream_select($readable, $none, $none, 20);
            $queue->drive();
        }
        self::assertSame(['YE1', 'YE1', 'YE1'], $sids);
    }
}
