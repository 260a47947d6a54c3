<?php

/**
 * Make an access token, with which a user's own program signs in at Conversations and Video.
 *
 *     php examples/php/access_token.php IDENTITY [SERVICE_SID [ROOM]]
 *
 * The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
 * program's server answers to a user whom it has signed in.
 */

declare(strict_types=1);

use Twilite\AccessToken;
use Twilite\Json;

require __DIR__ . '/../../bindings/php/autoload.php';

if ($argc < 2) {
    fwrite(STDERR, "usage: access_token.php IDENTITY [SERVICE_SID [ROOM]]\n");
    exit(1);
}
$made = AccessToken::create(
    identity: $argv[1],
    ttlSeconds: 600,
    grants: [
        'conversations' => ['service_sid' => $argv[2] ?? 'IS0123456789abcdef0123456789abcdef'],
        'video' => ['room' => $argv[3] ?? 'lobby'],
    ]
);
echo Json::encode(['token' => $made->token, 'expires_at' => $made->expiresAt]), "\n";
