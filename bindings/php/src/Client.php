<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\MisuseException;
use Twilite\Exception\TwiliteException;
use Twilite\Internal\Catalog;
use Twilite\Internal\ClientHandle;
use Twilite\Internal\Completion;
use Twilite\Internal\Library;
use Twilite\Internal\Loading;
use Twilite\Internal\Names;
use Twilite\Internal\PagerHandle;
use Twilite\Internal\Request;
use Twilite\Internal\Text;

/**
 * Credentials, options and kept connections. Make one, and keep it. It works on in a forked child.
 *
 * The products of the API are its properties, and a chain of names leads to each operation:
 *
 *     $client->verify->v2->services($sid)->entities->create(identity: $identity)
 *
 * Names are spelled as PHP does, customerProfiles, or as the API does, customer_profiles. What an operation takes are named
 * arguments. `list` gives an array of Records, `stream` the same lazily, all else a Record.
 *
 * A call blocks until its end. In a task of Fibers it lets the others run. Signals are heard meanwhile when
 * pcntl_async_signals is on: what a handler throws ends the call.
 */
final class Client
{
    private ?ClientHandle $handle;
    private ?Queue $queue = null;
    private ?TwiliteException $interrupted = null;

    /**
     * Make a client. Sends nothing: wrong credentials show at the first call.
     *
     * @param ?string $accountSid with $authToken; what is not given is taken from the environment (TWILIO_ACCOUNT_SID,
     *     TWILIO_AUTH_TOKEN, TWILIO_API_KEY and so on)
     * @param mixed ...$options by name, as PHP spells them or as docs/options.md does: apiKey, apiSecret, clientId,
     *     clientSecret, bearerToken, region, edge, baseUrl, connectTimeoutMs, timeoutMs, maxRetries and all others
     *
     * Throws MisuseException when an option is wrong or there are no credentials, LibraryException when there is no library.
     */
    public function __construct(
        #[\SensitiveParameter] ?string $accountSid = null,
        #[\SensitiveParameter] ?string $authToken = null,
        #[\SensitiveParameter] mixed ...$options
    ) {
        $made = Library::get()->createClient(self::options($accountSid, $authToken, $options));
        if (!$made instanceof ClientHandle) {
            throw $made->failure();
        }
        $this->handle = $made;
    }

