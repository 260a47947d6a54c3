<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** twilite_pager */
final class PagerHandle extends Handle
{
    protected const FREED_BY = 'twilite_pager_free';
}
