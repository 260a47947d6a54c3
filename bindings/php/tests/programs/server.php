<?php

/**
 * A scripted HTTP server for the tests. The first line of standard input is the script, a JSON array of answers, of which the
 * last is given again and again:
 *
 *     {"status": 200, "json": {}, "headers": {}, "hold": true, "hold_until": 3, "signal": [pid, number]}
 *
 * hold: until the line "release" comes. hold_until: until so many requests have come. signal: is sent before the answer. The
 * line "tell" has it print what came. It ends with its standard input.
 */

declare(strict_types=1);

final class ScriptedServer
{
    /** @var array<int, resource> */
    private array $connections = [];
    /** @var array<int, string> what came on each, and was not yet a request */
    private array $read = [];
    /** @var list<array> */
    private array $requests = [];
    /** @var list<array{int, array}> answers that wait, with their connections */
    private array $held = [];
    private int $accepted = 0;

    /** @param resource $listening */
    public function __construct(private $listening, private readonly array $script)
    {
    }

    public function run(): void
    {
        stream_set_blocking(STDIN, false);
        while (true) {
            $readable = [STDIN, $this->listening, ...$this->connections];
            $none = [];
            stream_select($readable, $none, $none, null);
            foreach ($readable as $stream) {
                if ($stream === STDIN) {
                    $this->obey();
                } elseif ($stream === $this->listening) {
                    $connection = stream_socket_accept($stream, 1);
                    $this->connections[get_resource_id($connection)] = $connection;
                    $this->read[get_resource_id($connection)] = '';
                    $this->accepted++;
                } elseif (is_resource($stream)) {
                    $this->hear($stream);
                }
            }
        }
    }

    private function obey(): void
    {
        $line = fgets(STDIN);
        if ($line === false) {
            feof(STDIN) && exit(0);
        } elseif (trim($line) === 'release') {
            $held = $this->held;
            $this->held = [];
            array_walk($held, fn (array $one) => $this->send(...$one));
        } else {
            $told = ['requests' => $this->requests, 'accepted' => $this->accepted, 'open' => count($this->connections)];
            echo json_encode($told), "\n";
        }
    }

    /** @param resource $stream */
    private function hear($stream): void
    {
        $id = get_resource_id($stream);
        $chunk = fread($stream, 1 << 16);
        if ($chunk === '' || $chunk === false) {
            fclose($stream);
            unset($this->connections[$id], $this->read[$id]);
            return;
        }
        $this->read[$id] .= $chunk;
        $end = strpos($this->read[$id], "\r\n\r\n");
        if ($end === false) {
            return;
        }
        $head = substr($this->read[$id], 0, $end);
        $length = preg_match('/^content-length: *(\d+)/mi', $head, $found) === 1 ? (int) $found[1] : 0;
        if (strlen($this->read[$id]) < $end + 4 + $length) {
            return;
        }
        [$method, $target] = explode(' ', $head);
        $body = substr($this->read[$id], $end + 4, $length);
        $this->read[$id] = '';
        $answer = $this->script[min(count($this->requests), count($this->script) - 1)];
        $this->requests[] = ['method' => $method, 'target' => $target, 'head' => $head, 'body' => $body];
        $this->held[] = [$id, $answer];
        if (isset($answer['signal'])) {
            posix_kill(...$answer['signal']);
        }
        $this->sendWhatIsDue();
    }

    private function sendWhatIsDue(): void
    {
        $held = $this->held;
        $this->held = [];
        foreach ($held as $one) {
            $isHeld = ($one[1]['hold'] ?? false) || count($this->requests) < ($one[1]['hold_until'] ?? 0);
            $isHeld ? $this->held[] = $one : $this->send(...$one);
        }
    }

    private function send(int $id, array $answer): void
    {
        if (!isset($this->connections[$id])) {
            return;
        }
        $body = $answer['text'] ?? json_encode($answer['json'] ?? new stdClass());
        $text = 'HTTP/1.1 ' . ($answer['status'] ?? 200) . " Whatever\r\nContent-Type: application/json\r\n";
        foreach ($answer['headers'] ?? [] as $name => $value) {
            $text .= "$name: $value\r\n";
        }
        fwrite($this->connections[$id], $text . 'Content-Length: ' . strlen($body) . "\r\n\r\n$body");
    }
}

$listening = stream_socket_server('tcp://127.0.0.1:0');
echo 'http://', stream_socket_get_name($listening, false), "\n";
(new ScriptedServer($listening, json_decode(fgets(STDIN), true)))->run();
