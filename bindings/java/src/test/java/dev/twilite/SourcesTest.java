package dev.twilite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed: generated classes, and the samples of the README. */
final class SourcesTest {
  private static final Path ROOT = Path.of(System.getenv("TWILITE_ROOT"));
  private static final Path SOURCES = ROOT.resolve("bindings/java/src/main/java/dev/twilite");

  @Test
  void generatedClassesAreWhatTheGeneratorGives(@TempDir Path folder) throws Exception {
    Process generator =
        new ProcessBuilder(
                "python3", ROOT + "/bindings/java/tools/generate.py", System.getenv("TWILITE_LIBRARY"), folder.toString())
            .redirectErrorStream(true)
            .start();
    assertEquals("", new String(generator.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, generator.waitFor());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertFalse(all.isEmpty());
      for (Path file : all) {
        assertEquals(Files.readString(file), Files.readString(SOURCES.resolve(file.getFileName())), file.toString());
      }
    }
  }

  @Test
  void samplesOfTheReadmeCompile(@TempDir Path folder) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Assumptions.assumeTrue(compiler != null, "this is a JRE");
    List<JavaFileObject> sources = new ArrayList<>();
    String text = Files.readString(ROOT.resolve("bindings/java/README.md"));
    Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(text);
    while (blocks.find()) {
      sources.add(source("Sample" + sources.size(), blocks.group(1)));
    }
    assertFalse(sources.isEmpty());
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-Xlint:all,-processing", "-Werror");
    compiler.getTask(null, null, said, options, null, sources).call();
    assertEquals(List.of(), said.getDiagnostics());
  }

  /** A class of what a sample has: imports, and statements on what other samples have made. */
  private static JavaFileObject source(String name, String sample) {
    StringBuilder imports = new StringBuilder("import dev.twilite.*;\nimport java.util.*;\n");
    StringBuilder body = new StringBuilder();
    for (String line : sample.split("\n")) {
      (line.startsWith("import ") ? imports : body).append(line).append('\n');
    }
    String text =
        imports + "final class " + name + " {\n"
            + "  static String serviceSid, sid, identity, user, authToken, signature, url, contentType;\n"
            + "  static byte[] body;\n  static List<String> identities;\n"
            + "  static void run(Client client) throws Exception {\n" + body + "  }\n}\n";
    return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
