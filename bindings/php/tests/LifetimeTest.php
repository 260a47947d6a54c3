<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Exception\MisuseException;
use Twilite\Tests\Support\Php;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;

final class LifetimeTest extends TestCase
{
    public function testAClosedClientRefusesCalls(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $client = $server->client();
        $entities = $client->verify->v2->services(Sample::SERVICE)->entities;
        $entities->create(identity: 'identity-1');
        $server->awaitOpen(1);
        $client->close();
        $client->close();
        $server->awaitOpen(0);
        $uses = [
            fn () => $client->call(Sample::CREATE, Sample::entity()), fn () => $entities->list(),
            fn () => $entities->stream(), fn () => $client->queue(), fn () => $client->map(Sample::CREATE, []),
            fn () => $client->together([]),
        ];
        foreach ($uses as $use) {
            try {
                $use();
                self::fail('It went well');
            } catch (MisuseException $error) {
                self::assertSame('The client is closed', $error->getMessage());
            }
        }
    }

    public function testWhatIsForgottenIsFreed(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $client = $server->client();
        self::assertSame('YE1', $client->call(Sample::CREATE, Sample::entity())->sid);
        $queue = $client->queue();
        $queue->submit(Sample::CREATE, Sample::entity())->answer();
        $server->awaitOpen(2);
        unset($queue);
        $server->awaitOpen(1);
        unset($client);
        $server->awaitOpen(0);
    }

    public function testAStreamThatIsLeftIsFreedAtOnce(): void
    {
        $server = new Server(Sample::page(['YE1'], 'p2'), Sample::page(['YE2'], 'p3'), ['hold' => true]);
        $client = $server->client();
        foreach ($client->stream(Sample::LIST, ['ServiceSid' => Sample::SERVICE]) as $record) {
            if ($record->sid === 'YE2') {
                break;
            }
        }
        // The page after it was asked for ahead. Its connection is gone with the pager, whatever is kept of the client's.
        $server->awaitOpen(0);
        self::assertLessThanOrEqual(3, count($server->requests()));
    }

    public function testStreamsAndQueuesOutliveTheirClient(): void
    {
        $server = new Server(Sample::page(['YE1'], 'p2'), Sample::page(['YE2']), ['json' => ['sid' => 'YE3']]);
        $client = $server->client();
        $stream = $client->stream(Sample::LIST, ['ServiceSid' => Sample::SERVICE]);
        $queue = $client->queue();
        $client->close();
        unset($client);
        self::assertSame(['YE1', 'YE2'], array_map(fn ($record) => $record->sid, iterator_to_array($stream, false)));
        self::assertSame('YE3', $queue->submit(Sample::CREATE, Sample::entity())->answer()->value->sid);
    }

    public function testCollectionsDuringCalls(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1', 'links' => ['a' => 'b']]]);
        $client = $server->client();
        for ($round = 0; $round < 20; $round++) {
            $results = $client->together(array_fill(0, 20, static function () use ($client, $server) {
                // Cycles of a client, a queue and a call that has not ended, which the collector alone frees.
                $own = $server->client();
                $queue = $own->queue();
                $queue->submit(Sample::CREATE, Sample::entity(), static fn () => $queue);
                return $client->call(Sample::CREATE, Sample::entity())->sid;
            }));
            gc_collect_cycles();
            self::assertSame(array_fill(0, 20, 'YE1'), $results);
        }
        unset($client);
        gc_collect_cycles();
        $server->awaitOpen(0);
    }

    /** @dataProvider ends */
    public function testTheEndOfTheProcess(string $code, int $status = 0): void
    {
        $server = new Server(Sample::page(['YE1'], 'p2'), ['hold' => true]);
        $before = '$queue = $client->queue(); $call = $queue->submit(CREATE, entity());'
            . '$fibers = new Twilite\Fibers($client);'
            . '$stream = $client->stream("verify.v2.entity.list", ["ServiceSid" => SERVICE]);';
        $finished = Php::run($server, "$before $code");
        self::assertSame([$status, ''], [$finished->status, $finished->errors]);
        self::assertSame('end', $finished->output);
    }

    /** @return array<string, array{0: string, 1?: int}> */
    public function ends(): array
    {
        $suspended = '$fibers->go(fn () => $client->call(CREATE, entity())); $fibers->turn(); $fibers->turn();';
        return [
            'as it is' => ['echo "end";'],
            'exit' => ['echo "end"; exit(3);', 3],
            'in a stream' => ['foreach ($stream as $record) { echo "end"; exit(4); }', 4],
            'client first' => ['$client->close(); unset($client); echo "end";'],
            'queue last' => ['unset($client, $stream, $fibers, $call); echo "end";'],
            'fiber that waits' => ["$suspended echo 'end';"],
            'in a fiber' => ['$client->together([function () { echo "end"; exit(5); }]);', 5],
            'exit with a fiber that waits' => ["$suspended echo 'end'; exit(6);", 6],
            'cycles' => ['$a = new ArrayObject(); $a[] = $a; $a[] = $client; $a[] = $queue; unset($a, $client); echo "end";'],
            'in a destructor' => [
                '$o = new class ($client) { function __construct(public $c) {} function __destruct() {'
                . '$this->c->close(); try { $this->c->call(CREATE, entity()); } catch (Throwable $e) { echo "end"; } } };',
            ],
            'in a destructor that comes late' => [
                '$o = new class ($client, $queue) { function __construct(public $c, public $q) {}'
                . 'function __destruct() {'
                . 'foreach ([fn () => $this->c->call(CREATE, []), fn () => $this->q->drive()] as $use) {'
                . 'try { $use(); echo "!"; } catch (Twilite\Exception\MisuseException $e) {} } echo "end"; } };'
                . '$keep = new ArrayObject([$client, $o]); $keep[] = $keep; unset($client, $queue, $o, $keep);',
            ],
            'in a shutdown function' => [
                'register_shutdown_function(function () use ($queue, $client) {'
                . '$queue->close(); $client->close(); echo "end"; });',
            ],
            'in map' => ['foreach ($client->map(CREATE, [["x" => 1]]) as $result) { echo "end"; exit(7); }', 7],
        ];
    }

    public function testAFatalErrorLeavesNothing(): void
    {
        // PHP runs no destructors then, but a worker of a server lives on: here the shutdown function looks.
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $finished = Php::run($server, '$client->call(CREATE, entity()); $queue = $client->queue();'
            . '$later = register_shutdown_function(...); $later(fn () => $later(fn () => $later(function () {'
            . '    gc_collect_cycles(); echo count(array_filter(scandir("/proc/self/fd"),'
            . '        fn ($fd) => str_contains((string) @readlink("/proc/self/fd/$fd"), "socket"))), " sockets";'
            . '})));'
            . 'ini_set("memory_limit", "16M"); $text = str_repeat("x", 1 << 30);');
        self::assertSame(255, $finished->status);
        self::assertSame('0 sockets', $finished->output);
    }
}
