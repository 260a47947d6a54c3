<?php

declare(strict_types=1);

namespace Twilite\Exception;

use Twilite\Record;
use Twilite\Response;

/**
 * A call that failed. `getCode` is Twilio's error code, such as 20404, or 0; https://www.twilio.com/docs/api/errors
 * explains each.
 */
class TwiliteException extends \RuntimeException
{
    protected const STATUS = '';

    /** The status by name: misuse, invalid_parameters, transport, timeout, api_error, invalid_response or cancelled. */
    public readonly string $status;
    /** The library's error object, whole. */
    public readonly Record $error;
    public readonly ?string $operation;
    public readonly ?int $httpStatus;
    /** The page that explains the code. */
    public readonly ?string $moreInfo;
    public readonly ?Record $details;
    public readonly ?string $requestId;
    public readonly ?string $method;
    public readonly ?string $url;
    public readonly ?int $curlCode;
    public readonly int $attempts;
    /** Whether nobody can know if a change was made: look before asking for it again. */
    public readonly bool $mayHaveTakenEffect;
    /** @var list<Record> each parameter that is not valid: name, rule and message */
    public readonly array $parameters;
    /** @var list<Record> each property of an answer that is not what the API documents (strict_responses) */
    public readonly array $properties;

    /**
     * @param Record|string $error the library's error object, or a message of the package's own
     * @param ?Response $response how the call was answered; null when nothing was asked
     */
    final public function __construct(
        Record|string $error,
        public readonly ?Response $response = null,
        ?\Throwable $previous = null
    ) {
        if (is_string($error)) {
            $error = new Record([
                'status' => static::STATUS, 'message' => $error, 'may_have_taken_effect' => false, 'attempts' => 0,
            ]);
        }
        $this->error = $error;
        $this->status = $error['status'] ?? '';
        $this->operation = $error['operation'] ?? null;
        $this->httpStatus = $error['http_status'] ?? null;
        $this->moreInfo = $error['more_info'] ?? null;
        $this->details = $error['details'] ?? null;
        $this->requestId = $error['request_id'] ?? null;
        $this->method = $error['method'] ?? null;
        $this->url = $error['url'] ?? null;
        $this->curlCode = $error['curl_code'] ?? null;
        $this->attempts = $error['attempts'] ?? 0;
        $this->mayHaveTakenEffect = $error['may_have_taken_effect'] ?? false;
        $this->parameters = $error['parameters'] ?? [];
        $this->properties = $error['properties'] ?? [];
        $code = $error['code'] ?? 0;
        parent::__construct($this->text(), is_int($code) ? $code : 0, $previous);
        $this->placeInProgram();
    }

    /**
     * Make the exception that an error object is.
     *
     * @internal
     */
    public static function of(Record $error, ?Response $response): self
    {
        $kind = match ($error['status'] ?? '') {
            'misuse' => MisuseException::class,
            'invalid_parameters' => InvalidParametersException::class,
            'transport' => TransportException::class,
            'timeout' => TimeoutException::class,
            'api_error' => self::answered($error['http_status'] ?? 0),
            'invalid_response' => InvalidResponseException::class,
            'cancelled' => CancelledException::class,
            default => self::class,
        };
        return new $kind($error, $response);
    }

    /** @return class-string<ApiException> */
    private static function answered(int $httpStatus): string
    {
        return match (true) {
            $httpStatus === 401 => AuthenticationException::class,
            $httpStatus === 403 => PermissionDeniedException::class,
            $httpStatus === 404 => NotFoundException::class,
            $httpStatus === 409 => ConflictException::class,
            $httpStatus === 429 => RateLimitException::class,
            $httpStatus >= 500 => ServerException::class,
            default => ApiException::class,
        };
    }

    /**
     * Have it thrown, to whoever reads it, where the program called the package; and take from its trace what the package was
     * given. PHP hides no arguments there that are given by names which a function does not have, as options are.
     */
    private function placeInProgram(): void
    {
        $trace = $this->getTrace();
        $isPlaced = false;
        foreach ($trace as $index => $frame) {
            if (str_starts_with($frame['class'] ?? '', 'Twilite\\') && !$isPlaced) {
                unset($trace[$index]['args']);
            }
            if (!$isPlaced && isset($frame['file']) && !str_starts_with($frame['file'], dirname(__DIR__) . '/')) {
                [$this->file, $this->line] = [$frame['file'], $frame['line']];
                $isPlaced = true;
            }
        }
        (new \ReflectionProperty(\Exception::class, 'trace'))->setValue($this, $trace);
    }

    private function text(): string
    {
        $text = $this->error['message'] ?? '';
        if (isset($this->error['code'])) {
            $text .= " (HTTP $this->httpStatus, code {$this->error['code']})";
        }
        foreach ($this->parameters ?: $this->properties as $wrong) {
            $text .= "; {$wrong['message']}";
        }
        return $this->mayHaveTakenEffect ? "$text; it may have taken effect" : $text;
    }
}
