<?php

declare(strict_types=1);

namespace Twilite\Internal;

use FFI;
use Twilite\Exception\LibraryException;

/** Where the library is looked for, and how it comes in. */
final class Loading
{
    /** What a preload file calls the library's functions; a request finds them by it. */
    private const SCOPE = 'twilite';

    private const FILE = 'libtwilite.so.1';

    private const IN_CHECKOUT = '/bindings/php';

    /** Give the library's functions: those that were preloaded, else loaded now. */
    public static function load(): FFI
    {
        self::needFFI();
        try {
            return FFI::scope(self::SCOPE);
        } catch (FFI\Exception) {
            // Nothing was preloaded.
        }
        [$path] = self::find();
        return self::declared($path);
    }

    /** Load the library for all requests of a server, from a preload file. */
    public static function preload(): void
    {
        self::needFFI();
        self::find();
        // What FFI loads is seen by all, so the declarations need no path.
        self::define(self::SCOPE, self::declarations());
    }

    /** Keep a number under a name for all requests of a server, from a preload file. */
    public static function keep(string $name, int $number): void
    {
        self::define(self::scope($name), "enum { TWILITE_KEPT = $number };");
    }

    /** Give such a number; null when there is none. */
    public static function kept(string $name): ?int
    {
        self::needFFI();
        try {
            return FFI::scope(self::scope($name))->TWILITE_KEPT;
        } catch (FFI\Exception) {
            return null;
        }
    }

    /**
     * Give the paths at which the library may be, in the order in which it is looked for.
     *
     * @return list<string>
     */
    public static function candidates(): array
    {
        $given = getenv('TWILITE_LIBRARY');
        if (is_string($given) && $given !== '') {
            return [$given];
        }
        $package = dirname(__DIR__, 2);
        $found = [];
        foreach (["$package/" . self::FILE, "$package/lib/" . self::FILE] as $own) {
            if (is_file($own)) {
                $found[] = $own;
            }
        }
        if (str_ends_with($package, self::IN_CHECKOUT)) {
            $found[] = substr($package, 0, -strlen(self::IN_CHECKOUT)) . '/build/libtwilite.so';
        }
        for ($folder = $package; $folder !== dirname($folder);) {
            $folder = dirname($folder);
            foreach (['lib', 'lib64'] as $name) {
                $path = rtrim($folder, '/') . "/$name/" . self::FILE;
                if (is_file($path)) {
                    $found[] = $path;
                }
            }
        }
        $found[] = self::FILE;
        return $found;
    }

    /**
     * Load the first library that there is, and check its version.
     *
     * @return array{string, FFI} its path, and what holds it in memory
     */
    private static function find(): array
    {
        $tried = [];
        foreach (self::candidates() as $path) {
            try {
                $library = FFI::cdef('', $path);
            } catch (FFI\Exception $problem) {
                $isMissing = str_contains($path, '/') && !is_file($path);
                $tried[] = "$path: " . ($isMissing ? 'no such file' : $problem->getMessage());
                continue;
            }
            self::checkVersion($path);
            return [$path, $library];
        }
        throw new LibraryException(
            "libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:\n  " . implode("\n  ", $tried)
        );
    }

    private static function checkVersion(string $path): void
    {
        try {
            $found = FFI::cdef('int32_t twilite_abi_version(void);', $path)->twilite_abi_version();
        } catch (FFI\Exception) {
            throw new LibraryException("$path is not libtwilite: it has no twilite_abi_version");
        }
        if ($found !== Library::ABI_VERSION) {
            $needed = Library::ABI_VERSION;
            throw new LibraryException("$path has the binary interface $found; this package needs $needed");
        }
    }

    private static function declared(string $path): FFI
    {
        try {
            return FFI::cdef(self::declarations(), $path);
        } catch (FFI\Exception $problem) {
            throw new LibraryException("$path is older than this package: " . $problem->getMessage());
        }
    }

    private static function declarations(): string
    {
        return file_get_contents(dirname(__DIR__, 2) . '/twilite.cdef.h');
    }

    /** FFI takes what is to last from a file alone. */
    private static function define(string $scope, string $declarations): void
    {
        $file = tmpfile();
        fwrite($file, "#define FFI_SCOPE \"$scope\"\n$declarations");
        fflush($file);
        FFI::load(stream_get_meta_data($file)['uri']);
        fclose($file);
    }

    private static function scope(string $name): string
    {
        return self::SCOPE . '_' . bin2hex($name);
    }

    private static function needFFI(): void
    {
        if (!extension_loaded('FFI')) {
            throw new LibraryException("PHP's extension FFI is not loaded");
        }
        try {
            FFI::cdef('');
        } catch (FFI\Exception $problem) {
            throw new LibraryException(
                $problem->getMessage() . ': preload twilite (opcache.preload=…/preload.php), or set ffi.enable=1'
            );
        }
    }
}
