<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Exception\MisuseException;
use Twilite\Internal\ExactReader;
use Twilite\Json;
use Twilite\Number;
use Twilite\Record;

final class JsonTest extends TestCase
{
    /** @dataProvider numbers */
    public function testNumbersKeepTheirValue(string $text, int|float|null $expected): void
    {
        foreach ([Json::decode($text), Json::decode("{\"n\":$text}")['n'], Json::decode("[0, $text]")[1]] as $read) {
            if ($expected === null) {
                self::assertInstanceOf(Number::class, $read);
                self::assertSame($text, (string) $read);
                self::assertSame($text, Json::encode($read));
            } else {
                self::assertSame($expected, $read);
            }
        }
    }

    /** @return list<array{string, int|float|null}> null: a Number */
    public function numbers(): array
    {
        return [
            ['0', 0], ['-1', -1], ['9007199254740993', 9007199254740993],
            ['9223372036854775807', PHP_INT_MAX], ['-9223372036854775808', PHP_INT_MIN],
            ['9223372036854775808', null], ['-9223372036854775809', null], ['123456789012345678901234567890', null],
            ['0.1', 0.1], ['1.50', 1.5], ['1e3', 1000.0], ['1E-2', 0.01], ['0.10000000000000001', null],
            ['0.1234567890123456', 0.1234567890123456], ['3.141592653589793238462643', null], ['1e400', null],
            ['1.7976931348623157e308', 1.7976931348623157e308], ['12345678901234567890.5', null],
            ['0.0000000000000000000012', 1.2e-21], ['5e-324', 5e-324], ['100000000000000000000.0', 1e20],
        ];
    }

    public function testObjectsAndArraysAreTwoThings(): void
    {
        $text = '{"a": {}, "b": [], "c": [{}, [], {"": null, "1": [1]}], "d": null}';
        $read = Json::decode($text);
        self::assertInstanceOf(Record::class, $read['a']);
        self::assertSame([], $read['b']);
        self::assertSame($text, Json::encode($read));
        self::assertSame('{"a":{},"b":[],"c":[{},[],{"":null,"1":[1]}],"d":null}', json_encode($read));
        self::assertTrue($read->has('d'));
        self::assertFalse(isset($read['d']));
    }

    public function testOddTextIsKept(): void
    {
        foreach (["\0", "a\0b", "\u{FEFF}", "\u{1F600}", "\u{2028}", '"\\/', "\x7f", ''] as $text) {
            $json = Json::encode([$text => $text]);
            self::assertSame([$text => $text], Json::decode($json)->toArray(), $json);
            self::assertSame($text, (new ExactReader(json_encode($text)))->read());
        }
    }

    public function testTheReadersAgree(): void
    {
        mt_srand(14);
        for ($round = 0; $round < 300; $round++) {
            $json = json_encode(self::arbitrary(5), JSON_PRESERVE_ZERO_FRACTION | ($round % 2 ? JSON_PRETTY_PRINT : 0));
            self::assertEquals(Json::decode($json), (new ExactReader($json))->read(), $json);
        }
    }

    private static function arbitrary(int $depth): mixed
    {
        $texts = ['', 'a', "\u{e9}\n\"\\", "\u{1F600}", '[1e5, {', "\t\0"];
        return match (mt_rand(0, $depth > 0 ? 8 : 5)) {
            0 => null,
            1 => mt_rand(0, 1) === 1,
            2 => mt_rand(-1000, 1000),
            3 => mt_rand(-1000, 1000) / 8,
            4, 5 => $texts[mt_rand(0, 5)],
            6, 7 => array_map(static fn () => self::arbitrary($depth - 1), range(1, mt_rand(1, 4))),
            8 => (object) ['x' => self::arbitrary($depth - 1), 'y' . mt_rand(0, 9) => self::arbitrary($depth - 1)],
        };
    }

