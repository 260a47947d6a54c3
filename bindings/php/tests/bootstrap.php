<?php

declare(strict_types=1);

require __DIR__ . '/../autoload.php';

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Twilite\\Tests\\')) {
        $file = __DIR__ . '/' . strtr(substr($class, 14), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});

// What the machine's own account is has no part in the tests.
foreach (array_keys(getenv()) as $name) {
    if (str_starts_with($name, 'TWILIO_') || $name === 'TWILITE_BASE_URL') {
        putenv($name);
    }
}