    /**
     * Make a client for all requests of a server, from its preload file: `preloaded` gives it to each. Every worker keeps its
     * connections from one request to the next. The options are the constructor's, and are read once, before the fork.
     *
     * PHP has nothing last with opcache.preload_user, which a server needs that is started as root: throws MisuseException.
     */
    public static function preload(string $name, #[\SensitiveParameter] mixed ...$options): void
    {
        if (ini_get('opcache.preload') === '' || ini_get('opcache.preload_user') !== '') {
            throw new MisuseException('A client lasts that a preload file makes, without opcache.preload_user');
        }
        $sid = $options['accountSid'] ?? null;
        $token = $options['authToken'] ?? null;
        unset($options['accountSid'], $options['authToken']);
        $made = Library::get()->createLastingClient(self::options($sid, $token, $options));
        if ($made instanceof Completion) {
            throw $made->failure();
        }
        Loading::keep($name, $made);
    }

    /** Give a client that was preloaded; null when there is none of this name. */
    public static function preloaded(string $name): ?self
    {
        $address = Loading::kept($name);
        if ($address === null) {
            return null;
        }
        $client = (new \ReflectionClass(self::class))->newInstanceWithoutConstructor();
        $client->handle = Library::get()->clientAt($address);
        return $client;
    }

    /**
     * Perform an operation by its id, such as "verify.v2.entity.create", and give what it answers.
     *
     * @param array|object|null $parameters by name, as the API spells them (FriendlyName) or in snake_case; null is as if not
     *     given
     * @param ?int $deadlineMs when the call must have ended, with its repetitions and the waits between them, in milliseconds;
     *     else it is a TimeoutException
     *
     * Throws a TwiliteException.
     */
    public function call(string $operation, array|object|null $parameters = null, ?int $deadlineMs = null): mixed
    {
        return $this->answer($operation, $parameters, $deadlineMs)->value;
    }

    /** Perform an operation like `call`, and give with what it answers how it was answered. */
    public function answer(string $operation, array|object|null $parameters = null, ?int $deadlineMs = null): Answer
    {
        $operation = Text::checked('The operation', $operation);
        $request = Request::call($operation, Json::encodeObject($parameters), $deadlineMs ?? 0);
        $completion = $this->perform($request)->orThrow();
        return new Answer(Json::decode($completion->json, $response = $completion->response()), $response);
    }

    /**
     * Go through the records of a list operation, with one page of them in memory at a time.
     *
     * Parameters are checked at once; pages are asked for as they are needed, also when the client was closed since. Who stops
     * early and drops the generator frees it. When a page fails, the generator throws a TwiliteException and ends.
     *
     * @return \Generator<int, Record>
     */
    public function stream(string $operation, array|object|null $parameters = null): \Generator
    {
        $handle = $this->open();
        $operation = Text::checked('The operation', $operation);
        $pager = Library::get()->createPager($handle, $operation, Json::encodeObject($parameters));
        if (!$pager instanceof PagerHandle) {
            throw $pager->failure();
        }
        return $this->records($handle, Request::page($operation, $pager));
    }

    /**
     * Perform an operation for each of many parameters, many at a time, and give the results as the calls end.
     *
     * @param iterable<array|object|null> $parameters for each call its own. They are taken as they are needed, at most twice
     *     $inFlight ahead of the results. What the iterable throws is thrown after the results of all calls that were begun
     * @param int $inFlight how many requests are on the wire at once, at most
     * @return \Generator<int, Result> a call that fails, or whose parameters are wrong, is a result with an error
     *
     * Calls make progress while the generator is asked for a result. When it is dropped, calls that have not ended are
     * cancelled. Throws MisuseException when there is no such operation, or when $inFlight is wrong.
     */
    public function map(string $operation, iterable $parameters, int $inFlight = 64): \Generator
    {
        $queue = $this->queue($inFlight);
        $operation = Text::checked('The operation', $operation);
        $checked = Library::get()->validate($operation, null);
        if ($checked->status === Library::MISUSE) {
            throw $checked->failure();
        }
        return Internal\Mapping::results($queue, $operation, $parameters, 2 * $inFlight);
    }

    /**
     * Run functions in fibers, and give what each returned, under its key. Calls of this client let the others run.
     *
     * @param iterable<callable(): mixed> $functions taken as they are needed
     * @param int $inFlight how many requests are on the wire at once, at most; twice as many functions run at once
     *
     * When a function throws, the calls that the others wait for are cancelled, and when all have ended that is thrown.
     */
    public function together(iterable $functions, int $inFlight = 64): array
    {
        return Internal\Together::run(new Fibers($this, $inFlight), $functions, 2 * $inFlight);
    }

    /**
     * Make a queue, for an event loop or for calls that are handed in one by one.
     *
     * @param int $inFlight how many requests are on the wire at once, at most
     * @param mixed ...$options by name: maxPending, turnBudgetUs (docs/queue.md)
     */
    public function queue(int $inFlight = 64, mixed ...$options): Queue
    {
        return new Queue($this->open(), ['max_in_flight' => $inFlight] + Names::snakeKeys($options));
    }

    /**
     * Give the error of the last call that a signal's handler ended by an exception; null when there was none. It tells
     * whether the call may have taken effect.
     */
    public function interrupted(): ?TwiliteException
    {
        return $this->interrupted;
    }

    /**
     * Refuse calls from now on; their connections close and secrets are wiped once none runs. Streams and queues work on. A
     * client that nothing refers to any more is closed by itself.
     */
    public function close(): void
    {
        $this->handle = null;
        $this->queue = null;
    }

    /** A product of the API, by its name. Throws MisuseException when there is none. */
    public function __get(string $name): Chain
    {
        return (new Chain($this, Catalog::products(), []))->$name;
    }

    public function __isset(string $name): bool
    {
        return Catalog::products()->has($name);
    }

    public function __debugInfo(): array
    {
        return ['isClosed' => $this->handle === null];
    }

    public function __serialize(): array
    {
        throw new MisuseException('A client cannot be serialized: share it, or make one in each process');
    }

    private function __clone()
    {
    }

    private function perform(Request $request, ?ClientHandle $handle = null): Completion
    {
        $handle ??= $this->open();
        $completion = Fibers::perform($this, $request);
        if ($completion !== null) {
            return $completion;
        }
        return Internal\Signals::areHeard()
            ? $this->performHearing($request, $handle)
            : $request->perform(Library::get(), $handle);
    }

    /** Wait in slices, between which PHP runs the handlers of signals. */
    private function performHearing(Request $request, ClientHandle $handle): Completion
    {
        return Internal\Signals::held(function () use ($request, $handle) {
            if ($this->queue?->isUsable() !== true) {
                $this->queue = new Queue($handle, []);
            }
            $this->interrupted = null;
            $call = $this->queue->add($request);
            try {
                return $call->completion();
            } finally {
                if (!$call->isEnded()) {
                    $call->cancel();
                    $this->interrupted = $call->result()->error;
                }
            }
        });
    }

    /** @return \Generator<int, Record> */
    private function records(ClientHandle $handle, Request $request): \Generator
    {
        while (($page = $this->perform($request, $handle))->status !== Library::DONE) {
            foreach (Json::decode($page->orThrow()->json) as $record) {
                yield $record;
            }
        }
    }

    private function open(): ClientHandle
    {
        return $this->handle ?? throw new MisuseException('The client is closed');
    }

    private static function options(
        #[\SensitiveParameter] ?string $accountSid,
        #[\SensitiveParameter] ?string $authToken,
        #[\SensitiveParameter] array $options
    ): ?string {
        $options = Names::snakeKeys($options);
        $options += array_filter(['account_sid' => $accountSid, 'auth_token' => $authToken], is_string(...));
        return Json::encodeObject($options);
    }
}
