<?php

/**
 * Create IP-Messaging users, and list what the service has.
 *
 *     php examples/php/users.php [SERVICE_SID [COUNT]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings/php/autoload.php';

$serviceSid = $argv[1] ?? 'IS0123456789abcdef0123456789abcdef';
$count = (int) ($argv[2] ?? 2);

$client = new Twilite\Client();
$users = $client->ipMessaging->v2->services($serviceSid)->users;
for ($number = 0; $number < $count; $number++) {
    $user = $users->create(
        identity: 'php-example/' . bin2hex(random_bytes(16)),
        friendlyName: "Example $number",
        // An array of attributes is sent as its JSON text, which is what the API wants.
        attributes: ['language' => 'PHP']
    );
    echo "created $user->sid $user->identity $user->attributes\n";
}
foreach ($users->list(limit: 20) as $user) {
    echo "listed  $user->sid $user->identity $user->attributes\n";
}
