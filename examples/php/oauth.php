<?php

/**
 * Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
 *
 *     php examples/php/oauth.php [SERVICE_SID]
 *
 * The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
 * TWILITE_BASE_URL for the sandbox, which takes any service SID.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings/php/autoload.php';

$serviceSid = $argv[1] ?? 'VA0123456789abcdef0123456789abcdef';

// new Client() alone would take them from the environment, too.
$client = new Twilite\Client(
    clientId: getenv('TWILIO_CLIENT_ID') ?: null,
    clientSecret: getenv('TWILIO_CLIENT_SECRET') ?: null
);
$entities = $client->verify->v2->services($serviceSid)->entities;
// The first call fetches a token; the next ones are sent with it.
$entity = $entities->create(identity: 'php-oauth-' . bin2hex(random_bytes(16)));
echo "created $entity->sid\n";
foreach ($entities->list(limit: 20) as $entity) {
    echo "listed  $entity->sid\n";
}
