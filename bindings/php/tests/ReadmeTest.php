<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Tests\Support\Process;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Sandbox;

final class ReadmeTest extends TestCase
{
    private const TITLES = ['Installation', 'First record', 'Errors', 'Many at once', 'Options', 'Development'];

    /** What a sample may use that stands above it. */
    private const BEFORE = '$accountSid = "AC00000000000000000000000000000001"; $authToken = "token";'
        . '$apiKey = "SK00000000000000000000000000000001"; $apiSecret = "s3cr3t-0f-th3-k3y-0f-32-characters";'
        . '$service = "VA0123456789abcdef0123456789abcdef"; $client = new Twilite\Client();'
        . '$entities = $client->verify->v2->services($service)->entities;';

    private static function text(): string
    {
        return file_get_contents(dirname(__DIR__) . '/README.md');
    }

    public function testItsSections(): void
    {
        preg_match_all('/^## (.*)$/m', self::text(), $found);
        self::assertSame(self::TITLES, $found[1]);
    }

    public function testItsSamples(): void
    {
        preg_match_all('/^```php\n(.*?)^```$/ms', self::text(), $found);
        self::assertGreaterThan(8, count($found[1]));
        $sandbox = new Sandbox();
        $environment = [
            'TWILIO_ACCOUNT_SID' => Sample::ACCOUNT, 'TWILIO_AUTH_TOKEN' => 'x', 'TWILITE_BASE_URL' => $sandbox->url,
        ];
        foreach ($found[1] as $sample) {
            if (str_contains($sample, 'Client::preload(')) {
                continue; // ServersTest does that in a server
            }
            $begin = str_contains($sample, "require 'vendor/autoload.php'") ? '' : self::BEFORE;
            $sample = preg_replace("/^<\\?php.*$|^require 'vendor.*$/m", '', $sample);
            preg_match_all('/^use .*;$/m', $sample, $uses);
            $loop = '';
            if (str_contains($sample, 'Loop::')) {
                $begin = 'require ' . var_export(__DIR__ . '/programs/react.php', true) . '; ' . $begin;
                $loop = 'Loop::run();';
            }
            $code = implode(' ', $uses[0]) . ' require ' . var_export(dirname(__DIR__) . '/autoload.php', true)
                . "; $begin " . preg_replace('/^use .*;$/m', '', $sample) . $loop;
            $ini = ['-d', 'display_errors=stderr', '-d', 'log_errors=0', '-d', 'error_reporting=-1'];
            $finished = Process::run([PHP_BINARY, ...$ini, '-r', $code], $environment);
            self::assertSame([0, ''], [$finished->status, $finished->errors], $sample);
        }
    }
}
