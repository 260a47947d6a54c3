<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Chain;
use Twilite\Client;
use Twilite\Exception\InvalidParametersException;
use Twilite\Exception\MisuseException;
use Twilite\Internal\Names;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;
use Twilite\Twilite;

final class ChainTest extends TestCase
{
    private Client $client;

    protected function setUp(): void
    {
        $this->client = new Client(Sample::ACCOUNT, Sample::TOKEN, baseUrl: 'http://127.0.0.1:1');
    }

    /** Go along a chain of the catalog's, in PHP's spelling. */
    private function follow(array $steps): Chain
    {
        $place = $this->client;
        foreach ($steps as $index => $step) {
            $next = $steps[$index + 1] ?? 'x';
            if ($step[0] === '{' || $step[0] === '(') {
                continue;
            }
            $name = Names::camel($step);
            if ($next[0] === '{') {
                $place = $place->$name(...array_fill(0, substr_count($next, '{'), 'one'));
            } else {
                $place = $next[0] === '(' ? $place->$name() : $place->$name;
            }
        }
        return $place;
    }

    public function testEachOperationHasItsChain(): void
    {
        $operations = 0;
        foreach (Twilite::describe()['products'] as $product) {
            foreach (Twilite::describe($product)['resources'] as $resource) {
                foreach ($resource['operations'] as $operation) {
                    $place = $this->follow($operation['chain']);
                    // Refused before anything is sent: no operation has such a parameter.
                    try {
                        $place->{$operation['verb']}(noSuchThing: 1);
                        self::fail($operation['id']);
                    } catch (InvalidParametersException $error) {
                        self::assertSame($operation['id'], $error->operation);
                    }
                    $operations++;
                }
                if (isset($resource['long_name'])) {
                    $place = $this->follow([...array_slice($resource['chain'], 0, -1), $resource['long_name']]);
                    self::assertNotEmpty($place->__debugInfo()['names']);
                }
            }
        }
        self::assertGreaterThan(1000, $operations);
    }

    public function testEachSpellingLeadsThere(): void
    {
        $server = new Server(['json' => ['sid' => 'US1']]);
        $client = $server->client();
        $client->ip_messaging->v2->services('IS' . str_repeat('0', 32))->users->create(
            identity: 'jing',
            friendly_name: 'A',
            xTwilioWebhookEnabled: true,
            attributes: ['a' => []]
        );
        $client->ipMessaging->v2->services(serviceSid: 'IS' . str_repeat('0', 32))->users->create(
            ['Identity' => 'jing', 'friendlyName' => 'A', 'X-Twilio-Webhook-Enabled' => 'true', 'attributes' => '{"a": []}']
        );
        [$first, $second] = $server->requests();
        self::assertSame($first['target'], $second['target']);
        parse_str($first['body'], $form);
        self::assertEquals(['Identity' => 'jing', 'FriendlyName' => 'A', 'Attributes' => '{"a": []}'], $form);
        self::assertEqualsCanonicalizing(explode('&', $first['body']), explode('&', $second['body']));
        self::assertStringContainsStringIgnoringCase('x-twilio-webhook-enabled: true', $first['head']);
    }

    public function testTheClientsAccountStandsIn(): void
    {
        $server = new Server(['json' => ['sid' => 'SM1']]);
        $client = $server->client();
        $message = ['to' => '+15005550006', 'from' => '+15005550001', 'body' => 'Hi'];
        $client->api->v2010->messages->create(...$message);
        $client->api->v2010->accounts()->messages->create(...$message);
        $client->api->v2010->accounts('AC' . str_repeat('2', 32))->messages->create(...$message);
        $client->api->v2010->messages('SM' . str_repeat('1', 32))->fetch();
        self::assertSame([
            '/2010-04-01/Accounts/' . Sample::ACCOUNT . '/Messages.json',
            '/2010-04-01/Accounts/' . Sample::ACCOUNT . '/Messages.json',
            '/2010-04-01/Accounts/AC' . str_repeat('2', 32) . '/Messages.json',
            '/2010-04-01/Accounts/' . Sample::ACCOUNT . '/Messages/SM' . str_repeat('1', 32) . '.json',
        ], array_column($server->requests(), 'target'));
    }

