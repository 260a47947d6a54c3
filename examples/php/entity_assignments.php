<?php

/**
 * Assign an object to a customer profile, and list what the profile has.
 *
 *     php examples/php/entity_assignments.php [PROFILE_SID [OBJECT_SID]]
 *
 * Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
 * TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings/php/autoload.php';

$profileSid = $argv[1] ?? null;
$objectSid = $argv[2] ?? 'IT0123456789abcdef0123456789abcdef';

$client = new Twilite\Client();
$profiles = $client->trusthub->v1->customerProfiles;
if ($profileSid === null) {
    $profileSid = $profiles->create(
        friendlyName: 'PHP example',
        email: 'owner@example.com',
        policySid: 'RN0123456789abcdef0123456789abcdef'
    )->sid;
    echo "profile  $profileSid\n";
}
$assignments = $profiles($profileSid)->entityAssignments;
$assignment = $assignments->create(objectSid: $objectSid);
echo "assigned $assignment->sid $assignment->objectSid\n";
foreach ($assignments->list(limit: 20) as $assignment) {
    echo "listed   $assignment->sid $assignment->objectSid\n";
}
