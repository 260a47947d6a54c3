<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Internal\Library;
use Twilite\Internal\Names;

/** What a user's own program signs in with at Twilio. It lets in whoever has it. */
final class AccessToken
{
    private function __construct(
        public readonly string $token,
        /** The time from which it is refused, in seconds since 1970. */
        public readonly int $expiresAt
    ) {
    }

    /**
     * Make an access token, without the network.
     *
     * @param mixed ...$options by name: identity, grants, ttlSeconds, nbf, and accountSid, apiKey, apiSecret and region, each
     *     of which is taken from the environment where it is not given. docs/access-tokens.md explains them
     *
     * Throws MisuseException, whose message says all that is wrong.
     */
    public static function create(#[\SensitiveParameter] mixed ...$options): self
    {
        $made = Library::get()->accessToken(Json::encodeObject(Names::snakeKeys($options)))->orThrow();
        $told = Json::decode($made->json);
        return new self($told['token'], $told['expires_at']);
    }

    public function __debugInfo(): array
    {
        return ['expiresAt' => $this->expiresAt];
    }
}
