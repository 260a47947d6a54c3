<?php

/**
 * Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
 *
 *     php examples/php/from_file.php OPERATION [FILE]
 *     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | php from_file.php verify.v2.entity.create
 *
 * Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
 */

declare(strict_types=1);

use Twilite\Client;
use Twilite\Exception\TwiliteException;
use Twilite\Json;

require __DIR__ . '/../../bindings/php/autoload.php';

/** Read one JSON object, or one on each line. */
function objects(string $text): array
{
    try {
        return [Json::decode($text)];
    } catch (JsonException) {
        $lines = array_filter(explode("\n", $text), static fn (string $line) => trim($line) !== '');
        return array_map(static fn (string $line) => Json::decode($line), array_values($lines));
    }
}

function giveUp(string $why): never
{
    fwrite(STDERR, "$why\n");
    exit(2);
}

if ($argc !== 2 && $argc !== 3) {
    giveUp('usage: from_file.php OPERATION [FILE]');
}
$text = @file_get_contents($argv[2] ?? 'php://stdin');
if ($text === false) {
    giveUp("the parameters cannot be read: {$argv[2]}");
}
try {
    $parameters = objects($text);
} catch (JsonException $problem) {
    giveUp("the parameters cannot be read: {$problem->getMessage()}");
}
if ($parameters === []) {
    giveUp('there are no parameters; {} stands for none');
}

$failed = 0;
$client = new Client();
foreach ($parameters as $each) {
    try {
        echo Json::encode($client->call($argv[1], is_object($each) ? $each : [$each])), "\n";
    } catch (TwiliteException $error) {
        $failed++;
        echo Json::encode(['error' => $error->error]), "\n";
    }
}
exit($failed > 0 ? 1 : 0);