    public function testWhatTheMethodsGive(): void
    {
        $server = new Server(
            Sample::page(['YE1', 'YE2'], 'p2'),
            Sample::page(['YE3']),
            Sample::page(['YE1']),
            Sample::page(['YE1']),
            ['status' => 204, 'text' => '']
        );
        $entities = $server->client()->verify->v2->services(Sample::SERVICE)->entities;
        self::assertSame(['YE1', 'YE2', 'YE3'], array_column(array_map(fn ($e) => $e->toArray(), $entities->list()), 'sid'));
        self::assertInstanceOf(\Generator::class, $stream = $entities->stream(pageSize: 50));
        self::assertSame('YE1', $stream->current()->sid);
        self::assertSame('entities', $entities->page(pageSize: 50)->meta->key);
        $deleted = $entities('identity-00001')->delete();
        self::assertEquals([0, 204], [count($deleted), $deleted->response->httpStatus]);
        self::assertStringContainsString('PageSize=50', $server->requests()[3]['target']);
    }

    /** @dataProvider wrong */
    public function testWrongNamesAreTold(\Closure $use, string $message): void
    {
        $this->expectException(MisuseException::class);
        $this->expectExceptionMessage($message);
        $use($this->client);
    }

    /** @return list<array{\Closure, string}> */
    public function wrong(): array
    {
        $entities = static fn (Client $client) => $client->verify->v2->services(Sample::SERVICE)->entities;
        return [
            [fn ($client) => $client->verfy, 'The API has no verfy; did you mean verify?'],
            [fn ($client) => $client->verify->v3, 'verify has no v3; did you mean v2?'],
            [fn ($client) => $client->trusthub->v1->customerProfile, 'did you mean customerProfiles?'],
            [fn ($client) => $entities($client)->creat(identity: 'x'), 'did you mean create?'],
            [fn ($client) => $entities($client)->create, 'entities->create is a method: create()'],
            [fn ($client) => $client->verify->v2->services->entities, 'there is create, list, page, stream'],
            [fn ($client) => $client->verify->v2->services(), 'something else than its ids'],
            [fn ($client) => $client->verify->v2->services('a', 'b'), 'something else than its ids'],
            [fn ($client) => $client->verify->v2->services(7), 'something else than its ids'],
            [fn ($client) => $client->verify->v2->services(sid: 'VA'), 'something else than its ids'],
            [fn ($client) => $client->verify->v2('x'), 'verify->v2 takes no id'],
            [fn ($client) => $entities($client)->create('identity'), 'takes named arguments'],
            [fn ($client) => $entities($client)->create(...['pageSize' => 1, 'identity' => 2, 'Identity' => 2]), 'twice'],
        ];
    }

    public function testProductsAreThere(): void
    {
        self::assertTrue(isset($this->client->verify, $this->client->ipMessaging, $this->client->verify->v2));
        self::assertFalse(isset($this->client->verfy));
    }

    public function testDatesAreWritten(): void
    {
        $server = new Server(
            ['json' => ['calls' => [], 'next_page_uri' => null]],
            ['json' => ['usage_records' => [], 'next_page_uri' => null]]
        );
        $api = $server->client()->api->v2010;
        $date = new \DateTimeImmutable('2026-11-26T01:30:00+02:00');
        $api->calls->list(startTimeAfter: $date, limit: 1);
        $api->usage->records->list(startDate: $date, limit: 1);
        [$calls, $records] = $server->requests();
        self::assertStringContainsString('StartTime%3E=2026-11-25T23%3A30%3A00Z', $calls['target']);
        self::assertStringContainsString('StartDate=2026-11-25', $records['target']);
    }
}
