<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** Small programs in PHP, in processes of their own. */
final class Php
{
    /**
     * Begin one. It has the package, and `$client` is one of a server's.
     *
     * @param list<string> $ini settings
     */
    public static function start(Server $server, string $code, array $ini = []): Process
    {
        return new Process(self::command('$client = new Twilite\Client();' . $code, $ini), $server->environment());
    }

    /** Run one to its end. */
    public static function run(Server $server, string $code, array $ini = []): Finished
    {
        return self::start($server, $code, $ini)->finish();
    }

    /** @return list<string> the command that runs some code with the package */
    public static function command(string $code, array $ini = []): array
    {
        $settings = [];
        foreach (['display_errors=stderr', 'log_errors=0', ...$ini] as $setting) {
            array_push($settings, '-d', $setting);
        }
        $begin = 'declare(strict_types=1); require ' . var_export(dirname(__DIR__, 2) . '/autoload.php', true) . ';';
        return [PHP_BINARY, ...$settings, '-r', "$begin const SERVICE = '" . Sample::SERVICE . "';"
            . "const CREATE = '" . Sample::CREATE . "';"
            . "function entity(int \$n = 1) { return ['ServiceSid' => SERVICE, 'Identity' => \"identity-\$n\"]; } $code"];
    }
}
