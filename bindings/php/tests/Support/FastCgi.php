<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** Asks PHP's FPM for a script: as little of FastCGI as that takes. */
final class FastCgi
{
    private const BEGIN = 1;
    private const PARAMETERS = 4;
    private const INPUT = 5;
    private const OUTPUT = 6;
    private const END = 3;

    public function __construct(private readonly string $socket)
    {
    }

    /** Give what a script answers, without the header. */
    public function get(string $script, string $query = ''): string
    {
        for ($end = hrtime(true) + 20_000_000_000; !($stream = @stream_socket_client("unix://$this->socket"));) {
            if (hrtime(true) > $end) {
                throw new \RuntimeException('FPM does not listen');
            }
            usleep(1000);
        }
        stream_set_timeout($stream, 60);
        $parameters = '';
        $given = ['SCRIPT_FILENAME' => $script, 'REQUEST_METHOD' => 'GET', 'QUERY_STRING' => $query];
        foreach ($given as $name => $value) {
            $parameters .= pack('N', strlen($name) | 0x80000000) . pack('N', strlen($value) | 0x80000000) . $name . $value;
        }
        fwrite($stream, self::record(self::BEGIN, pack('nCx5', 1, 0)) . self::record(self::PARAMETERS, $parameters)
            . self::record(self::PARAMETERS, '') . self::record(self::INPUT, ''));
        $output = '';
        do {
            $header = unpack('Cversion/Ctype/nid/nlength/Cpadding', self::read($stream, 8));
            $content = self::read($stream, $header['length']);
            self::read($stream, $header['padding']);
            $output .= $header['type'] === self::OUTPUT ? $content : '';
        } while ($header['type'] !== self::END);
        return explode("\r\n\r\n", $output, 2)[1] ?? '';
    }

    private static function record(int $type, string $content): string
    {
        return pack('CCnnxx', 1, $type, 1, strlen($content)) . $content;
    }

    /** @param resource $stream */
    private static function read($stream, int $length): string
    {
        $text = $length === 0 ? '' : stream_get_contents($stream, $length);
        if (strlen((string) $text) !== $length) {
            throw new \RuntimeException('FPM says no more');
        }
        return $text;
    }
}
