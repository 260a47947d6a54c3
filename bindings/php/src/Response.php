<?php

declare(strict_types=1);

namespace Twilite;

/** What is known of how a call was answered, beside what it was answered with. */
final class Response
{
    private ?Headers $read = null;

    /**
     * @param ?int $httpStatus the status of the last answer that came; null when there was none
     * @param ?string $requestId its Twilio-Request-Id, which Twilio's support asks for; null when it had none
     * @param int $attempts the HTTP requests made for the call, all pages and tries together
     */
    public function __construct(
        public readonly ?int $httpStatus,
        public readonly ?string $requestId,
        public readonly int $attempts,
        private readonly string $lines
    ) {
    }

    /** Give the header fields of that answer. */
    public function headers(): Headers
    {
        return $this->read ??= new Headers($this->lines);
    }
}
