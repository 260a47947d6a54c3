<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\AccessToken;
use Twilite\Client;
use Twilite\Exception as E;
use Twilite\Tests\Support\Process;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;
use Twilite\Twilite;
use Twilite\Webhook;

final class ErrorsTest extends TestCase
{
    /** @dataProvider statuses */
    public function testWhatTwilioAnswersHasItsType(int $status, string $type): void
    {
        $body = ['code' => 20404, 'message' => 'Not so', 'more_info' => 'https://x/20404', 'details' => ['a' => []]];
        $headers = ['Twilio-Request-Id' => 'RQ1', 'Retry-After' => '7200'];
        $server = new Server(['status' => $status, 'json' => $body, 'headers' => $headers]);
        try {
            $server->client()->call('verify.v2.entity.fetch', Sample::entity());
            self::fail('It went well');
        } catch (E\ApiException $error) {
            self::assertSame($type, $error::class);
            self::assertSame(20404, $error->getCode());
            self::assertSame("Not so (HTTP $status, code 20404)", $error->getMessage());
            self::assertSame(['api_error', 'Not so'], [$error->status, $error->error['message']]);
            self::assertSame(['verify.v2.entity.fetch', $status], [$error->operation, $error->httpStatus]);
            self::assertSame(['RQ1', 'https://x/20404'], [$error->requestId, $error->moreInfo]);
            self::assertSame([], $error->details->a);
            self::assertSame('7200', $error->response->headers()['retry-AFTER']);
            self::assertSame('GET', $error->method);
            self::assertStringContainsString('/Entities/identity-00001', $error->url);
            self::assertSame(__FILE__, $error->getFile());
        }
    }

    /** @return list<array{int, class-string}> */
    public function statuses(): array
    {
        return [
            [400, E\ApiException::class], [401, E\AuthenticationException::class], [403, E\PermissionDeniedException::class],
            [404, E\NotFoundException::class], [409, E\ConflictException::class], [429, E\RateLimitException::class],
            [500, E\ServerException::class],
        ];
    }

    public function testNobodyAnswers(): void
    {
        $client = new Client(Sample::ACCOUNT, Sample::TOKEN, baseUrl: 'http://127.0.0.1:1', maxRetries: 0);
        try {
            $client->call(Sample::CREATE, Sample::entity());
            self::fail('It went well');
        } catch (E\TransportException $error) {
            self::assertSame([7, 1, false], [$error->curlCode, $error->attempts, $error->mayHaveTakenEffect]);
            self::assertNull($error->response->httpStatus);
        }
    }

    public function testADeadline(): void
    {
        $server = new Server(['hold' => true]);
        try {
            $server->client()->call(Sample::CREATE, Sample::entity(), deadlineMs: 200);
            self::fail('It went well');
        } catch (E\TimeoutException $error) {
            self::assertTrue($error->mayHaveTakenEffect);
            self::assertStringEndsWith('it may have taken effect', $error->getMessage());
        }
    }

    public function testParametersAreCheckedAtOnce(): void
    {
        try {
            Twilite::validate(Sample::CREATE, ['Identity' => 'x', 'Idntity' => "\0"]);
            self::fail('It went well');
        } catch (E\InvalidParametersException $error) {
            $rules = array_column(array_map(static fn ($wrong) => $wrong->toArray(), $error->parameters), 'rule', 'name');
            self::assertEquals(['ServiceSid' => 'required', 'Identity' => 'length', 'Idntity' => 'unknown'], $rules);
        }
        Twilite::validate(Sample::CREATE, Sample::entity());
        Twilite::validate('verify.v2.service.list');
        Twilite::validate('verify.v2.service.list', []);
        Twilite::validate('verify.v2.service.list', (object) []);
    }

    public function testAnAnswerThatIsNone(): void
    {
        $server = new Server(['text' => '<html>']);
        $this->expectException(E\InvalidResponseException::class);
        $server->client()->call('verify.v2.entity.fetch', Sample::entity());
    }