    public function testLargeTextsAreReadExactly(): void
    {
        $text = str_repeat("\u{e9}\\\"\n", 500_000);
        $read = Json::decode(json_encode(['text' => $text]) . ' ');
        self::assertSame($text, $read['text']);
        $read = Json::decode('{"n": 12345678901234567890, "text": ' . json_encode($text) . '}');
        self::assertSame($text, $read['text']);
        self::assertSame('12345678901234567890', (string) $read['n']);
    }

    /** @dataProvider broken */
    public function testWhatIsNotJsonIsRefused(string $text): void
    {
        $this->expectException(\JsonException::class);
        Json::decode($text);
    }

    /** @return list<array{string}> */
    public function broken(): array
    {
        $texts = ['', '{', '[1,]', '{"a"}', '{"a":}', '[1 2]', '{"a":1,}', 'nul', '"a', '1 1', "\"\xff\"", '[1e5'];
        return array_map(static fn (string $text) => [$text], $texts);
    }

    public function testWhatProgramsGiveIsWritten(): void
    {
        $zone = new \DateTimeZone('+02:00');
        $given = [
            'text' => 'é/"', 'float' => 1.0, 'small' => 0.1, 'list' => [1, true, null], 'none' => [], 'object' => (object) [],
            'when' => new \DateTimeImmutable('2026-11-26T02:00:00.5', $zone), 'number' => new Number('1e400'),
            'map' => new \ArrayObject(['a' => 1]), 'record' => new Record(['b' => []]),
        ];
        self::assertSame(
            '{"text": "é/\"", "float": 1.0, "small": 0.1, "list": [1, true, null], "none": [], "object": {}, '
                . '"when": "2026-11-26T00:00:00Z", "number": 1e400, "map": {"a": 1}, "record": {"b": []}}',
            Json::encode($given)
        );
    }

    public function testWhatGoesRoundInCirclesIsMisuse(): void
    {
        $round = new \ArrayObject();
        $round['me'] = $round;
        $this->expectException(MisuseException::class);
        $this->expectExceptionMessage('nested too deeply');
        Json::encode($round);
    }

    /** @dataProvider unwritable */
    public function testWhatJsonHasNoFormForIsMisuse(mixed $value, string $message): void
    {
        $this->expectException(MisuseException::class);
        $this->expectExceptionMessage($message);
        Json::encode(['name' => [$value]]);
    }

    /** @return list<array{mixed, string}> */
    public function unwritable(): array
    {
        return [
            ["\xff", 'not UTF-8'], ["\u{d7ff}\xed\xa0\x80", 'not UTF-8'], [NAN, 'no NAN'], [-INF, 'no NAN'],
            [STDIN, 'no form for a resource'], [static fn () => 1, 'no form for a Closure'],
        ];
    }

    public function testRecordsAreReadByEachSpelling(): void
    {
        $record = Json::decode('{"date_created": "now", "userName": null, "7": 1}');
        self::assertSame(['now', 'now', 'now'], [$record->dateCreated, $record->date_created, $record['date_created']]);
        self::assertNull($record->userName);
        self::assertSame(1, $record['7']);
        self::assertSame(['date_created', 'userName', '7'], array_map(null, iterator_to_array(self::names($record))));
        self::assertCount(3, $record);
        self::assertSame('else', $record['nothing'] ?? 'else');
        $this->expectException(\OutOfBoundsException::class);
        $this->expectExceptionMessage('no nothing; it has date_created, userName, 7');
        $record->nothing;
    }

    private static function names(Record $record): \Generator
    {
        foreach ($record as $name => $value) {
            yield $name;
        }
    }

    public function testRecordsDoNotChange(): void
    {
        $record = new Record(['a' => 1]);
        foreach ([fn () => $record->a = 2, fn () => $record['a'] = 2, fn () => $record->offsetUnset('a')] as $change) {
            try {
                $change();
                self::fail('It has changed');
            } catch (\LogicException) {
                self::assertSame(1, $record->a);
            }
        }
    }
}
