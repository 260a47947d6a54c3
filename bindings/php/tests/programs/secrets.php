<?php

/** Shows what PHP shows of exceptions and objects that had to do with secrets. */

declare(strict_types=1);

use Twilite\AccessToken;
use Twilite\Client;
use Twilite\Webhook;

require __DIR__ . '/../../autoload.php';

$uses = [
    fn () => new Client('AC1', 's3cret-1', apiKey: 'SK1', apiSecret: 's3cret-2'),
    fn () => new Client(bearerToken: 's3cret-3', timeoutMs: -1),
    fn () => new Client(authToken: ['s3cret-4']),
    fn () => new Client('AC1', "s3cret-5\xff"),
    fn () => Webhook::isAuthentic('s3cret-6', 'x', 'no url'),
    fn () => AccessToken::create(identity: 'x', accountSid: 'x', apiKey: 'SK', apiSecret: 's3cret-7'),
];
foreach ($uses as $use) {
    try {
        $use();
        exit(1);
    } catch (Throwable $error) {
        echo $error, "\n";
        print_r($error);
    }
}
$client = new Client('AC' . str_repeat('1', 32), 's3cret-8');
$made = AccessToken::create(
    accountSid: 'AC' . str_repeat('1', 32),
    apiKey: 'SK' . str_repeat('1', 32),
    apiSecret: 's3cret-9-that-is-long-enough-for-a-key'
);
if ($made->expiresAt <= time()) {
    exit(1);
}
$shown = print_r([$client, $made, $client->verify], true);
echo str_replace($made->token, 's3cret', $shown), json_encode([$client]);
