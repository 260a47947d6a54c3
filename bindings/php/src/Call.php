<?php

declare(strict_types=1);

namespace Twilite;

use Twilite\Exception\TwiliteException;
use Twilite\Internal\Completion;
use Twilite\Internal\Request;
use Twilite\Internal\Signals;

/** A call that was handed to a queue. */
final class Call
{
    private ?Completion $completion = null;
    private ?TwiliteException $failure = null;

    /**
     * @internal
     * @param ?\Closure(self): void $whenEnded the program's own, which may do what it likes
     * @param ?\Closure(self): void $atEnd the package's own, which no signal interrupts
     */
    public function __construct(
        private readonly Queue $queue,
        public readonly int $tag,
        public readonly Request $request,
        private ?\Closure $whenEnded,
        private ?\Closure $atEnd
    ) {
    }

    public function isEnded(): bool
    {
        return $this->completion !== null || $this->failure !== null;
    }

    /**
     * Give what the call ended in, and drive its queue until then. Throws the TwiliteException that it failed with.
     */
    public function answer(): Answer
    {
        $completion = $this->completion()->orThrow();
        return new Answer(Json::decode($completion->json, $response = $completion->response()), $response);
    }

    /** Give what the call ended in, with a failure as a value, and drive its queue until then. */
    public function result(int|string $key = 0): Result
    {
        try {
            $answer = $this->answer();
            return new Result($key, $answer->value, null, $answer->response);
        } catch (TwiliteException $failure) {
            return new Result($key, null, $failure, $failure->response);
        }
    }

    /** End the call, if it has not ended: its error is then a CancelledException, which says whether it may have taken effect. */
    public function cancel(): void
    {
        if (!$this->isEnded()) {
            $this->queue->cancel($this);
        }
    }

    /** @internal */
    public function completion(): Completion
    {
        Signals::held(function () {
            while (!$this->isEnded()) {
                $this->queue->drive(Signals::slice());
            }
        });
        return $this->completion ?? throw $this->failure;
    }

    /** @internal */
    public function end(Completion|TwiliteException $with): void
    {
        if ($with instanceof Completion) {
            $this->completion = $with;
        } else {
            $this->failure = $with;
        }
        $atEnd = $this->atEnd;
        $this->atEnd = null;
        if ($atEnd !== null) {
            $atEnd($this);
        }
    }

    /**
     * Tell the program that the call has ended, once.
     *
     * @internal
     */
    public function tell(): void
    {
        $whenEnded = $this->whenEnded;
        $this->whenEnded = null;
        if ($whenEnded !== null) {
            $whenEnded($this);
        }
    }
}
