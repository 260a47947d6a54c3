<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Tests\Support\Php;
use Twilite\Tests\Support\Server;

final class ForkTest extends TestCase
{
    /** Code that runs some more in so many children, and waits for them: they have the client of the parent. */
    private static function inChildren(int $count, string $code): string
    {
        return "for (\$n = 1; \$n <= $count; \$n++) { if (pcntl_fork() === 0) { $code exit(0); } }"
            . 'while (pcntl_wait($status) > 0) { if ($status !== 0) { echo "failed $status\n"; } }';
    }

    public function testAClientThatWasMadeBeforeTheForkWorksInEachChild(): void
    {
        // All children's requests are on the wire at once.
        $held = ['json' => ['sid' => 'YE1'], 'hold_until' => 5];
        $server = new Server(['json' => ['sid' => 'YE1']], $held, $held, $held, $held, ['json' => ['sid' => 'YE1']]);
        $child = '$r = $client->together([fn () => $client->call(CREATE, entity($n))->sid]); echo "$r[0]\n";'
            . 'if ($n === 1) { $client->close(); }';
        $finished = Php::run($server, '$client->call(CREATE, entity());' . self::inChildren(4, $child)
            . 'echo $client->call(CREATE, entity())->sid, "\n";');
        self::assertSame('', $finished->errors);
        self::assertSame(str_repeat("YE1\n", 5), $finished->output);
    }

    public function testEachWayOfCallingWorksInAChild(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $finished = Php::run($server, 'pcntl_async_signals(true); $client->call(CREATE, entity());' . self::inChildren(2, '
            $sids = "";
            foreach ($client->map(CREATE, [entity(), entity()]) as $r) { $sids .= $r->orThrow()->sid; }
            $sids .= $client->call(CREATE, entity())->sid;
            echo $sids . $client->queue()->submit(CREATE, entity())->answer()->value->sid . "\n";
        '));
        self::assertSame(['', str_repeat("YE1YE1YE1YE1\n", 2)], [$finished->errors, $finished->output]);
    }

    public function testAQueueIsItsProcesss(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold' => true]);
        $process = Php::start($server, '$queue = $client->queue(); $call = $queue->submit(CREATE, entity());'
            . '$stream = $client->stream("verify.v2.entity.list", ["ServiceSid" => SERVICE]);'
            . '$queue->drive(); $queue->stream();'
            . self::inChildren(2, '
                $told = "";
                foreach ([fn () => $queue->drive(), fn () => $queue->submit(CREATE, entity()), fn () => $call->answer(),
                    fn () => $stream->current(), fn () => $call->cancel()] as $use) {
                    try { $use(); $told .= "!"; } catch (Twilite\Exception\MisuseException $e) { $told .= "."; }
                }
                $queue->close(); unset($queue, $call, $stream); gc_collect_cycles(); echo "$told\n";
            ') . 'echo "ready\n"; echo $call->answer()->value->sid;');
        self::assertSame(['.....', '.....', 'ready'], [$process->line(), $process->line(), $process->line()]);
        $server->awaitRequests(1);
        $server->release();
        $finished = $process->finish();
        // The parent's call has gone on undisturbed.
        self::assertSame([0, 'YE1', ''], [$finished->status, $finished->output, $finished->errors]);
    }
}
