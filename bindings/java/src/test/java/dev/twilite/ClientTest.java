package dev.twilite;

import static dev.twilite.Fixtures.ALL;
import static dev.twilite.Fixtures.CREATE;
import static dev.twilite.Fixtures.ENTITY;
import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.LIST;
import static dev.twilite.Fixtures.ONE;
import static dev.twilite.Fixtures.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(Fixtures.LONGEST_SECONDS)
final class ClientTest {
  @Test
  void aTypedRecordHasWhatCameAndHowItCame() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY));
        Client client = server.client()) {
      Entity entity = client.verify().v2().services(SERVICE).entities("abcdefgh").fetch();
      assertEquals("YE1", entity.sid());
      assertEquals(Instant.parse("2015-07-30T20:00:00Z"), entity.dateCreated());
      assertNull(entity.dateUpdated());
      assertEquals(1L, entity.members().get("more"));
      assertThrows(UnsupportedOperationException.class, () -> entity.members().put("more", 2));
      assertEquals("Entity[YE1]", entity.toString());
      Entity again = client.verify().v2().services(SERVICE).entities("abcdefgh").fetch();
      assertEquals(entity, again);
      assertEquals(entity.hashCode(), again.hashCode());
      assertNotEquals(entity, null);
      Response response = entity.response();
      assertEquals(200, response.httpStatus());
      assertEquals("RQ1", response.requestId());
      assertEquals(1, response.attempts());
      assertEquals("one, two", response.headers().get("x-tWICE"));
      assertEquals(2, response.headerFields().stream().filter(field -> field.getKey().equals("X-Twice")).count());
    }
  }

  @Test
  void membersOfAnotherTypeThanDocumentedAreNull() throws Exception {
    String odd = "{\"sid\": 7, \"date_created\": \"yesterday\", \"links\": []}";
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(odd));
        Client client = server.client()) {
      Entity entity = client.verify().v2().services(SERVICE).entities("abcdefgh").fetch();
      assertNull(entity.sid());
      assertNull(entity.dateCreated());
      assertNull(entity.links());
      assertEquals(7L, entity.members().get("sid"));
      assertEquals(List.of(), entity.members().get("links"));
    }
  }

  @Test
  void parametersOfAChainAreSent() throws Exception {
    try (TestServer server = new TestServer(request -> new TestServer.Answer(201, "{\"sid\": \"US1\"}"));
        Client client = server.client()) {
      IpMessagingV2.ServicesIdUsersStep users = client.ipMessaging().v2().services("IS" + "0".repeat(32)).users();
      users.create("jing", with -> with.friendlyName("Jing").attributes(Map.of("a", 1)).xTwilioWebhookEnabled(true));
      TestServer.Request request = server.requests.get(0);
      assertEquals("true", request.headers().get("x-twilio-webhook-enabled"));
      assertTrue(request.body().contains("FriendlyName=Jing"), request.body());
      assertTrue(request.body().contains("Identity=jing"), request.body());
      Map<String, Object> twice = Map.of("ServiceSid", "IS" + "1".repeat(32), "Identity", "x");
      assertThrows(MisuseException.class, () -> users.create(twice));
      assertEquals(1, server.requests.size());
    }
  }

  @Test
  void deletingTellsHowItWasAnswered() throws Exception {
    try (TestServer server = new TestServer(request -> new TestServer.Answer(204, ""));
        Client client = server.client()) {
      assertEquals(204, client.verify().v2().services(SERVICE).entities("abcdefgh").delete().httpStatus());
    }
  }

  @Test
  void nullIsAsIfNotGiven() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY));
        Client client = server.client()) {
      Map<String, Object> parameters = new HashMap<>(ONE);
      parameters.put("Limit", null);
      assertThrows(InvalidParametersException.class, () -> client.call(FETCH, parameters)); // fetch has no Limit
      parameters.remove("Limit");
      parameters.put("Identity", null);
      InvalidParametersException failure =
          assertThrows(InvalidParametersException.class, () -> client.call(FETCH, parameters));
      assertEquals("required", failure.parameters().get(0).get("rule"));
    }
  }

  @Test
  void failuresHaveATypeAndAllThatIsKnown() throws Exception {
    Map<Integer, Class<? extends ApiException>> types =
        Map.of(
            400, ApiException.class, 401, AuthenticationException.class, 403, PermissionDeniedException.class,
            404, NotFoundException.class, 409, ConflictException.class, 429, RateLimitedException.class,
            503, ServerException.class);
    for (Map.Entry<Integer, Class<? extends ApiException>> each : types.entrySet()) {
      String body = "{\"code\": 20001, \"message\": \"No\", \"more_info\": \"https://e.org\", \"status\": 1}";
      try (TestServer server = new TestServer(request -> new TestServer.Answer(each.getKey(), body));
          Client client = server.client()) {
        ApiException failure = assertThrows(ApiException.class, () -> client.call(CREATE, ONE));
        assertEquals(each.getValue(), failure.getClass());
        assertEquals("api_error", failure.status());
        assertEquals("No", failure.message());
        assertEquals(20001, failure.code());
        assertEquals(each.getKey(), failure.httpStatus());
        assertEquals("https://e.org", failure.moreInfo());
        assertEquals("RQ1", failure.requestId());
        assertEquals(CREATE, failure.operation());
        assertEquals(each.getKey() == 503, failure.mayHaveTakenEffect());
        assertEquals(each.getKey(), failure.response().httpStatus());
        assertTrue(failure.getMessage().contains("code 20001"), failure.getMessage());
        assertFalse(failure.toString().contains("s3cr3t"));
      }
    }
  }

  @Test
  void transportFailures() throws Exception {
    try (TestServer server = new TestServer(request -> null);
        Client client = server.client()) {
      TransportException failure = assertThrows(TransportException.class, () -> client.call(CREATE, ONE));
      assertTrue(failure.mayHaveTakenEffect());
      assertEquals(0, failure.response().httpStatus());
      assertEquals(Map.of(), failure.response().headers());
    }
  }

  @Test
  void anExceptionCanBeSerialized() throws Exception {
    TwiliteException failure = assertThrows(MisuseException.class, () -> Twilite.validate("no.such", Map.of()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
      output.writeObject(failure);
    }
    try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      TwiliteException read = assertInstanceOf(MisuseException.class, input.readObject());
      assertEquals(failure.error(), read.error());
      assertEquals(0, read.response().attempts());
    }
  }

  @Test
  void aDeadlineEndsACall() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (TestServer server = waiting(ended);
        Client client = server.client()) {
      assertThrows(TimedOutException.class, () -> client.call(FETCH, ONE, Duration.ofMillis(100)));
      assertThrows(TimedOutException.class, () -> client.call(FETCH, ONE, Duration.ZERO));
      ended.countDown();
    }
  }

  private static TestServer waiting(CountDownLatch latch) throws java.io.IOException {
    return new TestServer(
        request -> {
          Fixtures.await(latch);
          return TestServer.Answer.ok(ENTITY);
        });
  }

  @Test
  void textThatCannotBePassedIsRefusedBeforeTheCall() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY));
        Client client = server.client()) {
      for (String operation : new String[] {null, "a\0b", "\ud800"}) {
        assertEquals("misuse", assertThrows(MisuseException.class, () -> client.call(operation)).status());
      }
      Map<String, Object> lone = Map.of("ServiceSid", SERVICE, "Identity", "\udfff");
      assertThrows(MisuseException.class, () -> client.call(FETCH, lone));
      assertEquals(0, server.requests.size());
    }
  }

  @Test
  void aClosedClientRefusesAndCanBeClosedAgain() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY))) {
      Client client = server.client();
      client.callAsync(FETCH, ONE).get();
      client.close();
      client.close();
      assertEquals("misuse", assertThrows(MisuseException.class, () -> client.call(FETCH, ONE)).status());
      assertThrows(MisuseException.class, () -> client.callAsync(FETCH, ONE));
      assertThrows(MisuseException.class, () -> client.pages(LIST, ALL));
      assertThrows(MisuseException.class, () -> client.verify().v2().services(SERVICE).entities().list());
    }
  }

  @Test
  void optionsAreChecked() {
    assertThrows(MisuseException.class, () -> new Client(new ClientOptions().set("colour", "blue")));
    assertThrows(
        MisuseException.class,
        () -> new Client(new ClientOptions().accountSid("AC" + "0".repeat(32)).authToken("x").timeoutMs(0)));
    try (Client client =
        new Client(
            new ClientOptions().accountSid("AC" + "0".repeat(32)).authToken("x"), new QueueOptions().maxInFlight(0))) {
      assertThrows(MisuseException.class, () -> client.callAsync(FETCH, ONE));
    }
  }

  @Test
  void pagesAreReadOneAtATime() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(Fixtures.page(0, true)));
        Client client = server.client();
        Pages<Entity> pages = client.verify().v2().services(SERVICE).entities().pages()) {
      assertEquals(0, server.requests.size());
      Records<Entity> page = pages.next();
      assertEquals(2, page.size());
      assertEquals("YE1", page.get(1).sid());
      assertEquals(200, page.response().httpStatus());
      assertFalse(pages.hasNext());
      assertThrows(java.util.NoSuchElementException.class, pages::next);
    }
  }

  @Test
  void aStreamIsLazyAndEndsWhenItIsClosed() throws Exception {
    try (TestServer server = new TestServer(Fixtures::endless);
        Client client = server.client()) {
      try (Stream<Entity> entities = client.verify().v2().services(SERVICE).entities().stream(with -> with.pageSize(2))) {
        assertEquals(List.of("YE0", "YE1", "YE2"), entities.limit(3).map(Entity::sid).toList());
      }
      assertTrue(server.requests.size() <= 3, server.requests.toString()); // one may have been sent ahead
      Pages<Map<String, Object>> pages = client.pages(LIST, ALL);
      pages.close();
      pages.close();
      assertFalse(pages.hasNext());
    }
  }

  @Test
  void aPageHasItsMeta() throws Exception {
    try (TestServer server = new TestServer(Fixtures::endless);
        Client client = server.client()) {
      Records<Entity> page = client.verify().v2().services(SERVICE).entities().page(with -> with.pageSize(2));
      assertEquals("entities", page.meta().get("key"));
      assertEquals(2, page.size());
    }
  }

  @Test
  void aPagerOutlivesItsClient() throws Exception {
    try (TestServer server = new TestServer(Fixtures::endless)) {
      Client client = server.client();
      Pages<Map<String, Object>> pages = client.pages(LIST, Map.of("ServiceSid", SERVICE, "PageSize", 2, "Limit", 4));
      assertEquals(2, pages.next().size());
      client.close();
      assertEquals(2, pages.next().size());
      assertFalse(pages.hasNext());
    }
  }

  @Test
  void chainsLeadToEveryOperation() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok("{\"sid\": \"SM1\"}"));
        Client client = server.client()) {
      Chain api = client.chain("api", "v2010");
      String given = "AC" + "1".repeat(32);
      api.to("accounts", given).to("messages", "SM" + "0".repeat(32)).call("fetch", Map.of());
      api.to("messages", "SM" + "0".repeat(32)).call("fetch", Map.of());
      api.to("messages").callAsync("create", Map.of("To", "+15550100", "From", "+15550101", "Body", "x")).get();
      assertTrue(server.requests.get(0).target().contains("/Accounts/" + given + "/Messages/SM"));
      assertTrue(server.requests.get(1).target().contains("/Accounts/AC" + "0".repeat(32) + "/Messages/SM"));
      assertTrue(server.requests.get(2).target().contains("/Accounts/AC" + "0".repeat(32) + "/Messages.json"));
    }
  }

  @Test
  @SuppressWarnings("unchecked") // the catalog is of such maps and lists
  void everyOperationOfTheCatalogHasItsChain() {
    int count = 0;
    for (String version : (List<String>) Twilite.describe("").get("products")) {
      String[] words = version.split("\\.");
      for (Map<String, Object> resource : (List<Map<String, Object>>) Twilite.describe(version).get("resources")) {
        for (Map<String, Object> operation : (List<Map<String, Object>>) resource.get("operations")) {
          List<String> chain = (List<String>) operation.get("chain");
          Place place = Place.version(words[0], words[1]);
          for (int i = 2; i < chain.size(); i++) {
            String step = chain.get(i);
            if (step.equals("()") || step.startsWith("{")) {
              place = place.choose(step, step.equals("()") ? 0 : step.split(",").length);
            } else {
              place = place.to(step);
            }
          }
          assertEquals(operation.get("id"), place.operation((String) operation.get("verb")).id());
          count++;
        }
      }
    }
    assertTrue(count > 1000, count + " operations");
  }

  @Test
  void aWrongNameOffersTheNearest() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok("{}"));
        Client client = server.client()) {
      assertOffers("conversations.v1", () -> client.chain("conversation", "v1"));
      assertOffers("services", () -> client.chain("verify", "v2").to("service", SERVICE));
      Chain entities = client.chain("verify", "v2").to("services", SERVICE).to("entities");
      assertOffers("create", () -> entities.call("creat", Map.of()));
      assertThrows(MisuseException.class, () -> client.chain("verify", "v2").to("services", SERVICE, SERVICE));
    }
  }

  private static void assertOffers(String name, org.junit.jupiter.api.function.Executable wrong) {
    String said = assertThrows(MisuseException.class, wrong).getMessage();
    assertTrue(said.contains("did you mean " + name + "?"), said);
  }
}
