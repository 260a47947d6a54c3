package dev.twilite;

import static dev.twilite.Fixtures.ENTITY;
import static dev.twilite.Fixtures.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a process ends that has calls under way, or things that are not closed. */
@Timeout(Fixtures.LONGEST_SECONDS)
final class ExitTest {
  private static Process child(String task, TestServer server) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "--default-signal=INT")); // ignored in what a shell has started in the background
    command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx64m"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.twilite.ExitingProgram", task));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TWILIO_ACCOUNT_SID", "AC" + "0".repeat(32));
    builder.environment().put("TWILIO_AUTH_TOKEN", "s3cr3t-t0k3n");
    builder.environment().put("TWILITE_BASE_URL", server.url());
    return builder.start();
  }

  private static void assertEnds(int status, String said, Process child) throws Exception {
    try {
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(child.waitFor(Fixtures.LONGEST_SECONDS, TimeUnit.SECONDS));
      assertEquals(said, output);
      assertEquals(status, child.exitValue());
    } finally {
      child.destroyForcibly();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forgotten", "closed", "hook"})
  void inOrder(String task) throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY))) {
      assertEnds(0, "YE1\n", child(task, server));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"daemon", "async", "exit"})
  void withCallsUnderWay(String task) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (TestServer server = silent(new CountDownLatch(1), over)) {
      assertEnds(task.equals("exit") ? 7 : 0, "", child(task, server));
      over.countDown();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void bySignalDuringACall(String signal) throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (TestServer server = silent(came, over)) {
      Process child = child("call", server);
      await(came);
      new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid())).start().waitFor();
      assertEnds(signal.equals("INT") ? 130 : 143, "", child);
      over.countDown();
    }
  }

  private static TestServer silent(CountDownLatch came, CountDownLatch over) throws IOException {
    return new TestServer(
        request -> {
          came.countDown();
          await(over);
          return null;
        });
  }

  @Test
  void aSecretIsInNoOutput() throws Exception {
    try (TestServer server = new TestServer(request -> new TestServer.Answer(401, "{\"code\": 20003}"))) {
      Process child = child("closed", server);
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, child.waitFor());
      assertTrue(output.contains("AuthenticationException"), output);
      assertTrue(!output.contains("s3cr3t"), output);
    }
  }
}
