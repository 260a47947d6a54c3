<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** The repository's sandbox, which plays Twilio. */
final class Sandbox
{
    public readonly string $url;
    private readonly Process $process;

    public function __construct()
    {
        $program = getenv('TWILITE_SANDBOX') ?: dirname(__DIR__, 4) . '/build/twilite-sandbox';
        $this->process = new Process([$program, '--port', '0', '--exit-with-stdin']);
        $this->url = $this->process->line();
    }
}
