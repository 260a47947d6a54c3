package dev.twilite;

import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.ONE;

/** A program that ends, as ExitTest has it: in order or not. */
final class ExitingProgram {
  private ExitingProgram() {}

  public static void main(String[] arguments) throws Exception {
    Client client = new Client();
    switch (arguments[0]) {
      case "forgotten" -> {
        client.callAsync(FETCH, ONE).get();
        show(client);
      }
      case "closed" -> {
        try (client) {
          show(client);
        }
      }
      case "hook" -> Runtime.getRuntime().addShutdownHook(new Thread(() -> show(client)));
      case "daemon" -> {
        Thread thread = new Thread(() -> client.call(FETCH, ONE));
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.RUNNABLE) {
          Thread.onSpinWait();
        }
      }
      case "async" -> client.callAsync(FETCH, ONE);
      case "exit" -> {
        client.callAsync(FETCH, ONE);
        new Thread(() -> client.call(FETCH, ONE)).start();
        System.exit(7);
      }
      case "call" -> client.call(FETCH, ONE);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void show(Client client) {
    System.out.println(client.call(FETCH, ONE).object().get("sid"));
  }
}
