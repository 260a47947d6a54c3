<?php

/**
 * Create Verify entities, and list what the service has.
 *
 *     php examples/php/entities.php [SERVICE_SID [COUNT]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings/php/autoload.php';

$serviceSid = $argv[1] ?? 'VA0123456789abcdef0123456789abcdef';
$count = (int) ($argv[2] ?? 2);

$client = new Twilite\Client();
$entities = $client->verify->v2->services($serviceSid)->entities;
for ($number = 0; $number < $count; $number++) {
    $entity = $entities->create(identity: 'php-example-' . bin2hex(random_bytes(16)));
    echo "created $entity->sid $entity->identity $entity->dateCreated\n";
}
foreach ($entities->list(limit: 20) as $entity) {
    echo "listed  $entity->sid $entity->identity $entity->dateCreated\n";
}
