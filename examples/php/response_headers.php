<?php

/**
 * Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
 *
 *     php examples/php/response_headers.php
 */

declare(strict_types=1);

use Twilite\Client;
use Twilite\Exception\ApiException;

require __DIR__ . '/../../bindings/php/autoload.php';

$client = new Client();
$entities = $client->verify->v2->services('VA0123456789abcdef0123456789abcdef')->entities;

try {
    $identity = $entities->create(identity: 'php-example-' . bin2hex(random_bytes(16)))->identity;
    $response = $entities($identity)->fetch()->response;
} catch (ApiException $error) {
    fwrite(STDERR, "failed: {$error->error['message']} $error->requestId\n");
    if (isset($error->response->headers()['Retry-After'])) {
        echo "come back in {$error->response->headers()['Retry-After']} seconds\n";
    }
    exit(1);
}

$headers = $response->headers();
echo "fetched: HTTP $response->httpStatus $response->requestId after $response->attempts attempts\n";
echo "it took {$headers['twilio-request-duration']} seconds\n"; // in whatever case
echo "with {$headers['Twilio-Concurrent-Requests']} requests of the account at once\n";
// Where an operation takes ifMatch, this is what it takes: the change is then made to this version alone.
echo 'version ', $headers['ETag'] ?? 'None', "\n";
foreach ($headers as $name => $value) {
    echo "   $name $value\n";
}
