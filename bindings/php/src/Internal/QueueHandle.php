<?php

declare(strict_types=1);

namespace Twilite\Internal;

/** twilite_queue */
final class QueueHandle extends Handle
{
    protected const FREED_BY = 'twilite_queue_free';
}
