<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Tests\Support\FastCgi;
use Twilite\Tests\Support\Process;
use Twilite\Tests\Support\Sample;
use Twilite\Tests\Support\Server;

/** PHP under servers that fork: FPM, and the one that PHP has itself. */
final class ServersTest extends TestCase
{
    /** A user that is not root, who may read what the tests read. */
    private const NOBODY = 65534;

    private string $folder;
    private ?Process $process = null;

    protected function setUp(): void
    {
        $this->folder = sys_get_temp_dir() . '/twilite-php-' . bin2hex(random_bytes(8));
        mkdir($this->folder);
        chmod($this->folder, 0777);
    }

    protected function tearDown(): void
    {
        $this->stop();
        Process::run(['rm', '-r', $this->folder]);
    }

    /** Start a server in a group of its own: workers do not end with the process that forked them. */
    private function start(array $command, array $environment): void
    {
        $this->process = new Process($command, $environment);
    }

    private function stop(): void
    {
        if ($this->process !== null) {
            posix_kill(-$this->process->pid(), SIGKILL);
        }
        $this->process = null;
    }

    private function write(string $name, string $code): string
    {
        $path = "$this->folder/$name";
        $autoload = var_export(dirname(__DIR__) . '/autoload.php', true);
        file_put_contents($path, "<?php declare(strict_types=1); require_once $autoload; $code");
        return $path;
    }

    /** The code of a request: it creates an entity, and says which process it was. */
    private function requests(string $client): string
    {
        $entity = var_export(Sample::entity(), true);
        return $this->write('request.php', "echo ($client)->call('verify.v2.entity.create', $entity)->sid, ' ', getmypid();");
    }

    /** Start FPM, as somebody who is not root when the tests are, unless they are to be. */
    private function startFpm(Server $server, int $workers, array $settings, bool $asRoot = false): FastCgi
    {
        $isRoot = posix_geteuid() === 0;
        if ($isRoot && !$asRoot) {
            $as = ['setpriv', '--reuid', self::NOBODY, '--regid', self::NOBODY, '--clear-groups'];
            $as = array_map(strval(...), $as);
            $looks = Process::run([...$as, 'test', '-r', __FILE__]);
            if ($looks->status !== 0) {
                self::markTestSkipped('The checkout is not to be read by another user');
            }
        }
        file_put_contents("$this->folder/fpm.conf", "[global]\nerror_log = $this->folder/log\ndaemonize = no\n"
            . "[www]\nlisten = $this->folder/socket\npm = static\npm.max_children = $workers\nclear_env = no\n"
            . ($asRoot && $isRoot ? "user = root\ngroup = root\n" : ''));
        $command = ['setsid', ...$as ?? [], 'php-fpm8.2', '-F', '-O', '-y', "$this->folder/fpm.conf"];
        foreach ($settings as $setting) {
            array_push($command, '-d', $setting);
        }
        $environment = ['PATH' => getenv('PATH') . ':/usr/sbin'] + $server->environment();
        $this->start([...$command, ...($asRoot && $isRoot ? ['-R'] : [])], $environment);
        for ($end = hrtime(true) + 20_000_000_000; !file_exists("$this->folder/socket");) {
            if (hrtime(true) > $end) {
                self::fail('FPM does not start: ' . @file_get_contents("$this->folder/log"));
            }
            usleep(5000);
        }
        return new FastCgi("$this->folder/socket");
    }

    public function testAPreloadedClientKeepsItsConnectionFromRequestToRequest(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $package = dirname(__DIR__);
        $preload = $this->write('preload.php', "require '$package/preload.php'; Twilite\\Client::preload('main');");
        $script = $this->requests("Twilite\\Client::preloaded('main')");
        $fpm = $this->startFpm($server, 1, ["opcache.preload=$preload"]);
        $answers = array_map(static fn () => $fpm->get($script), range(1, 5));
        self::assertMatchesRegularExpression('/^YE1 \d+$/', $answers[0]);
        self::assertCount(1, array_unique($answers), 'one worker');
        self::assertSame([5, 1], [count($server->requests()), $server->told()['accepted']]);
        $nothing = $this->write('nothing.php', "var_dump(Twilite\\Client::preloaded('other'));");
        self::assertSame("NULL\n", $fpm->get($nothing));
    }

    public function testEachWorkerHasThePreloadedClient(): void
    {
        // Both workers' requests are on the wire at once.
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold_until' => 2], ['json' => ['sid' => 'YE1']]);
        $package = dirname(__DIR__);
        $preload = $this->write('preload.php', "require '$package/preload.php'; Twilite\\Client::preload('main');");
        $script = $this->requests("Twilite\\Client::preloaded('main')");
        $fpm = $this->startFpm($server, 2, ["opcache.preload=$preload"]);
        $code = "require '" . __DIR__ . "/Support/FastCgi.php';"
            . "echo (new Twilite\\Tests\\Support\\FastCgi('$this->folder/socket'))->get('$script'), \"\\n\";";
        $first = new Process([PHP_BINARY, '-r', $code]);
        $second = new Process([PHP_BINARY, '-r', $code]);
        $pids = [explode(' ', $first->line())[1], explode(' ', $second->line())[1]];
        self::assertNotSame($pids[0], $pids[1]);
        self::assertStringStartsWith('YE1 ', $fpm->get($script));
    }

