<?php

declare(strict_types=1);

namespace Twilite\Internal;

use FFI;
use FFI\CData;

/**
 * The shared library: what its functions take, and who frees what they give.
 *
 * Nothing else in the package uses FFI but Loading, which finds it. Under `ffi.enable=preload` a server lets preloaded
 * files alone use it, which these two are then.
 */
final class Library
{
    public const ABI_VERSION = 1;

    public const OK = 0;
    public const MISUSE = 1;
    public const DONE = 8;
    public const FULL = 9;
    public const NOT_AUTHENTIC = 10;
    public const CLOSED = 11;

    private static ?self $loaded = null;

    private function __construct(private readonly FFI $ffi)
    {
    }

    /** Give the library, loaded at its first use. Throws LibraryException. */
    public static function get(): self
    {
        return self::$loaded ??= new self(Loading::load());
    }

    public function version(): string
    {
        return $this->ffi->twilite_version();
    }

    public function describe(string $prefix): Completion
    {
        return $this->told(fn (FFI $ffi) => $ffi->twilite_describe($prefix));
    }

    /** Make a client; the completion says what is wrong when there is none. */
    public function createClient(#[\SensitiveParameter] ?string $options): ClientHandle|Completion
    {
        $create = static fn (FFI $ffi, CData $error) => $ffi->twilite_client_create($options, $error);
        return $this->made($create, fn (CData $made) => new ClientHandle($this, $made));
    }

    /** Make a client that is never freed, and give its address. */
    public function createLastingClient(#[\SensitiveParameter] ?string $options): int|Completion
    {
        $create = static fn (FFI $ffi, CData $error) => $ffi->twilite_client_create($options, $error);
        return $this->made($create, fn (CData $made) => $this->ffi->cast('intptr_t', $made)->cdata);
    }

    /** Give the client of an address, which is not freed with its handle. */
    public function clientAt(int $address): ClientHandle
    {
        // A cast shares the memory of what it is of, so the number is written into the pointer.
        $pointer = $this->ffi->new('twilite_client *');
        $this->ffi->cast('intptr_t', $pointer)->cdata = $address;
        return new ClientHandle($this, $pointer, false);
    }

    /** Perform an operation; nothing else runs meanwhile. 0: no deadline. */
    public function call(ClientHandle $client, string $operation, ?string $parameters, int $deadlineMs): Completion
    {
        return $this->told(static fn (FFI $ffi) => $ffi->twilite_call_within(
            $client->pointer(),
            $operation,
            $parameters,
            $deadlineMs,
            null,
            null
        ));
    }

    public function validate(string $operation, ?string $parameters): Completion
    {
        return $this->told(static fn (FFI $ffi) => $ffi->twilite_validate($operation, $parameters));
    }

    public function accessToken(#[\SensitiveParameter] ?string $options): Completion
    {
        return $this->told(static fn (FFI $ffi) => $ffi->twilite_access_token($options));
    }

    public function createPager(ClientHandle $client, string $operation, ?string $parameters): PagerHandle|Completion
    {
        return $this->made(
            static fn (FFI $ffi, CData $error) =>
                $ffi->twilite_pager_create($client->pointer(), $operation, $parameters, $error),
            fn (CData $made) => new PagerHandle($this, $made)
        );
    }

    /** Fetch a pager's next page; nothing else runs meanwhile. */
    public function nextPage(PagerHandle $pager): Completion
    {
        return $this->told(static fn (FFI $ffi) => $ffi->twilite_pager_next($pager->pointer()));
    }

    public function createQueue(ClientHandle $client, string $options): QueueHandle|Completion
    {
        return $this->made(
            static fn (FFI $ffi, CData $error) => $ffi->twilite_queue_create($client->pointer(), $options, $error),
            fn (CData $made) => new QueueHandle($this, $made)
        );
    }

    /** Hand a call to a queue. Gives OK, FULL, CLOSED or MISUSE. */
    public function submit(
        QueueHandle $queue,
        int $tag,
        string $operation,
        ?string $parameters,
        int $deadlineMs
    ): int {
        return $this->ffi->twilite_queue_submit_within($queue->pointer(), $tag, $operation, $parameters, $deadlineMs);
    }

    /** Hand a pager's next page to a queue. Gives OK, FULL, CLOSED or MISUSE. */
    public function submitPage(QueueHandle $queue, int $tag, PagerHandle $pager): int
    {
        return $this->ffi->twilite_queue_submit_page($queue->pointer(), $tag, $pager->pointer());
    }

    /** Drive a queue, and take a completion; null when there is none within the time. */
    public function next(QueueHandle $queue, int $timeoutMs): ?Completion
    {
        return $this->told(static fn (FFI $ffi) => $ffi->twilite_queue_next($queue->pointer(), $timeoutMs));
    }

    public function cancel(QueueHandle $queue, int $tag): void
    {
        $this->ffi->twilite_queue_cancel($queue->pointer(), $tag);
    }

    public function closeQueue(QueueHandle $queue): void
    {
        $this->ffi->twilite_queue_close($queue->pointer());
    }

    /** Give a queue's descriptor, which is the queue's own. */
    public function descriptor(QueueHandle $queue): int
    {
        return $this->ffi->twilite_queue_fd($queue->pointer());
    }

    /** Check a request to a webhook. Gives OK, NOT_AUTHENTIC or MISUSE. */
    public function checkWebhook(
        #[\SensitiveParameter] string $authToken,
        ?string $signature,
        string $url,
        ?string $contentType,
        string $body
    ): int {
        $length = strlen($body);
        return $this->ffi->twilite_webhook_check($authToken, $signature, $url, $contentType, $body, $length);
    }

    /** Free a handle by the function of its type. */
    public function free(string $function, CData $pointer): void
    {
        Signals::held(fn () => $this->ffi->$function($pointer));
    }

    /**
     * Have the library make something, and make of it what `take` does; where there is none, the completion says why.
     *
     * @template T
     * @param \Closure(FFI, CData): ?CData $create takes where to put the error
     * @param \Closure(CData): T $take
     * @return T|Completion
     */
    private function made(\Closure $create, \Closure $take): mixed
    {
        return Signals::held(function () use ($create, $take) {
            $error = $this->ffi->new('twilite_response *');
            $made = $create($this->ffi, FFI::addr($error));
            return $made === null ? $this->read($error) : $take($made);
        });
    }

    /**
     * Have the library respond, and copy what the response tells; null where there is none.
     *
     * @param \Closure(FFI): ?CData $ask
     */
    private function told(\Closure $ask): ?Completion
    {
        return Signals::held(function () use ($ask) {
            $response = $ask($this->ffi);
            return $response === null ? null : $this->read($response);
        });
    }

    /** Copy what a response tells, and free it. */
    private function read(CData $response): Completion
    {
        $ffi = $this->ffi;
        try {
            return new Completion(
                $ffi->twilite_response_status($response),
                $ffi->twilite_response_json($response),
                $ffi->twilite_response_http_status($response),
                $ffi->twilite_response_request_id($response),
                $ffi->twilite_response_attempts($response),
                $ffi->twilite_response_headers($response),
                $ffi->twilite_response_tag($response)
            );
        } finally {
            $ffi->twilite_response_free($response);
        }
    }
}
