<?php

/**
 * Receive webhooks, and let nobody in but Twilio.
 *
 *     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
 *     php examples/php/webhook.php [PORT]
 *
 * Prints its URL, and serves one request at a time. Under a web server it answers the request that the server has; there it
 * needs bindings/php/preload.php, or ffi.enable=1.
 */

declare(strict_types=1);

use Twilite\Webhook;

require __DIR__ . '/../../bindings/php/autoload.php';

const LARGEST_BODY = 1 << 20;

/**
 * Answer a request: its raw path with the query, and what came with it.
 *
 * @return array{int, string, string} status, content type, body
 */
function answer(string $target, ?string $signature, ?string $contentType, string $body): array
{
    $url = getenv('WEBHOOK_ORIGIN') . $target;
    if (!Webhook::isAuthentic((string) getenv('TWILIO_AUTH_TOKEN'), $signature, $url, $contentType, $body)) {
        return [403, 'text/plain', "Forbidden\n"];
    }
    parse_str($body, $form);
    $said = htmlspecialchars(is_string($form['Body'] ?? null) ? $form['Body'] : '', ENT_XML1 | ENT_NOQUOTES);
    return [200, 'text/xml; charset=utf-8', "<Response><Message>You said: $said</Message></Response>"];
}

/**
 * Read a request from a connection, and answer it.
 *
 * @param resource $connection
 */
function serve($connection): void
{
    stream_set_timeout($connection, 10);
    $target = explode(' ', (string) fgets($connection, 1 << 16))[1] ?? null;
    if ($target === null) {
        return;
    }
    $headers = [];
    while (($line = trim((string) fgets($connection, 1 << 16))) !== '') {
        [$name, $value] = explode(':', $line, 2) + ['', ''];
        $headers[strtolower($name)] = trim($value);
    }
    $length = $headers['content-length'] ?? '0';
    if (!ctype_digit($length) || strlen($length) > 9 || (int) $length > LARGEST_BODY) {
        [$status, $type, $text] = [413, 'text/plain', "Content Too Large\n"];
    } else {
        $body = $length === '0' ? '' : (string) stream_get_contents($connection, (int) $length);
        [$status, $type, $text] = answer(
            $target,
            $headers['x-twilio-signature'] ?? null,
            $headers['content-type'] ?? null,
            $body
        );
    }
    $reason = [200 => 'OK', 403 => 'Forbidden', 413 => 'Content Too Large'][$status];
    $size = strlen($text);
    fwrite($connection, "HTTP/1.1 $status $reason\r\nContent-Type: $type\r\nContent-Length: $size\r\n"
        . "Connection: close\r\n\r\n$text");
    // A peer that is still sending would lose the answer to a reset.
    stream_socket_shutdown($connection, STREAM_SHUT_WR);
    while (!feof($connection) && fread($connection, 1 << 16) !== '') {
        continue;
    }
}

if (PHP_SAPI === 'cli') {
    $server = stream_socket_server('tcp://127.0.0.1:' . ($argv[1] ?? '8000'));
    if ($server === false) {
        exit(1);
    }
    echo 'http://', stream_socket_get_name($server, false), "\n";
    while (true) {
        $connection = @stream_socket_accept($server, -1);
        if ($connection !== false) {
            serve($connection);
            fclose($connection);
        }
    }
}

if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > LARGEST_BODY) {
    [$status, $type, $text] = [413, 'text/plain', "Content Too Large\n"];
} else {
    [$status, $type, $text] = answer(
        $_SERVER['REQUEST_URI'],
        $_SERVER['HTTP_X_TWILIO_SIGNATURE'] ?? null,
        $_SERVER['CONTENT_TYPE'] ?? null,
        (string) file_get_contents('php://input')
    );
}
http_response_code($status);
header("Content-Type: $type");
echo $text;
