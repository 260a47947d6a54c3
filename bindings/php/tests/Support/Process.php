<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** A program that a test has started, and that ends with it. */
final class Process
{
    /** @var resource */
    private $process;
    /** @var array<int, resource> */
    private array $pipes = [];
    private ?int $status = null;

    /**
     * @param list<string> $command
     * @param array<string, string> $environment beside PATH and TWILITE_LIBRARY
     */
    public function __construct(array $command, array $environment = [], ?string $folder = null)
    {
        $environment += array_filter(['PATH' => getenv('PATH'), 'TWILITE_LIBRARY' => getenv('TWILITE_LIBRARY')]);
        $pipes = [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']];
        $this->process = proc_open($command, $pipes, $this->pipes, $folder, $environment);
    }

    public function __destruct()
    {
        $this->kill();
        array_map(static fn ($pipe) => is_resource($pipe) && fclose($pipe), $this->pipes);
        proc_close($this->process);
    }

    /** Run a program to its end. */
    public static function run(array $command, array $environment = [], string $input = ''): Finished
    {
        $process = new self($command, $environment);
        $process->write($input);
        return $process->finish();
    }

    public function pid(): int
    {
        return proc_get_status($this->process)['pid'];
    }

    public function write(string $text): void
    {
        fwrite($this->pipes[0], $text);
    }

    /** Read a line of its output; what takes longer than 20 seconds is an error. */
    public function line(): string
    {
        $readable = [$this->pipes[1]];
        $none = [];
        if (stream_select($readable, $none, $none, 20) !== 1) {
            throw new \RuntimeException('The program says nothing');
        }
        $line = fgets($this->pipes[1]);
        if ($line === false) {
            throw new \RuntimeException('The program has ended: ' . stream_get_contents($this->pipes[2]));
        }
        return rtrim($line, "\n");
    }

    /** Close its input, and read the rest. */
    public function finish(int $seconds = 60): Finished
    {
        fclose($this->pipes[0]);
        $texts = ['', ''];
        $open = [1 => $this->pipes[1], 2 => $this->pipes[2]];
        $end = hrtime(true) + $seconds * 1_000_000_000;
        while ($open !== []) {
            $readable = $open;
            $none = [];
            $left = intdiv($end - hrtime(true), 1000);
            if ($left <= 0 || stream_select($readable, $none, $none, 0, $left) === 0) {
                throw new \RuntimeException('The program does not end');
            }
            foreach ($readable as $number => $pipe) {
                $chunk = fread($pipe, 1 << 16);
                if ($chunk === '' || $chunk === false) {
                    unset($open[$number]);
                } else {
                    $texts[$number - 1] .= $chunk;
                }
            }
        }
        while (($status = proc_get_status($this->process))['running']) {
            usleep(1000);
        }
        $this->status = $status['signaled'] ? -$status['termsig'] : $status['exitcode'];
        return new Finished($this->status, $texts[0], $texts[1]);
    }

    public function signal(int $number): void
    {
        proc_terminate($this->process, $number);
    }

    private function kill(): void
    {
        if ($this->status === null && proc_get_status($this->process)['running']) {
            proc_terminate($this->process, SIGKILL);
        }
    }
}
