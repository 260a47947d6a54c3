<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

use Twilite\Client;

/** The scripted server of tests/programs/server.php. */
final class Server
{
    public readonly string $url;
    private readonly Process $process;

    /** @param array<string, mixed> ...$script its answers, of which the last is given again and again */
    public function __construct(array ...$script)
    {
        $this->process = new Process([PHP_BINARY, '-n', '-d', 'extension=posix', self::program()]);
        $this->process->write(json_encode($script) . "\n");
        $this->url = $this->process->line();
    }

    /** Make a client of it, which waits for nothing before it repeats a request. */
    public function client(mixed ...$options): Client
    {
        return new Client(...$options + $this->options());
    }

    /** @return array<string, mixed> */
    public function options(): array
    {
        return [
            'accountSid' => Sample::ACCOUNT, 'authToken' => Sample::TOKEN, 'baseUrl' => $this->url,
            'retryMaxDelayMs' => 0, 'timeoutMs' => 30000,
        ];
    }

    /** @return array<string, string> */
    public function environment(): array
    {
        return [
            'TWILIO_ACCOUNT_SID' => Sample::ACCOUNT, 'TWILIO_AUTH_TOKEN' => Sample::TOKEN,
            'TWILITE_BASE_URL' => $this->url,
        ];
    }

    /** Send all answers that are held. */
    public function release(): void
    {
        $this->process->write("release\n");
    }

    /** @return array{requests: list<array>, accepted: int, open: int} */
    public function told(): array
    {
        $this->process->write("tell\n");
        return json_decode($this->process->line(), true);
    }

    /** @return list<array{method: string, target: string, head: string, body: string}> */
    public function requests(): array
    {
        return $this->told()['requests'];
    }

    /** Wait until so many requests have come. */
    public function awaitRequests(int $count): void
    {
        for ($end = hrtime(true) + 20_000_000_000; count($this->requests()) < $count;) {
            if (hrtime(true) > $end) {
                throw new \RuntimeException('The requests do not come');
            }
            usleep(1000);
        }
    }

    /** Wait until so many connections are open. */
    public function awaitOpen(int $count): void
    {
        for ($end = hrtime(true) + 20_000_000_000; $this->told()['open'] !== $count;) {
            if (hrtime(true) > $end) {
                throw new \RuntimeException("{$this->told()['open']} connections are open");
            }
            usleep(1000);
        }
    }

    private static function program(): string
    {
        return dirname(__DIR__) . '/programs/server.php';
    }
}