    /** @dataProvider misuse */
    public function testMisuseIsToldBeforeTheCall(\Closure $use, string $message): void
    {
        $client = new Client(Sample::ACCOUNT, Sample::TOKEN, baseUrl: 'http://127.0.0.1:1');
        try {
            $use($client);
            self::fail('It went well');
        } catch (E\MisuseException $error) {
            self::assertStringContainsString($message, $error->getMessage());
            self::assertSame('misuse', $error->status);
            self::assertSame(['misuse', false, 0], [
                $error->error['status'], $error->error['may_have_taken_effect'], $error->error['attempts'],
            ]);
        }
    }

    /** @return list<array{\Closure, string}> */
    public function misuse(): array
    {
        $token = ['accountSid' => Sample::ACCOUNT, 'authToken' => Sample::TOKEN];
        return [
            [fn ($client) => $client->call("verify.v2.entity.create\0x"), 'The operation has a NUL'],
            [fn ($client) => $client->call("verify.v2.entity.\xff"), 'The operation is not UTF-8'],
            [fn ($client) => $client->call(Sample::CREATE, ['Identity' => "\xff"]), 'A text is not UTF-8'],
            [fn ($client) => $client->call(Sample::CREATE, ["\xff" => 1]), 'A text is not UTF-8'],
            [fn ($client) => $client->call(Sample::CREATE, [1, 2]), 'must be a JSON object'],
            [fn ($client) => $client->call('verify.v2.entity.creat'), 'did you mean verify.v2.entity.create?'],
            [fn ($client) => $client->stream(Sample::CREATE, Sample::entity()), 'list'],
            [fn ($client) => $client->stream("a\0b"), 'has a NUL'],
            [fn ($client) => $client->map("a\0b", []), 'has a NUL'],
            [fn ($client) => $client->map('verify.v2.nothing', []), 'no operation'],
            [fn ($client) => $client->map(Sample::CREATE, [], 0), 'max_in_flight'],
            [fn ($client) => $client->queue(maxPendin: 1), 'max_pendin'],
            [fn () => new Client(...$token, timeoutMs: 0), 'timeout_ms'],
            [fn () => new Client(...$token, timeutMs: 1), 'timeut_ms'],
            [fn () => new Client(...$token, userAgentSuffix: "\xff"), 'not UTF-8'],
            [fn () => new Client(), 'no credentials'],
            [fn () => Twilite::describe('ver'), 'ver'],
            [fn () => AccessToken::create(identity: 'x'), 'api_key'],
            [fn () => Webhook::isAuthentic('', 'x', 'https://x'), 'token is empty'],
            [fn () => Webhook::isAuthentic("a\0b", 'x', 'https://x'), 'auth token is no text'],
            [fn () => Webhook::isAuthentic('abc', 'x', 'x.org'), 'no scheme'],
            [fn ($client) => serialize($client), 'cannot be serialized'],
            [fn () => Client::preload('x', ...$token), 'a preload file makes'],
        ];
    }

    public function testAWebhooksRequestIsWhateverItsSenderLikes(): void
    {
        $url = 'https://example.org/hook';
        $signature = base64_encode(hash_hmac('sha1', $url . 'Bodyhi', 'token', true));
        $type = 'application/x-www-form-urlencoded';
        self::assertTrue(Webhook::isAuthentic('token', $signature, $url, $type, 'Body=hi'));
        self::assertFalse(Webhook::isAuthentic('token', $signature, $url, $type, 'Body=ho'));
        self::assertFalse(Webhook::isAuthentic('token', "$signature\0", $url, $type, 'Body=hi'));
        self::assertFalse(Webhook::isAuthentic('token', $signature, "$url\0x", $type, 'Body=hi'));
        self::assertFalse(Webhook::isAuthentic('token', $signature, $url, "$type\0", 'Body=hi'));
        self::assertFalse(Webhook::isAuthentic('token', "\xff", $url, $type, "\0\xff"));
        self::assertFalse(Webhook::isAuthentic('token', null, $url));
    }

    public function testNoSecretIsShown(): void
    {
        $ini = ['-d', 'zend.exception_ignore_args=0', '-d', 'zend.exception_string_param_max_len=1000'];
        $finished = Process::run([PHP_BINARY, ...$ini, __DIR__ . '/programs/secrets.php']);
        self::assertSame([0, ''], [$finished->status, $finished->errors]);
        self::assertStringContainsString('Stack trace', $finished->output);
        self::assertStringNotContainsString('s3cret', $finished->output);
    }
}
