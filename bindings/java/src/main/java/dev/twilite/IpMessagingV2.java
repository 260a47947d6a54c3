package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What lies below ip_messaging.v2. */
public final class IpMessagingV2 extends Step {
  IpMessagingV2(Client client, List<String> ids) {
    super(client, ids);
  }

  /**
   * Choose one of services.
   *
   * @param serviceSid its ServiceSid
   * @return what can be asked of it
   */
  public ServicesIdStep services(String serviceSid) {
    return new ServicesIdStep(client(), ids(serviceSid));
  }

  /** ip_messaging.v2.services(id). */
  public static final class ServicesIdStep extends Step {
    ServicesIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to all users.
     *
     * @return what can be asked there
     */
    public ServicesIdUsersStep users() {
      return new ServicesIdUsersStep(client(), ids());
    }

    /**
     * Choose one of users.
     *
     * @param sid its Sid
     * @return what can be asked of it
     */
    public ServicesIdUsersIdStep users(String sid) {
      return new ServicesIdUsersIdStep(client(), ids(sid));
    }
  }

  /** ip_messaging.v2.services(id).users. */
  public static final class ServicesIdUsersStep extends Step {
    ServicesIdUsersStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Create one: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param identity Identity, user identity
     * @return what came of it
     */
    public User create(String identity) {
      return call("ip_messaging.v2.user.create", chosen("ServiceSid"), given("Identity", identity), one(User.TYPE));
    }

    /**
     * Create one: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param identity Identity, user identity
     * @param with sets other parameters
     * @return what came of it
     */
    public User create(String identity, Consumer<UserCreateOptions> with) {
      UserCreateOptions options = new UserCreateOptions();
      options.put("Identity", identity);
      with.accept(options);
      return call("ip_messaging.v2.user.create", chosen("ServiceSid"), options.toMap(), one(User.TYPE));
    }

