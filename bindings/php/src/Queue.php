<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\CancelledException;
use Twilite\Exception\MisuseException;
use Twilite\Internal\ClientHandle;
use Twilite\Internal\Library;
use Twilite\Internal\QueueHandle;
use Twilite\Internal\Request;
use Twilite\Internal\Text;

/**
 * Many calls at once on one thread: hand them in, and drive the queue, or have an event loop watch its stream and drive it.
 *
 * Each call that is handed in ends, whatever becomes of it. A queue makes progress while `drive` is at work, and only then. It
 * belongs to the process that made it: a forked child makes its own. `Client::queue` makes one.
 */
final class Queue
{
    private ?QueueHandle $handle;
    private readonly Library $library;
    private readonly int $process;
    private int $lastTag = 0;
    /** @var array<int, Call> those that the library holds, by their tags */
    private array $calls = [];
    /** @var array<int, Call> those that wait for a place in it, in their order */
    private array $outside = [];
    /** @var ?resource */
    private $stream = null;

    /**
     * @internal
     * @param array<string, mixed> $options
     */
    public function __construct(ClientHandle $client, array $options)
    {
        $this->library = Library::get();
        $this->process = getmypid();
        $made = $this->library->createQueue($client, Json::encodeObject($options) ?? '{}');
        if (!$made instanceof QueueHandle) {
            throw $made->failure();
        }
        $this->handle = $made;
    }

    public function __destruct()
    {
        $this->closeStream();
    }

    /**
     * Hand in a call; nothing is sent yet. It never waits: where the queue is full, the call waits outside for its turn.
     *
     * @param string $operation as for `Client::call`
     * @param ?callable(Call): void $whenEnded called by `drive` when the call has ended; what it throws, `drive` throws
     * @param ?int $deadlineMs when it must have ended, in milliseconds from now; else it is a TimeoutException
     */
    public function submit(
        string $operation,
        array|object|null $parameters = null,
        ?callable $whenEnded = null,
        ?int $deadlineMs = null
    ): Call {
        $operation = Text::checked('The operation', $operation);
        return $this->add(Request::call($operation, Json::encodeObject($parameters), $deadlineMs ?? 0), $whenEnded);
    }

    /**
     * Make progress, and end calls: their `whenEnded` is called.
     *
     * @param int $timeoutMs how long to wait for the first end at most. 0: not at all, for an event loop; it takes no longer
     *     than a few milliseconds, and the stream is readable when there is more to do
     * @return int how many calls have ended
     */
    public function drive(int $timeoutMs = 0): int
    {
        $handle = $this->open();
        $ended = 0;
        do {
            $completion = $this->library->next($handle, $ended === 0 ? $timeoutMs : 0);
            $call = $this->calls[$completion?->tag ?? 0] ?? null;
            if ($call === null) {
                break;
            }
            $ended++;
            unset($this->calls[$call->tag]);
            $this->letIn();
            $call->end($completion);
        } while ($this->handle === $handle && $this->calls !== []);
        return $ended;
    }

    /** Drive the queue until all calls have ended that were handed in. */
    public function run(): void
    {
        while ($this->pending() > 0) {
            $this->drive(Internal\Signals::slice());
        }
    }

    /** Tell how many calls have not ended. */
    public function pending(): int
    {
        return count($this->calls) + count($this->outside);
    }

    /**
     * Give a stream that is readable when the queue has something to do: for stream_select, ReactPHP's addReadStream or
     * Revolt's onReadable. Then call `drive(0)`. Do not read from it; it is the queue's, which closes it at its end. Stop
     * watching it before.
     *
     * PHP has it on the command line alone. Throws MisuseException elsewhere.
     *
     * @return resource
     */
    public function stream()
    {
        $handle = $this->open();
        if (!is_resource($this->stream)) {
            // PHP duplicates the descriptor, so closing this leaves the queue its own.
            $stream = @fopen('php://fd/' . $this->library->descriptor($handle), 'r');
            if ($stream === false) {
                throw new MisuseException('PHP makes a stream of a descriptor on the command line alone');
            }
            $this->stream = $stream;
        }
        return $this->stream;
    }

    /** Cancel all calls that have not ended, end them, and free the queue. A closed queue stays so. */
    public function close(): void
    {
        $handle = $this->handle;
        $this->handle = null;
        $this->closeStream();
        if ($handle === null || $this->process !== getmypid()) {
            return;
        }
        $this->library->closeQueue($handle);
        $calls = $this->calls;
        $outside = $this->outside;
        $this->calls = $this->outside = [];
        while (($call = $calls[($completion = $this->library->next($handle, -1))?->tag ?? 0] ?? null) !== null) {
            unset($calls[$call->tag]);
            $call->end($completion);
        }
        foreach ($outside as $call) {
            $call->end(new CancelledException('The queue was closed'));
        }
    }

    /** @internal */
    public function isUsable(): bool
    {
        return $this->handle !== null && $this->process === getmypid();
    }

    /** @internal */
    public function add(Request $request, ?callable $whenEnded = null): Call
    {
        $this->open();
        $whenEnded = $whenEnded === null ? null : $whenEnded(...);
        $call = new Call($this, ++$this->lastTag, $request, $whenEnded);
        if ($this->outside !== [] || !$this->submitted($call)) {
            $this->outside[$call->tag] = $call;
        }
        return $call;
    }

    /** @internal */
    public function cancel(Call $call): void
    {
        if (isset($this->outside[$call->tag])) {
            unset($this->outside[$call->tag]);
            $call->end(new CancelledException('The call was cancelled before it was sent'));
        } elseif (isset($this->calls[$call->tag])) {
            $this->library->cancel($this->open(), $call->tag);
        }
    }

    /** Hand a call to the library; false when it is full. */
    private function submitted(Call $call): bool
    {
        $status = $call->request->submit($this->library, $this->open(), $call->tag);
        if ($status === Library::FULL) {
            return false;
        }
        if ($status !== Library::OK) {
            throw new MisuseException('One at a time may use a stream of records, in the process that made it');
        }
        $this->calls[$call->tag] = $call;
        return true;
    }

    private function letIn(): void
    {
        foreach ($this->outside as $tag => $call) {
            try {
                if (!$this->submitted($call)) {
                    return;
                }
                unset($this->outside[$tag]);
            } catch (MisuseException $failure) {
                unset($this->outside[$tag]);
                $call->end($failure);
            }
        }
    }

    private function open(): QueueHandle
    {
        if ($this->handle === null) {
            throw new MisuseException('The queue is closed');
        }
        if ($this->process !== getmypid()) {
            throw new MisuseException('The queue is of another process: a forked child makes its own');
        }
        return $this->handle;
    }

    private function closeStream(): void
    {
        if (is_resource($this->stream)) {
            fclose($this->stream);
        }
        $this->stream = null;
    }

    private function __clone()
    {
    }
}
