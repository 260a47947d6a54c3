<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\CancelledException;
use Twilite\Exception\MisuseException;
use Twilite\Exception\TwiliteException;
use Twilite\Internal\ClientHandle;
use Twilite\Internal\Completion;
use Twilite\Internal\Library;
use Twilite\Internal\QueueHandle;
use Twilite\Internal\Request;
use Twilite\Internal\Signals;
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
    /** @var array<int, Call> those that have ended, and whose end was perhaps not told yet */
    private array $untold = [];
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
        $request = Request::call($operation, Json::encodeObject($parameters), $deadlineMs ?? 0);
        return $this->add($request, $whenEnded === null ? null : $whenEnded(...));
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
        $this->open();
        $ended = $this->tell();
        for ($end = hrtime(true) + $timeoutMs * 1_000_000; $this->calls !== [];) {
            $left = $ended > 0 ? 0 : max(0, intdiv($end - hrtime(true), 1_000_000));
            if ($this->take(min($left, Signals::slice()))) {
                $ended += $this->tell();
            } elseif ($left === 0) {
                break;
            }
            Signals::hear();
        }
        return $ended;
    }

    /** Drive the queue until all calls have ended that were handed in. */
    public function run(): void
    {
        Signals::held(function () {
            while ($this->pending() > 0) {
                $this->drive(Signals::slice());
            }
        });
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
        if ($handle?->isAlive() !== true || $this->process !== getmypid()) {
            return;
        }
        Signals::held(fn () => $this->endAll($handle));
        $this->tell();
    }

    /** @internal */
    public function isUsable(): bool
    {
        return $this->handle?->isAlive() === true && $this->process === getmypid();
    }

    /**
     * @internal
     * @param ?\Closure(Call): void $whenEnded
     * @param ?\Closure(Call): void $atEnd
     */
    public function add(Request $request, ?\Closure $whenEnded = null, ?\Closure $atEnd = null): Call
    {
        $this->open();
        $call = new Call($this, ++$this->lastTag, $request, $whenEnded, $atEnd);
        Signals::held(function () use ($call) {
            if ($this->outside !== [] || !$this->submitted($call)) {
                $this->outside[$call->tag] = $call;
            }
        });
        return $call;
    }

    /** @internal */
    public function cancel(Call $call): void
    {
        if (isset($this->outside[$call->tag])) {
            unset($this->outside[$call->tag]);
            $this->end($call, new CancelledException('The call was cancelled before it was sent'));
            $this->tell();
        } elseif (isset($this->calls[$call->tag])) {
            $this->library->cancel($this->open(), $call->tag);
        }
    }

    /** Take a completion, and end its call; false when there is none within the time. */
    private function take(int $timeoutMs): bool
    {
        return Signals::held(function () use ($timeoutMs) {
            $completion = $this->library->next($this->open(), $timeoutMs);
            $call = $this->calls[$completion?->tag ?? 0] ?? null;
            if ($call === null) {
                return false;
            }
            unset($this->calls[$call->tag]);
            $this->end($call, $completion);
            $this->letIn();
            return true;
        });
    }

    private function end(Call $call, Completion|TwiliteException $with): void
    {
        $this->untold[$call->tag] = $call;
        $call->end($with);
    }

    /** Tell the program which calls have ended. What it throws leaves the rest for the next time. */
    private function tell(): int
    {
        $told = 0;
        foreach ($this->untold as $tag => $call) {
            $told++;
            $call->tell();
            unset($this->untold[$tag]);
        }
        return $told;
    }

    private function endAll(QueueHandle $handle): void
    {
        $this->library->closeQueue($handle);
        while (($call = $this->calls[($completion = $this->library->next($handle, -1))?->tag ?? 0] ?? null) !== null) {
            unset($this->calls[$call->tag]);
            $this->end($call, $completion);
        }
        foreach ($this->outside as $call) {
            $this->end($call, new CancelledException('The queue was closed'));
        }
        $this->calls = $this->outside = [];
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
                $this->end($call, $failure);
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