    /**
     * Create one: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public User create(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.create", chosen("ServiceSid"), parameters, one(User.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param identity Identity, user identity
     * @return the call, a future of its result
     */
    public Call<User> createAsync(String identity) {
      return begin("ip_messaging.v2.user.create", chosen("ServiceSid"), given("Identity", identity), one(User.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param identity Identity, user identity
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<User> createAsync(String identity, Consumer<UserCreateOptions> with) {
      UserCreateOptions options = new UserCreateOptions();
      options.put("Identity", identity);
      with.accept(options);
      return begin("ip_messaging.v2.user.create", chosen("ServiceSid"), options.toMap(), one(User.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<User> createAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.create", chosen("ServiceSid"), parameters, one(User.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return what came of it
     */
    public Records<User> list() {
      return call("ip_messaging.v2.user.list", chosen("ServiceSid"), Map.of(), list(User.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<User> list(Consumer<UserListOptions> with) {
      UserListOptions options = new UserListOptions();
      with.accept(options);
      return call("ip_messaging.v2.user.list", chosen("ServiceSid"), options.toMap(), list(User.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<User> list(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.list", chosen("ServiceSid"), parameters, list(User.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return the call, a future of its result
     */
    public Call<Records<User>> listAsync() {
      return begin("ip_messaging.v2.user.list", chosen("ServiceSid"), Map.of(), list(User.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<User>> listAsync(Consumer<UserListOptions> with) {
      UserListOptions options = new UserListOptions();
      with.accept(options);
      return begin("ip_messaging.v2.user.list", chosen("ServiceSid"), options.toMap(), list(User.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<User>> listAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.list", chosen("ServiceSid"), parameters, list(User.TYPE));
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return its pages, to be closed
     */
    public Pages<User> pages() {
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), Map.of(), User.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return its pages, to be closed
     */
    public Pages<User> pages(Consumer<UserListOptions> with) {
      UserListOptions options = new UserListOptions();
      with.accept(options);
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), options.toMap(), User.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its pages, to be closed
     */
    public Pages<User> pages(Map<String, ?> parameters) {
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), parameters, User.TYPE);
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<User> stream() {
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), Map.of(), User.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<User> stream(Consumer<UserListOptions> with) {
      UserListOptions options = new UserListOptions();
      with.accept(options);
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), options.toMap(), User.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<User> stream(Map<String, ?> parameters) {
      return pages("ip_messaging.v2.user.list", chosen("ServiceSid"), parameters, User.TYPE).stream();
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return what came of it
     */
    public Records<User> page() {
      return call("ip_messaging.v2.user.page", chosen("ServiceSid"), Map.of(), page("users", User.TYPE));
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<User> page(Consumer<UserPageOptions> with) {
      UserPageOptions options = new UserPageOptions();
      with.accept(options);
      return call("ip_messaging.v2.user.page", chosen("ServiceSid"), options.toMap(), page("users", User.TYPE));
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<User> page(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.page", chosen("ServiceSid"), parameters, page("users", User.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @return the call, a future of its result
     */
    public Call<Records<User>> pageAsync() {
      return begin("ip_messaging.v2.user.page", chosen("ServiceSid"), Map.of(), page("users", User.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<User>> pageAsync(Consumer<UserPageOptions> with) {
      UserPageOptions options = new UserPageOptions();
      with.accept(options);
      return begin("ip_messaging.v2.user.page", chosen("ServiceSid"), options.toMap(), page("users", User.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Users.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<User>> pageAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.page", chosen("ServiceSid"), parameters, page("users", User.TYPE));
    }
  }

  /** ip_messaging.v2.services(id).users(id). */
  public static final class ServicesIdUsersIdStep extends Step {
    ServicesIdUsersIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Fetch it: GET /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @return what came of it
     */
    public User fetch() {
      return call("ip_messaging.v2.user.fetch", chosen("ServiceSid", "Sid"), Map.of(), one(User.TYPE));
    }

    /**
     * Fetch it: GET /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public User fetch(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.fetch", chosen("ServiceSid", "Sid"), parameters, one(User.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<User> fetchAsync() {
      return begin("ip_messaging.v2.user.fetch", chosen("ServiceSid", "Sid"), Map.of(), one(User.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<User> fetchAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.fetch", chosen("ServiceSid", "Sid"), parameters, one(User.TYPE));
    }

    /**
     * Change it: POST /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public User update(Consumer<UserUpdateOptions> with) {
      UserUpdateOptions options = new UserUpdateOptions();
      with.accept(options);
      return call("ip_messaging.v2.user.update", chosen("ServiceSid", "Sid"), options.toMap(), one(User.TYPE));
    }

    /**
     * Change it: POST /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public User update(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.update", chosen("ServiceSid", "Sid"), parameters, one(User.TYPE));
    }

    /**
     * Change it, without waiting for it: POST /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<User> updateAsync(Consumer<UserUpdateOptions> with) {
      UserUpdateOptions options = new UserUpdateOptions();
      with.accept(options);
      return begin("ip_messaging.v2.user.update", chosen("ServiceSid", "Sid"), options.toMap(), one(User.TYPE));
    }

    /**
     * Change it, without waiting for it: POST /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<User> updateAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.update", chosen("ServiceSid", "Sid"), parameters, one(User.TYPE));
    }

    /**
     * Delete it: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @return what came of it
     */
    public Response delete() {
      return call("ip_messaging.v2.user.delete", chosen("ServiceSid", "Sid"), Map.of(), Result::response);
    }

    /**
     * Delete it: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Response delete(Map<String, ?> parameters) {
      return call("ip_messaging.v2.user.delete", chosen("ServiceSid", "Sid"), parameters, Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync() {
      return begin("ip_messaging.v2.user.delete", chosen("ServiceSid", "Sid"), Map.of(), Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync(Map<String, ?> parameters) {
      return begin("ip_messaging.v2.user.delete", chosen("ServiceSid", "Sid"), parameters, Result::response);
    }
  }

  /** The optional parameters of ip_messaging.v2.user.create. */
  public static final class UserCreateOptions extends Parameters {
    UserCreateOptions() {}

    /**
     * Sets RoleSid, sid.
     *
     * @param roleSid its value
     * @return this
     */
    public UserCreateOptions roleSid(String roleSid) {
      put("RoleSid", roleSid);
      return this;
    }

    /**
     * Sets Attributes, json.
     *
     * @param attributes its value
     * @return this
     */
    public UserCreateOptions attributes(Object attributes) {
      put("Attributes", attributes);
      return this;
    }

    /**
     * Sets FriendlyName, text.
     *
     * @param friendlyName its value
     * @return this
     */
    public UserCreateOptions friendlyName(String friendlyName) {
      put("FriendlyName", friendlyName);
      return this;
    }

    /**
     * Sets X-Twilio-Webhook-Enabled, one of true, false.
     *
     * @param xTwilioWebhookEnabled its value
     * @return this
     */
    public UserCreateOptions xTwilioWebhookEnabled(boolean xTwilioWebhookEnabled) {
      put("X-Twilio-Webhook-Enabled", xTwilioWebhookEnabled);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public UserCreateOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of ip_messaging.v2.user.list. */
  public static final class UserListOptions extends Parameters {
    UserListOptions() {}

    /**
     * Sets PageSize, integer from 1 to 100.
     *
     * @param pageSize its value
     * @return this
     */
    public UserListOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public UserListOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public UserListOptions page(long page) {
      put("Page", page);
      return this;
    }

    /**
     * Sets Limit, integer from 0.
     *
     * @param limit its value
     * @return this
     */
    public UserListOptions limit(long limit) {
      put("Limit", limit);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public UserListOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of ip_messaging.v2.user.page. */
  public static final class UserPageOptions extends Parameters {
    UserPageOptions() {}

    /**
     * Sets PageSize, integer from 1 to 100.
     *
     * @param pageSize its value
     * @return this
     */
    public UserPageOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public UserPageOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public UserPageOptions page(long page) {
      put("Page", page);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public UserPageOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of ip_messaging.v2.user.update. */
  public static final class UserUpdateOptions extends Parameters {
    UserUpdateOptions() {}

    /**
     * Sets RoleSid, sid.
     *
     * @param roleSid its value
     * @return this
     */
    public UserUpdateOptions roleSid(String roleSid) {
      put("RoleSid", roleSid);
      return this;
    }

    /**
     * Sets Attributes, json.
     *
     * @param attributes its value
     * @return this
     */
    public UserUpdateOptions attributes(Object attributes) {
      put("Attributes", attributes);
      return this;
    }

    /**
     * Sets FriendlyName, text.
     *
     * @param friendlyName its value
     * @return this
     */
    public UserUpdateOptions friendlyName(String friendlyName) {
      put("FriendlyName", friendlyName);
      return this;
    }

    /**
     * Sets X-Twilio-Webhook-Enabled, one of true, false.
     *
     * @param xTwilioWebhookEnabled its value
     * @return this
     */
    public UserUpdateOptions xTwilioWebhookEnabled(boolean xTwilioWebhookEnabled) {
      put("X-Twilio-Webhook-Enabled", xTwilioWebhookEnabled);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public UserUpdateOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }
}
