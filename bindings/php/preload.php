<?php

/**
 * For opcache.preload: compiles the package once for all requests of a server, and loads the library.
 *
 * With `ffi.enable=preload`, which is PHP's default, only what was preloaded may use FFI in a server. With
 * opcache.preload_user, which a server needs that is started as root, PHP lets nothing be loaded for all requests; then each
 * loads the library anew, which takes less than a millisecond.
 */

declare(strict_types=1);

require_once __DIR__ . '/autoload.php';

foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(__DIR__ . '/src')) as $file) {
    if ($file->getExtension() === 'php') {
        class_exists('Twilite' . strtr(substr($file->getPathname(), strlen(__DIR__ . '/src'), -4), '/', '\\'));
    }
}

if (ini_get('opcache.preload_user') === '') {
    Twilite\Internal\Loading::preload();
}
