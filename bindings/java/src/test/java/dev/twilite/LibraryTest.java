package dev.twilite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {
  @TempDir Path folder;

  @Test
  void theVersionIsTheLibrarys() {
    assertEquals("1.0.0", Twilite.version());
    assertEquals(1L, Twilite.describe("").get("abi_version"));
  }

  @Test
  void whatTheEnvironmentNamesIsTheOnlyOne() {
    assertEquals(List.of("/x/libtwilite.so.1"), Library.candidates("/x/libtwilite.so.1", folder.resolve("a.jar")));
    assertEquals(List.of("libtwilite.so.1"), Library.candidates("libtwilite.so.1", null));
    assertTrue(Library.candidates("./here.so", null).get(0).startsWith("/"));
  }

  @Test
  void itIsLookedForFromThePackageOutwards() throws Exception {
    Path jar = folder.resolve("build/java/twilite.jar");
    Files.createDirectories(jar.getParent());
    Files.createDirectories(folder.resolve("bindings/java"));
    Files.createDirectories(folder.resolve("include"));
    Files.createFile(folder.resolve("include/twilite.h"));
    Files.createFile(jar.resolveSibling("libtwilite.so.1"));
    Files.createDirectories(folder.resolve("lib"));
    Files.createFile(folder.resolve("lib/libtwilite.so.1"));
    List<String> expected =
        List.of(
            folder + "/build/java/libtwilite.so.1",
            folder + "/build/libtwilite.so.1",
            folder + "/lib/libtwilite.so.1",
            "libtwilite.so.1");
    List<String> found = new ArrayList<>(Library.candidates("", jar));
    found.removeIf(path -> path.startsWith("/") && !path.startsWith(folder.toString())); // of this machine
    assertEquals(expected, found);
    assertEquals(List.of("libtwilite.so.1"), Library.candidates(null, null));
  }

  @Test
  void whereItWasLookedForIsSaid() {
    String said =
        assertThrows(LibraryException.class, () -> Library.load(List.of("/nowhere/libtwilite.so.1", "libnone.so.1")))
            .getMessage();
    assertTrue(said.contains("/nowhere/libtwilite.so.1: "), said);
    assertTrue(said.contains("libnone.so.1: "), said);
    assertTrue(said.contains("TWILITE_LIBRARY"), said);
  }

  @Test
  void anotherLibraryIsRefused() {
    String said = assertThrows(LibraryException.class, () -> Library.load(List.of("libm.so.6"))).getMessage();
    assertTrue(said.contains("libm.so.6 is not libtwilite"), said);
  }

  @Test
  void anotherInterfaceIsRefusedAndBothVersionsAreNamed() {
    Library.checkAbi("x", 1);
    LibraryException failure = assertThrows(LibraryException.class, () -> Library.checkAbi("/a/lib.so", 2));
    assertEquals("/a/lib.so has the binary interface 2 of libtwilite; this package needs 1", failure.getMessage());
    assertEquals("misuse", failure.status());
  }

  @Test
  void itIsFoundInTheCheckout() throws Exception {
    ProcessBuilder builder = program("--enable-native-access=ALL-UNNAMED");
    builder.environment().remove("TWILITE_LIBRARY");
    builder.environment().remove("LD_LIBRARY_PATH");
    Process child = builder.start();
    assertEquals("1.0.0\n", new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, child.waitFor());
  }

  @Test
  void whoMayNotCallItIsToldHowToAllowIt() throws Exception {
    Assumptions.assumeTrue(Runtime.version().feature() >= 24, "this JDK lets everybody call C");
    Process child = program("--illegal-native-access=deny").start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains("LibraryException: ") && said.contains("--enable-native-access=ALL-UNNAMED"), said);
    assertEquals(1, child.waitFor());
  }

  /** This class as a program, with an option for JDKs that know it. */
  private static ProcessBuilder program(String option) {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    if (Runtime.version().feature() >= 22) {
      command.add(option);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.twilite.LibraryTest"));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  public static void main(String[] arguments) {
    System.out.println(Twilite.version());
  }
}
