<?php

/**
 * Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
 *
 *     php examples/php/bulk_create.php ip_messaging.v2.user.create users.jsonl > results.jsonl
 *
 * Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
 * {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit
 * status is 0 if all lines are created, 1 if not, 2 if nothing could be done.
 */

declare(strict_types=1);

use Twilite\Call;
use Twilite\Client;
use Twilite\Exception\InvalidParametersException;
use Twilite\Exception\MisuseException;
use Twilite\Exception\TwiliteException;
use Twilite\Json;
use Twilite\Queue;
use Twilite\Record;
use Twilite\Twilite;

require __DIR__ . '/../../bindings/php/autoload.php';

const IN_FLIGHT = 64;

/** Creates what lines say, while it waits for more of them. */
final class BulkCreate
{
    private int $line = 0;
    private int $created = 0;
    private int $refused = 0;
    private int $unknown = 0;

    public function __construct(private readonly Queue $queue, private readonly string $operation)
    {
    }

    /** @param resource $input */
    public function run($input): void
    {
        stream_set_blocking($input, false);
        $rest = '';
        $isOver = false;
        while (!$isOver || $this->queue->pending() > 0) {
            $readable = $this->queue->pending() > 0 ? [$this->queue->stream()] : [];
            if (!$isOver && $this->queue->pending() < 2 * IN_FLIGHT) {
                $readable[] = $input;
            }
            $none = [];
            stream_select($readable, $none, $none, null);
            $this->queue->drive(0);
            if (in_array($input, $readable, true)) {
                $lines = explode("\n", $rest . fread($input, 1 << 13));
                $isOver = feof($input);
                $rest = $isOver ? '' : array_pop($lines);
                array_walk($lines, fn (string $line) => $this->begin($line));
            }
        }
    }

    public function summary(): string
    {
        return "$this->created created, $this->refused refused, $this->unknown of unknown outcome";
    }

    public function isWhole(): bool
    {
        return $this->refused + $this->unknown === 0;
    }

    private function begin(string $text): void
    {
        $line = ++$this->line;
        if (trim($text) === '') {
            return;
        }
        try {
            $parameters = Json::decode($text);
            // What is no object, the library refuses.
            $parameters = $parameters instanceof Record ? $parameters : [$parameters];
            $this->queue->submit($this->operation, $parameters, fn (Call $call) => $this->end($line, $call));
        } catch (JsonException) {
            $message = 'The line is not JSON';
            $this->fail($line, ['status' => 'misuse', 'message' => $message, 'operation' => $this->operation,
                'may_have_taken_effect' => false, 'attempts' => 0]);
        }
    }

    private function end(int $line, Call $call): void
    {
        try {
            self::show(['line' => $line, 'sid' => $call->answer()->value['sid']]);
            $this->created++;
        } catch (TwiliteException $error) {
            $this->fail($line, $error->error);
        }
    }

    private function fail(int $line, Record|array $error): void
    {
        $error['may_have_taken_effect'] ? $this->unknown++ : $this->refused++;
        self::show(['line' => $line, 'error' => $error]);
    }

    private static function show(array $result): void
    {
        fwrite(STDOUT, Json::encode($result) . "\n");
    }
}

/** Say why nothing can be done; null when something can. */
function problem(string $operation): ?string
{
    try {
        Twilite::validate($operation);
    } catch (InvalidParametersException) {
        // It is there.
    } catch (MisuseException $error) {
        return $error->getMessage();
    }
    return str_ends_with($operation, '.create') ? null : "$operation creates nothing";
}

$problem = $argc === 2 || $argc === 3 ? problem($argv[1]) : 'usage: bulk_create.php OPERATION [FILE]';
$input = $problem === null ? @fopen($argv[2] ?? 'php://stdin', 'r') : false;
if ($input === false) {
    fwrite(STDERR, ($problem ?? "{$argv[2]} cannot be read") . "\n");
    exit(2);
}
try {
    $client = new Client();
} catch (MisuseException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(2);
}
$bulk = new BulkCreate($client->queue(IN_FLIGHT), $argv[1]);
$bulk->run($input);
fwrite(STDERR, $bulk->summary() . "\n");
exit($bulk->isWhole() ? 0 : 1);
