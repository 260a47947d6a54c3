import dev.twilite.AccessToken;
import dev.twilite.AccessTokenOptions;
import dev.twilite.Call;
import dev.twilite.Chain;
import dev.twilite.Client;
import dev.twilite.ClientOptions;
import dev.twilite.Response;
import dev.twilite.Result;
import dev.twilite.Twilite;
import dev.twilite.TwiliteException;
import dev.twilite.Webhooks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** A step of a case, as the package's users would do it. */
final class Steps {
  private final Client client;
  private final Map<String, Object> step;
  private Response response;

  Steps(Client client, Map<String, Object> step) {
    this.client = client;
    this.step = step;
  }

  Map<String, Object> outcome() {
    Map<String, Object> outcome;
    try {
      outcome = perform();
    } catch (TwiliteException failure) {
      outcome = error(failure);
      response = failure.response();
    } catch (ReflectiveOperationException | InterruptedException problem) {
      throw new IllegalStateException(problem);
    }
    if (Boolean.TRUE.equals(step.get("response"))) {
      outcome.put("response", described(response));
    }
    return outcome;
  }

  private Map<String, Object> perform() throws ReflectiveOperationException, InterruptedException {
    return switch (text("do")) {
      case "call" -> call();
      case "chain" -> chain();
      case "stream" -> stream();
      case "many" -> many();
      case "cancel" -> cancel();
      case "concurrent" -> ok(concurrent());
      case "client" -> {
        ClientOptions options = new ClientOptions();
        Runner.object(step.get("options")).forEach(options::set);
        new Client(options).close();
        yield ok(null);
      }
      case "closed" -> {
        client.close();
        yield call();
      }
      case "validate" -> {
        Twilite.validate(text("operation"), parameters(step));
        yield ok(null);
      }
      case "access_token" -> accessToken();
      case "webhook" -> ok(isAuthentic());
      default -> one("unknown", true);
    };
  }

  private Map<String, Object> call() {
    Duration within = step.get("within_ms") instanceof Long given ? Duration.ofMillis(given) : null;
    Result result = client.call(text("operation"), parameters(step), within);
    response = result.response();
    return ok(result.value());
  }

  private Map<String, Object> chain() throws ReflectiveOperationException {
    List<?> path = (List<?>) step.get("path");
    Map<String, Object> arguments = Runner.object(step.get("arguments"));
    if (!TypedChain.has((String) path.get(0), (String) path.get(1))) {
      Result result = chain(path).call(text("verb"), arguments);
      response = result.response();
      return ok(result.value());
    }
    TypedChain chain = new TypedChain(client);
    for (Object part : path) {
      chain.go(part);
    }
    Object result = chain.call(text("verb"), arguments);
    response = TypedChain.response(result);
    return ok(TypedChain.json(result));
  }

  /** A chain of a product that the package has no types for. */
  private Chain chain(List<?> path) {
    Chain chain = client.chain((String) path.get(0), (String) path.get(1));
    for (Object part : path.subList(2, path.size())) {
      if (part instanceof List<?> named) {
        String[] ids = named.subList(1, named.size()).toArray(String[]::new);
        chain = chain.to((String) named.get(0), ids);
      } else {
        chain = chain.to((String) part);
      }
    }
    return chain;
  }

  private Map<String, Object> stream() {
    List<Object> records = new ArrayList<>();
    try (Stream<Map<String, Object>> all = client.stream(text("operation"), parameters(step))) {
      (step.get("take") instanceof Long take ? all.limit(take) : all).forEach(records::add);
      return ok(records);
    } catch (TwiliteException failure) {
      Map<String, Object> outcome = one("records", records);
      outcome.putAll(error(failure));
      response = failure.response();
      return outcome;
    }
  }

  private Map<String, Object> many() {
    List<Call<Result>> calls = new ArrayList<>();
    for (Object each : (List<?>) step.get("calls")) {
      Map<String, Object> call = Runner.object(each);
      calls.add(client.callAsync((String) call.get("operation"), parameters(call)));
    }
    List<Object> outcomes = new ArrayList<>();
    for (Call<Result> call : calls) {
      outcomes.add(end(call));
    }
    return one("many", outcomes);
  }

  private Map<String, Object> cancel() {
    Call<Result> call = client.callAsync(text("operation"), parameters(step));
    call.cancel(true);
    return end(call);
  }

  private Map<String, Object> end(Call<Result> call) {
    try {
      Result result = call.ended().join();
      response = result.response();
      return ok(result.value());
    } catch (CompletionException problem) {
      if (problem.getCause() instanceof TwiliteException failure) {
        response = failure.response();
        return error(failure);
      }
      throw problem;
    }
  }

  private long concurrent() throws ReflectiveOperationException, InterruptedException {
    int workers = Math.toIntExact((Long) step.get("workers"));
    List<Future<Long>> working = new ArrayList<>();
    ExecutorService threads = threads(workers);
    for (int i = 0; i < workers; i++) {
      working.add(threads.submit(this::work));
    }
    long well = 0;
    for (Future<Long> worker : working) {
      try {
        well += worker.get();
      } catch (java.util.concurrent.ExecutionException problem) {
        throw new IllegalStateException(problem.getCause());
      }
    }
    threads.shutdown();
    return well;
  }

  private Long work() {
    long well = 0;
    for (long i = 0; i < (Long) step.get("each"); i++) {
      try {
        client.call(text("operation"), parameters(step));
        well++;
      } catch (TwiliteException failure) {
        System.err.println(failure.getMessage());
      }
    }
    return well;
  }

  /** Virtual threads where the JDK has them. */
  private static ExecutorService threads(int count) throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newFixedThreadPool(count)
        : (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private Map<String, Object> accessToken() {
    AccessTokenOptions options = new AccessTokenOptions();
    Runner.object(step.get("options")).forEach(options::set);
    AccessToken made = AccessToken.make(options);
    Map<String, Object> token = one("token", made.token());
    token.put("expires_at", made.expiresAt());
    return ok(token);
  }

  private boolean isAuthentic() {
    String body = text("body");
    return Webhooks.isAuthentic(
        text("auth_token"),
        text("signature"),
        text("url"),
        text("content_type"),
        body == null ? null : body.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> described(Response response) {
    Map<String, Object> headers = new LinkedHashMap<>();
    response.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    Map<String, Object> described = one("http_status", response.httpStatus());
    described.put("request_id", response.requestId());
    described.put("attempts", response.attempts());
    described.put("headers", headers);
    return described;
  }

  private static Map<String, Object> parameters(Map<String, Object> step) {
    return Runner.object(step.get("parameters"));
  }

  private String text(String name) {
    return (String) step.get(name);
  }

  private static Map<String, Object> ok(Object value) {
    return one("ok", value);
  }

  private static Map<String, Object> error(TwiliteException failure) {
    return one("error", failure.error());
  }

  private static Map<String, Object> one(String name, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }
}
