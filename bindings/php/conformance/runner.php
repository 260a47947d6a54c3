<?php

/** Performs cases of the conformance suite: a line of JSON in, a line of JSON out. ../../conformance/FORMAT.md */

declare(strict_types=1);

use Twilite\AccessToken;
use Twilite\Call;
use Twilite\Client;
use Twilite\Exception\TwiliteException;
use Twilite\Json;
use Twilite\Record;
use Twilite\Response;
use Twilite\Twilite;
use Twilite\Webhook;

require __DIR__ . '/../autoload.php';

/** One case's client, and what its steps do with it. */
final class Runner
{
    private ?Client $client = null;

    public function __construct(private readonly ?array $options)
    {
    }

    public function close(): void
    {
        $this->client?->close();
    }

    /** @return array<string, mixed> the outcome of a step */
    public function outcome(Record $step): array
    {
        try {
            return $this->perform($step);
        } catch (TwiliteException $failure) {
            return self::failed($failure, $step);
        }
    }

    private function client(): Client
    {
        return $this->client ??= new Client(...$this->options ?? []);
    }

    private function perform(Record $step): array
    {
        return match ($step['do']) {
            'call' => $this->call($step),
            'chain' => $this->chain($step),
            'stream' => $this->stream($step),
            'many' => $this->many($step),
            'cancel' => $this->cancel($step),
            'concurrent' => $this->concurrent($step),
            'client' => self::made($step),
            'closed' => $this->closed($step),
            'validate' => self::validated($step),
            'access_token' => self::accessToken($step),
            'webhook' => self::webhook($step),
            default => ['unknown' => true],
        };
    }

    private function call(Record $step): array
    {
        $answer = $this->client()->answer($step['operation'], $step['parameters'] ?? null, $step['within_ms'] ?? null);
        return ['ok' => $answer->value] + self::told($answer->response, $step);
    }

    private function chain(Record $step): array
    {
        $place = $this->client();
        foreach ($step['path'] as $part) {
            if (is_array($part)) {
                $name = array_shift($part);
                $place = $place->$name(...$part);
            } else {
                $place = $place->$part;
            }
        }
        $arguments = isset($step['arguments']) ? iterator_to_array($step['arguments']) : [];
        $value = $place->{$step['verb']}(...$arguments);
        if ($value instanceof Generator) {
            $value = iterator_to_array($value, false);
        }
        return ['ok' => $value] + self::told($value instanceof Record ? $value->response : null, $step);
    }

    private function stream(Record $step): array
    {
        $records = [];
        $take = $step['take'] ?? PHP_INT_MAX;
        try {
            if ($take > 0) {
                foreach ($this->client()->stream($step['operation'], $step['parameters'] ?? null) as $record) {
                    $records[] = $record;
                    if (count($records) >= $take) {
                        break;
                    }
                }
            }
        } catch (TwiliteException $failure) {
            return ['records' => $records] + self::failed($failure, $step);
        }
        return ['ok' => $records];
    }

    private function many(Record $step): array
    {
        $client = $this->client();
        $functions = array_map(
            fn (Record $call) => function () use ($client, $call) {
                try {
                    return ['ok' => $client->call($call['operation'], $call['parameters'] ?? null)];
                } catch (TwiliteException $failure) {
                    return self::failed($failure, $call);
                }
            },
            $step['calls']
        );
        return ['many' => $client->together($functions, $step['in_flight'] ?? 64)];
    }

    private function cancel(Record $step): array
    {
        $queue = $this->client()->queue();
        $call = $queue->submit($step['operation'], $step['parameters'] ?? null);
        // It is on its way when the queue was driven.
        $queue->drive(0);
        $call->cancel();
        return self::ended($call, $step);
    }

    private function concurrent(Record $step): array
    {
        $client = $this->client();
        $work = static function () use ($client, $step): int {
            $good = 0;
            for ($number = 0; $number < $step['each']; $number++) {
                $client->call($step['operation'], $step['parameters'] ?? null);
                $good++;
            }
            return $good;
        };
        $functions = array_fill(0, $step['workers'], $work);
        return ['ok' => array_sum($client->together($functions, max(1, $step['workers'])))];
    }

    private static function made(Record $step): array
    {
        (new Client(...iterator_to_array($step['options'])))->close();
        return ['ok' => null];
    }

    private function closed(Record $step): array
    {
        $client = $this->client();
        $client->close();
        return ['ok' => $client->call($step['operation'], $step['parameters'] ?? null)];
    }

    private static function validated(Record $step): array
    {
        Twilite::validate($step['operation'], $step['parameters'] ?? null);
        return ['ok' => null];
    }

    private static function accessToken(Record $step): array
    {
        $made = AccessToken::create(...iterator_to_array($step['options']));
        return ['ok' => ['token' => $made->token, 'expires_at' => $made->expiresAt]];
    }

    private static function webhook(Record $step): array
    {
        return ['ok' => Webhook::isAuthentic(
            $step['auth_token'] ?? '',
            $step['signature'] ?? null,
            $step['url'] ?? '',
            $step['content_type'] ?? null,
            $step['body'] ?? ''
        )];
    }

    private static function ended(Call $call, Record $step): array
    {
        $result = $call->result();
        return $result->error === null
            ? ['ok' => $result->value] + self::told($result->response, $step)
            : self::failed($result->error, $step);
    }

    private static function failed(TwiliteException $failure, Record $step): array
    {
        return ['error' => $failure->error] + self::told($failure->response, $step);
    }

    private static function told(?Response $response, Record $step): array
    {
        if (($step['response'] ?? false) !== true || $response === null) {
            return [];
        }
        $headers = new stdClass();
        foreach ($response->headers() as $name => $value) {
            $headers->{strtolower($name)} = $value;
        }
        return ['response' => [
            'http_status' => $response->httpStatus ?? 0,
            'request_id' => $response->requestId,
            'attempts' => $response->attempts,
            'headers' => $headers,
        ]];
    }
}

function say(array $line): void
{
    fwrite(STDOUT, Json::encode($line) . "\n");
    fflush(STDOUT);
}

say(['format' => 1, 'binding' => 'php', 'runtime' => 'php ' . PHP_VERSION, 'library' => Twilite::version()]);
while (($line = fgets(STDIN)) !== false) {
    $case = Json::decode($line);
    $runner = new Runner(isset($case['client']) ? iterator_to_array($case['client']) : null);
    $outcomes = array_map($runner->outcome(...), $case['steps']);
    $runner->close();
    say(['id' => $case['id'], 'outcomes' => $outcomes]);
}
