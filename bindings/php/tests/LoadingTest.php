<?php

declare(strict_types=1);

namespace Twilite\Tests;

use PHPUnit\Framework\TestCase;
use Twilite\Tests\Support\Finished;
use Twilite\Tests\Support\Php;
use Twilite\Tests\Support\Process;

final class LoadingTest extends TestCase
{
    private string $folder;
    private string $library;
    private string $package;

    protected function setUp(): void
    {
        $this->package = dirname(__DIR__);
        $this->library = getenv('TWILITE_LIBRARY') ?: dirname($this->package, 2) . '/build/libtwilite.so';
        $this->folder = sys_get_temp_dir() . '/twilite-php-' . bin2hex(random_bytes(8));
        mkdir($this->folder);
    }

    protected function tearDown(): void
    {
        Process::run(['rm', '-r', $this->folder]);
    }

    /** Load the library in a program of its own, with a package that lies in a folder. */
    private static function load(string $package, array $environment, array $ini = []): Finished
    {
        $code = 'try { echo Twilite\Twilite::version(); } catch (Twilite\Exception\LibraryException $e) {'
            . 'echo $e->status, ": ", $e->getMessage(); exit(9); }';
        $command = Php::command($code, $ini);
        $command = str_replace(dirname(__DIR__) . '/autoload.php', "$package/autoload.php", $command);
        return Process::run($command, $environment + ['TWILITE_LIBRARY' => '']);
    }

    private function copied(string $place): string
    {
        @mkdir(dirname("$this->folder/$place"), recursive: true);
        Process::run(['cp', '-r', $this->package, "$this->folder/$place"]);
        return "$this->folder/$place";
    }

    public function testTheDeclarationsAreTheLibrarys(): void
    {
        $made = dirname($this->package, 2) . '/build/twilite.cdef.h';
        self::assertFileEquals($made, "$this->package/twilite.cdef.h", 'Copy it: cp build/twilite.cdef.h bindings/php/');
    }

    public function testTheVariableAloneSaysWhereItIs(): void
    {
        self::assertSame('1.0.0', self::load($this->package, ['TWILITE_LIBRARY' => $this->library])->output);
        $finished = self::load($this->package, ['TWILITE_LIBRARY' => '/no/such/libtwilite.so']);
        self::assertSame(9, $finished->status);
        self::assertStringContainsString('TWILITE_LIBRARY may say where it is', $finished->output);
        self::assertStringEndsWith("Tried:\n  /no/such/libtwilite.so: no such file", $finished->output);
    }

    public function testItIsFoundInTheCheckout(): void
    {
        self::assertSame('1.0.0', self::load($this->package, [])->output);
    }

    public function testItIsFoundBesideThePackage(): void
    {
        $package = $this->copied('vendor/twilite/twilite');
        symlink($this->library, "$package/libtwilite.so.1");
        self::assertSame('1.0.0', self::load($package, [])->output);
    }

    public function testItIsFoundUnderThePrefix(): void
    {
        $package = $this->copied('usr/share/php/twilite');
        mkdir("$this->folder/usr/lib");
        symlink($this->library, "$this->folder/usr/lib/libtwilite.so.1");
        self::assertSame('1.0.0', self::load($package, [])->output);
    }

    public function testTheSystemsLoaderFindsIt(): void
    {
        $package = $this->copied('package');
        symlink($this->library, "$this->folder/libtwilite.so.1");
        self::assertSame('1.0.0', self::load($package, ['LD_LIBRARY_PATH' => $this->folder])->output);
    }

    public function testWhereItWasLookedForIsTold(): void
    {
        $package = $this->copied('package');
        $finished = self::load($package, []);
        self::assertSame(9, $finished->status);
        self::assertStringContainsString("misuse: libtwilite cannot be loaded", $finished->output);
        self::assertStringContainsString("\n  libtwilite.so.1: Failed loading", $finished->output);
    }

    public function testAnotherLibraryIsRefused(): void
    {
        $finished = self::load($this->package, ['TWILITE_LIBRARY' => 'libm.so.6']);
        self::assertSame([9, 'misuse: libm.so.6 is not libtwilite: it has no twilite_abi_version'], [
            $finished->status, $finished->output,
        ]);
    }

    public function testWithoutFFI(): void
    {
        $finished = self::load($this->package, [], ['ffi.enable=0']);
        self::assertSame(9, $finished->status);
        self::assertStringContainsString('preload twilite', $finished->output);
        self::assertStringContainsString('ffi.enable=1', $finished->output);
    }
}
