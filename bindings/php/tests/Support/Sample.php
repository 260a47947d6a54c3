<?php

declare(strict_types=1);

namespace Twilite\Tests\Support;

/** Ids and parameters for tests. */
final class Sample
{
    public const ACCOUNT = 'AC00000000000000000000000000000001';
    public const TOKEN = 's3cr3t-0f-th3-4cc0unt';
    public const SERVICE = 'VA0123456789abcdef0123456789abcdef';
    public const CREATE = 'verify.v2.entity.create';
    public const LIST = 'verify.v2.entity.list';

    /** @return array<string, string> the parameters of a create */
    public static function entity(int $number = 1): array
    {
        return ['ServiceSid' => self::SERVICE, 'Identity' => sprintf('identity-%05d', $number)];
    }

    /** @return array<string, mixed> an answer with a page of records */
    public static function page(array $sids, ?string $next = null): array
    {
        $url = $next === null ? null : '/v2/Services/' . self::SERVICE . "/Entities?PageToken=$next";
        $records = array_map(static fn (string $sid) => ['sid' => $sid], $sids);
        return ['json' => ['entities' => $records, 'meta' => ['next_page_url' => $url, 'key' => 'entities']]];
    }
}
