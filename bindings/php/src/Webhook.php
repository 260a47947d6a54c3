<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\MisuseException;
use Twilite\Internal\Library;
use Twilite\Internal\Text;

/** Requests that come to a webhook. docs/webhooks.md says what to pass, and what a signature does not say. */
final class Webhook
{
    /**
     * Tell whether a request is Twilio's, and came as Twilio sent it. Needs no client and no network.
     *
     * @param string $authToken the account's auth token, or the shared key's secret where a rule has Twilio sign with that
     * @param ?string $signature the request's header X-Twilio-Signature; null when it has none
     * @param string $url the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew
     * @param ?string $contentType the request's header Content-Type; null when it has none
     * @param string $body the request's body as it came
     *
     * Throws MisuseException for an empty token, and for a URL without a scheme.
     */
    public static function isAuthentic(
        #[\SensitiveParameter] string $authToken,
        ?string $signature,
        string $url,
        ?string $contentType = null,
        string $body = ''
    ): bool {
        if (!Text::isWhole($authToken)) {
            throw new MisuseException('The auth token is no text in UTF-8 without a NUL');
        }
        // What the request brings is whatever its sender likes. C would take it up to its NUL alone.
        if (!Text::isWhole($signature ?? '') || !Text::isWhole($url) || !Text::isWhole($contentType ?? '')) {
            return false;
        }
        $status = Library::get()->checkWebhook($authToken, $signature, $url, $contentType, $body);
        if ($status === Library::MISUSE) {
            $isEmpty = $authToken === '';
            throw new MisuseException($isEmpty ? 'The auth token is empty' : 'The URL has no scheme, such as https://');
        }
        return $status === Library::OK;
    }
}
