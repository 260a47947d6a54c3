<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Call;
use Twilite\Exception\CancelledException;
use Twilite\Exception\InvalidParametersException;
use Twilite\Exception\MisuseException;
use Twilite\Exception\NotFoundException;
use Twilite\Exception\TimeoutException;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;

final class QueueTest extends TestCase
{
    public function testAnEventLoopGoesOnWhileCallsWait(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold' => true]);
        $queue = $server->client()->queue();
        $ended = [];
        foreach ([1, 2, 3] as $number) {
            $queue->submit(Sample::CREATE, Sample::entity($number), function (Call $call) use (&$ended) {
                $ended[] = $call->answer()->value->sid;
            });
        }
        // The server answers when the loop's timer has ticked ten times: a loop that blocks never comes to it.
        $ticks = 0;
        $next = hrtime(true);
        while ($queue->pending() > 0) {
            $readable = [$queue->stream()];
            $none = [];
            if (stream_select($readable, $none, $none, 0, 2000) > 0) {
                $queue->drive();
            }
            if (hrtime(true) >= $next) {
                $next = hrtime(true) + 2_000_000;
                if (++$ticks === 10) {
                    self::assertSame([], $ended);
                    $server->awaitRequests(3);
                    $server->release();
                }
            }
        }
        self::assertSame(['YE1', 'YE1', 'YE1'], $ended);
        self::assertGreaterThanOrEqual(10, $ticks);
    }

    public function testTheStreamIsTheQueues(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $queue = $server->client()->queue();
        $stream = $queue->stream();
        self::assertSame($stream, $queue->stream());
        fclose($stream);
        self::assertNotSame($stream, $queue->stream());
        // Closing it has closed no descriptor of the queue's.
        self::assertSame('YE1', $queue->submit(Sample::CREATE, Sample::entity())->answer()->value->sid);
        $stream = $queue->stream();
        $queue->close();
        self::assertFalse(is_resource($stream));
    }

    public function testAFullQueueIsNoError(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $queue = $server->client()->queue(2, maxPending: 2);
        $order = [];
        foreach (range(0, 19) as $number) {
            $queue->submit(Sample::CREATE, Sample::entity($number), function () use (&$order, $number) {
                $order[] = $number;
            });
        }
        self::assertSame(20, $queue->pending());
        $queue->run();
        sort($order);
        self::assertSame(range(0, 19), $order);
        $sent = array_column($server->requests(), 'body');
        self::assertCount(20, array_unique($sent));
    }

    public function testEachCallEndsByItself(): void
    {
        $server = new Server(
            ['status' => 404, 'json' => ['code' => 20404, 'message' => 'None']],
            ['hold' => true],
        );
        $queue = $server->client(maxRetries: 0)->queue(1);
        $first = $queue->submit('verify.v2.entity.fetch', Sample::entity());
        $wrong = $queue->submit(Sample::CREATE, ['Identity' => 'x']);
        $late = $queue->submit(Sample::CREATE, Sample::entity(), deadlineMs: 100);
        self::assertInstanceOf(NotFoundException::class, $first->result('key')->error);
        self::assertSame('key', $first->result('key')->key);
        self::assertInstanceOf(InvalidParametersException::class, $wrong->result()->error);
        self::assertInstanceOf(TimeoutException::class, $late->result()->error);
        $this->expectException(MisuseException::class);
        $queue->submit(Sample::CREATE, ['Identity' => "\xff"]);
    }

    public function testCancel(): void
    {
        $server = new Server(['hold' => true]);
        $queue = $server->client()->queue(1, maxPending: 2);
        [$sent, $waiting, $outside] = array_map(
            static fn (int $number) => $queue->submit(Sample::CREATE, Sample::entity($number)),
            [1, 2, 3]
        );
        $queue->drive();
        while ($server->requests() === []) {
            $queue->drive(1);
        }
        foreach ([$outside, $waiting, $sent] as $call) {
            $call->cancel();
            $call->cancel();
        }
        self::assertFalse($outside->result()->error->mayHaveTakenEffect);
        self::assertFalse($waiting->result()->error->mayHaveTakenEffect);
        self::assertTrue($sent->result()->error->mayHaveTakenEffect);
        self::assertInstanceOf(CancelledException::class, $sent->result()->error);
        self::assertCount(1, $server->requests());
        $sent->cancel();
    }

    public function testAClosedQueueEndsItsCalls(): void
    {
        $server = new Server(['hold' => true]);
        $queue = $server->client()->queue(1, maxPending: 1);
        $ended = [];
        $end = static function (Call $call) use (&$ended) {
            $ended[] = $call->result()->error::class;
        };
        $queue->submit(Sample::CREATE, Sample::entity(), $end);
        $queue->submit(Sample::CREATE, Sample::entity(), $end);
        $queue->close();
        $queue->close();
        self::assertSame([CancelledException::class, CancelledException::class], $ended);
        self::assertSame(0, $queue->pending());
        $this->expectException(MisuseException::class);
        $this->expectExceptionMessage('The queue is closed');
        $queue->drive();
    }

    public function testWhatAnEndThrowsIsThrownByDrive(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $queue = $server->client()->queue();
        $ended = 0;
        foreach ([1, 2] as $number) {
            $queue->submit(Sample::CREATE, Sample::entity(), function () use (&$ended) {
                $ended++;
                throw new \DomainException('mine');
            });
        }
        for ($thrown = 0; $queue->pending() > 0;) {
            try {
                $queue->drive(1000);
            } catch (\DomainException) {
                $thrown++;
            }
        }
        self::assertSame([2, 2], [$thrown, $ended]);
    }

    public function testDriveWaitsNoLongerThanItIsTold(): void
    {
        $server = new Server(['hold' => true]);
        $queue = $server->client()->queue();
        self::assertSame(0, $queue->drive(20000), 'nothing to wait for');
        $queue->submit(Sample::CREATE, Sample::entity(), deadlineMs: 20000);
        self::assertSame(0, $queue->drive(0));
        self::assertSame(0, $queue->drive(30));
        self::assertSame(1, $queue->pending());
    }

    public function testAnEndMayHandInAndCloseTheQueue(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $queue = $server->client()->queue();
        $left = 5;
        $again = function () use (&$again, &$left, $queue) {
            --$left > 0 ? $queue->submit(Sample::CREATE, Sample::entity(), $again) : $queue->close();
        };
        $queue->submit(Sample::CREATE, Sample::entity(), $again);
        $queue->run();
        self::assertSame(0, $left);
        self::assertCount(5, $server->requests());
    }
}