    public function testAClientOfEachRequestIsFreedWithIt(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $preload = dirname(__DIR__) . '/preload.php';
        $script = $this->requests('new Twilite\Client()');
        $fatal = $this->write('fatal.php', "\$client = new Twilite\\Client(); \$client->call('verify.v2.entity.create', "
            . var_export(Sample::entity(), true) . "); \$GLOBALS['x'] = \$client; nothing();");
        $fpm = $this->startFpm($server, 1, ["opcache.preload=$preload"]);
        for ($number = 0; $number < 3; $number++) {
            self::assertStringStartsWith('YE1 ', $fpm->get($script));
            $fpm->get($fatal);
        }
        $server->awaitOpen(0);
        self::assertSame(6, $server->told()['accepted']);
    }

    public function testUnderAPreloadUserEachRequestLoadsTheLibrary(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $preload = dirname(__DIR__) . '/preload.php';
        $user = posix_getpwuid(posix_geteuid())['name'];
        $script = $this->requests('new Twilite\Client()');
        $settings = ["opcache.preload=$preload", "opcache.preload_user=$user"];
        $fpm = $this->startFpm($server, 1, $settings, asRoot: true);
        self::assertStringStartsWith('YE1 ', $fpm->get($script));
        self::assertStringStartsWith('YE1 ', $fpm->get($script));
    }

    public function testWithoutPreloadingPhpSaysWhy(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1']]);
        $script = $this->write('request.php', 'try { new Twilite\Client(); } catch (Twilite\Exception\LibraryException $e) {'
            . 'echo $e->getMessage(); }');
        $fpm = $this->startFpm($server, 1, []);
        self::assertStringContainsString('preload twilite', $fpm->get($script));
        $this->stop();
        unlink("$this->folder/socket");
        self::assertStringStartsWith('YE1 ', $this->startFpm($server, 1, ['ffi.enable=1'])->get(
            $this->requests('new Twilite\Client()')
        ));
    }

    public function testPhpsOwnServerWithWorkers(): void
    {
        $server = new Server(['json' => ['sid' => 'YE1'], 'hold_until' => 2], ['json' => ['sid' => 'YE1']]);
        $environment = ['PHP_CLI_SERVER_WORKERS' => '2'] + $server->environment();
        $address = $this->startPhpServer($this->requests('new Twilite\Client()'), $environment);
        $code = "echo file_get_contents('http://$address/'), \"\n\";";
        $first = new Process([PHP_BINARY, '-r', $code]);
        // A worker takes each connection that waits before it reads from one: the second would wait behind the first.
        $server->awaitRequests(1);
        $second = new Process([PHP_BINARY, '-r', $code]);
        self::assertStringStartsWith('YE1 ', $first->line());
        self::assertStringStartsWith('YE1 ', $second->line());
    }

    public function testTheWebhookExampleUnderAServer(): void
    {
        $script = dirname(__DIR__, 3) . '/examples/php/webhook.php';
        $environment = ['TWILIO_AUTH_TOKEN' => 'token', 'WEBHOOK_ORIGIN' => 'https://example.org'];
        $address = $this->startPhpServer($script, $environment);
        $signature = base64_encode(hash_hmac('sha1', 'https://example.org/a%2Fb?c=dBody<hi>', 'token', true));
        $ask = static function (string $signature, string $body) use ($address) {
            $header = "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: $signature";
            $http = ['method' => 'POST', 'header' => $header, 'content' => $body, 'ignore_errors' => true];
            $answer = file_get_contents("http://$address/a%2Fb?c=d", false, stream_context_create(['http' => $http]));
            return [explode(' ', $http_response_header[0])[1], $answer];
        };
        $said = '<Response><Message>You said: &lt;hi&gt;</Message></Response>';
        self::assertSame(['200', $said], $ask($signature, 'Body=%3Chi%3E'));
        self::assertSame(['403', "Forbidden\n"], $ask($signature, 'Body=ho'));
        self::assertSame('413', $ask($signature, str_repeat('x', (1 << 20) + 1))[0]);
    }

    /** Start PHP's own server, and give its address. */
    private function startPhpServer(string $script, array $environment): string
    {
        $free = stream_socket_server('tcp://127.0.0.1:0');
        $address = stream_socket_get_name($free, false);
        fclose($free);
        $this->start(['setsid', PHP_BINARY, '-d', 'ffi.enable=1', '-S', $address, $script], $environment);
        for ($end = hrtime(true) + 20_000_000_000; !($up = @stream_socket_client("tcp://$address"));) {
            self::assertLessThan($end, hrtime(true), 'The server does not start');
            usleep(5000);
        }
        fclose($up);
        return $address;
    }
}
