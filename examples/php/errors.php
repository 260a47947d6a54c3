<?php

/**
 * Show how calls fail: which exception each failure is, and what it carries.
 *
 *     php examples/php/errors.php
 */

declare(strict_types=1);

use Twilite\Client;
use Twilite\Exception\InvalidParametersException;
use Twilite\Exception\NotFoundException;
use Twilite\Exception\TransportException;
use Twilite\Exception\TwiliteException;

require __DIR__ . '/../../bindings/php/autoload.php';

$client = new Client();

try {
    $client->trusthub->v1->customerProfiles->create(email: 'nobody', policySid: 'RN12', friendlyNam: 'x');
} catch (InvalidParametersException $error) {
    echo "Everything that is wrong with the parameters, at once; nothing was sent:\n";
    foreach ($error->parameters as $parameter) {
        echo "   $parameter->name $parameter->rule - $parameter->message\n";
    }
}

try {
    $client->trusthub->v1->customerProfiles('BU00000000000000000000000000000000')->fetch();
} catch (NotFoundException $error) {
    echo "A record that is not there: $error->httpStatus {$error->getCode()} {$error->error['message']} ",
        "$error->requestId\n";
}

try {
    (new Client(baseUrl: 'http://127.0.0.1:1', maxRetries: 1))
        ->verify->v2->services('VA0123456789abcdef0123456789abcdef')->entities->create(identity: 'nobody-knows');
} catch (TransportException $error) {
    echo "A server that is not there: {$error->error['message']}\n";
    $perhaps = var_export($error->mayHaveTakenEffect, true);
    echo "   may have taken effect: $perhaps after $error->attempts attempts\n";
}

try {
    $client->call('verify.v2.entity.creat');
} catch (TwiliteException $error) {
    echo "Any other failure is a TwiliteException too: {$error->getMessage()}\n";
}
