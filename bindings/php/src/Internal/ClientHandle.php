<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** twilite_client */
final class ClientHandle extends Handle
{
    protected const FREED_BY = 'twilite_client_free';
}
