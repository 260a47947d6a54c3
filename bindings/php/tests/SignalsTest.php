<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Tests\Support\Php;
use Twilite\Tests\Support\Server;

/** Signals that come while a call waits: the server holds its answer, and the program is sent one when the request is there. */
final class SignalsTest extends TestCase
{
    private const THROW = 'pcntl_async_signals(true);'
        . 'pcntl_signal(SIGINT, function () { throw new DomainException("mine"); }); echo "ready\n";';

    private ?Server $server = null;

    protected function tearDown(): void
    {
        $this->server = null;
    }

    /** Start a program, and send it a signal when its request has come. */
    private function interrupted(string $code, int $signal = SIGINT): array
    {
        $server = $this->server = new Server(['json' => ['sid' => 'YE1'], 'hold' => true]);
        $process = Php::start($server, $code);
        self::assertSame('ready', $process->line());
        $server->awaitRequests(1);
        $process->signal($signal);
        return [$process, $server];
    }

    public function testWhatAHandlerThrowsEndsTheCall(): void
    {
        [$process] = $this->interrupted(self::THROW . 'try { $client->call(CREATE, entity()); }'
            . 'catch (DomainException $e) { $i = $client->interrupted();'
            . 'echo $e->getMessage(), " ", $i->status, " ", var_export($i->mayHaveTakenEffect, true); }');
        $finished = $process->finish();
        self::assertSame([0, 'mine cancelled true', ''], [$finished->status, $finished->output, $finished->errors]);
    }

    /** @dataProvider waits */
    public function testEachWaitIsEnded(string $wait): void
    {
        [$process] = $this->interrupted(self::THROW . "try { $wait } catch (DomainException \$e) { echo 'ended'; }");
        $finished = $process->finish();
        self::assertSame([0, 'ended', ''], [$finished->status, $finished->output, $finished->errors]);
    }

    /** @return array<string, array{string}> */
    public function waits(): array
    {
        return [
            'chain' => ['$client->verify->v2->services(SERVICE)->entities->create(identity: "identity-1");'],
            'stream' => ['foreach ($client->stream("verify.v2.entity.list", ["ServiceSid" => SERVICE]) as $one);'],
            'map' => ['foreach ($client->map(CREATE, [entity()]) as $one);'],
            'together' => ['$client->together([fn () => $client->call(CREATE, entity())]);'],
            'queue' => ['$client->queue()->submit(CREATE, entity())->answer();'],
            'drive' => ['$queue = $client->queue(); $queue->submit(CREATE, entity()); $queue->drive(30000);'],
            'run' => ['$queue = $client->queue(); $queue->submit(CREATE, entity()); $queue->run();'],
            'task' => ['$f = new Twilite\Fibers($client); $f->go(fn () => $client->call(CREATE, entity()))->result();'],
        ];
    }

    public function testAHandlerThatReturnsEndsNothing(): void
    {
        [$process, $server] = $this->interrupted('pcntl_async_signals(true);'
            . 'pcntl_signal(SIGTERM, function () { echo "heard\n"; }); echo "ready\n";'
            . 'echo $client->call(CREATE, entity())->sid;', SIGTERM);
        self::assertSame('heard', $process->line());
        $server->release();
        $finished = $process->finish();
        self::assertSame([0, 'YE1', ''], [$finished->status, $finished->output, $finished->errors]);
    }

    public function testAHandlerMayEndTheProgram(): void
    {
        [$process] = $this->interrupted('pcntl_async_signals(true); pcntl_signal(SIGINT, function () { exit(130); });'
            . 'echo "ready\n"; $client->call(CREATE, entity());');
        $finished = $process->finish();
        self::assertSame([130, '', ''], [$finished->status, $finished->output, $finished->errors]);
    }

    public function testAHandlerMayCallAndCloseTheClient(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold' => true], ['json' => ['sid' => 'YE2']]);
        $process = Php::start($server, 'pcntl_async_signals(true); pcntl_signal(SIGINT, function () use ($client) {'
            . 'echo $client->call(CREATE, entity())->sid, "\n"; $client->close(); echo "closed\n"; });'
            . 'echo "ready\n"; echo $client->call(CREATE, entity())->sid;');
        self::assertSame('ready', $process->line());
        $server->awaitRequests(1);
        $process->signal(SIGINT);
        self::assertSame(['YE2', 'closed'], [$process->line(), $process->line()]);
        $server->release();
        $finished = $process->finish();
        self::assertSame([0, 'YE1', ''], [$finished->status, $finished->output, $finished->errors]);
    }

    public function testWithoutHandlersASignalEndsTheProgram(): void
    {
        [$process] = $this->interrupted('echo "ready\n"; $client->call(CREATE, entity());');
        self::assertSame(-SIGINT, $process->finish()->status);
    }

    public function testTheClientGoesOnAfterwards(): void
    {
        $server = new Server(['hold' => true], ['json' => ['sid' => 'YE2']]);
        $process = Php::start($server, self::THROW . 'try { $client->call(CREATE, entity()); } catch (DomainException) {}'
            . 'echo $client->call(CREATE, entity())->sid, var_export($client->interrupted());');
        self::assertSame('ready', $process->line());
        $server->awaitRequests(1);
        $process->signal(SIGINT);
        self::assertSame('YE2NULL', $process->finish()->output);
    }

    public function testOthersHandleTheirSignalsThemselves(): void
    {
        // Without pcntl_async_signals PHP runs no handler by itself, and neither does a call.
        [$process, $server] = $this->interrupted('pcntl_signal(SIGINT, function () { echo "heard"; }); echo "ready\n";'
            . 'echo $client->call(CREATE, entity())->sid; pcntl_signal_dispatch();');
        $server->release();
        self::assertSame('YE1heard', $process->finish()->output);
    }

    public function testNothingIsLostInAStormOfSignals(): void
    {
        // A handler that throws wherever the package hears signals. Elsewhere PHP 8.2 itself crashes now and then.
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $finished = Php::run($server, '$thrown = 0; $isArmed = false; pcntl_async_signals(true);'
            . 'pcntl_signal(SIGUSR1, function () use (&$thrown, &$isArmed) {'
            . 'if ($isArmed && str_contains((string) new Exception(), "pcntl_")) {'
            . '$isArmed = false; $thrown++; throw new DomainException(); } });'
            . '$parent = getmypid(); if (($child = pcntl_fork()) === 0) {'
            . 'while (posix_getppid() === $parent) { posix_kill($parent, SIGUSR1); usleep(300); } exit(0); }'
            . 'for ($round = 0; $round < 150; $round++) { try { $isArmed = true; switch ($round % 3) {'
            . 'case 0: $client->call(CREATE, entity()); break;'
            . 'case 1: foreach ($client->map(CREATE, [entity(), entity()]) as $r) { $r->orThrow(); } break;'
            . 'case 2: $client->together(array_fill(0, 4, fn () => $client->call(CREATE, entity()))); break;'
            . '} } catch (DomainException) {} $isArmed = false; }'
            . 'posix_kill($child, SIGKILL); pcntl_wait($status);'
            . 'echo $client->call(CREATE, entity())->sid, $thrown > 20 ? " 1" : "few: $thrown";');
        self::assertSame([0, 'YE1 1', ''], [$finished->status, $finished->output, $finished->errors]);
    }
}
