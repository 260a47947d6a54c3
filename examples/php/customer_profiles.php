<?php

/**
 * Create a TrustHub customer profile, and list the drafts there are.
 *
 *     php examples/php/customer_profiles.php [POLICY_SID [EMAIL]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any policy SID.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings/php/autoload.php';

$policySid = $argv[1] ?? 'RN0123456789abcdef0123456789abcdef';
$email = $argv[2] ?? 'owner@example.com';

$client = new Twilite\Client();
$profiles = $client->trusthub->v1->customerProfiles;
$profile = $profiles->create(friendlyName: 'PHP example', email: $email, policySid: $policySid);
echo "created $profile->sid $profile->status $profile->friendlyName\n";
foreach ($profiles->list(status: 'draft', limit: 20) as $profile) {
    echo "listed  $profile->sid $profile->status $profile->friendlyName\n";
}
