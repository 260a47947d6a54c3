package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What lies below verify.v2. */
public final class VerifyV2 extends Step {
  VerifyV2(Client client, List<String> ids) {
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

  /** verify.v2.services(id). */
  public static final class ServicesIdStep extends Step {
    ServicesIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to all entities.
     *
     * @return what can be asked there
     */
    public ServicesIdEntitiesStep entities() {
      return new ServicesIdEntitiesStep(client(), ids());
    }

    /**
     * Choose one of entities.
     *
     * @param identity its Identity
     * @return what can be asked of it
     */
    public ServicesIdEntitiesIdStep entities(String identity) {
      return new ServicesIdEntitiesIdStep(client(), ids(identity));
    }
  }

  /** verify.v2.services(id).entities. */
  public static final class ServicesIdEntitiesStep extends Step {
    ServicesIdEntitiesStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Create one: POST /v2/Services/{ServiceSid}/Entities.
     *
     * @param identity Identity, entity identity
     * @return what came of it
     */
    public Entity create(String identity) {
      return call("verify.v2.entity.create", chosen("ServiceSid"), given("Identity", identity), one(Entity.TYPE));
    }

    /**
     * Create one: POST /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Entity create(Map<String, ?> parameters) {
      return call("verify.v2.entity.create", chosen("ServiceSid"), parameters, one(Entity.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v2/Services/{ServiceSid}/Entities.
     *
     * @param identity Identity, entity identity
     * @return the call, a future of its result
     */
    public Call<Entity> createAsync(String identity) {
      return begin("verify.v2.entity.create", chosen("ServiceSid"), given("Identity", identity), one(Entity.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Entity> createAsync(Map<String, ?> parameters) {
      return begin("verify.v2.entity.create", chosen("ServiceSid"), parameters, one(Entity.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return what came of it
     */
    public Records<Entity> list() {
      return call("verify.v2.entity.list", chosen("ServiceSid"), Map.of(), list(Entity.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<Entity> list(Consumer<EntityListOptions> with) {
      EntityListOptions options = new EntityListOptions();
      with.accept(options);
      return call("verify.v2.entity.list", chosen("ServiceSid"), options.toMap(), list(Entity.TYPE));
    }

    /**
     * List them, page by page: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<Entity> list(Map<String, ?> parameters) {
      return call("verify.v2.entity.list", chosen("ServiceSid"), parameters, list(Entity.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> listAsync() {
      return begin("verify.v2.entity.list", chosen("ServiceSid"), Map.of(), list(Entity.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> listAsync(Consumer<EntityListOptions> with) {
      EntityListOptions options = new EntityListOptions();
      with.accept(options);
      return begin("verify.v2.entity.list", chosen("ServiceSid"), options.toMap(), list(Entity.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> listAsync(Map<String, ?> parameters) {
      return begin("verify.v2.entity.list", chosen("ServiceSid"), parameters, list(Entity.TYPE));
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return its pages, to be closed
     */
    public Pages<Entity> pages() {
      return pages("verify.v2.entity.list", chosen("ServiceSid"), Map.of(), Entity.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return its pages, to be closed
     */
    public Pages<Entity> pages(Consumer<EntityListOptions> with) {
      EntityListOptions options = new EntityListOptions();
      with.accept(options);
      return pages("verify.v2.entity.list", chosen("ServiceSid"), options.toMap(), Entity.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its pages, to be closed
     */
    public Pages<Entity> pages(Map<String, ?> parameters) {
      return pages("verify.v2.entity.list", chosen("ServiceSid"), parameters, Entity.TYPE);
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<Entity> stream() {
      return pages("verify.v2.entity.list", chosen("ServiceSid"), Map.of(), Entity.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<Entity> stream(Consumer<EntityListOptions> with) {
      EntityListOptions options = new EntityListOptions();
      with.accept(options);
      return pages("verify.v2.entity.list", chosen("ServiceSid"), options.toMap(), Entity.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<Entity> stream(Map<String, ?> parameters) {
      return pages("verify.v2.entity.list", chosen("ServiceSid"), parameters, Entity.TYPE).stream();
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return what came of it
     */
    public Records<Entity> page() {
      return call("verify.v2.entity.page", chosen("ServiceSid"), Map.of(), page("entities", Entity.TYPE));
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<Entity> page(Consumer<EntityPageOptions> with) {
      EntityPageOptions options = new EntityPageOptions();
      with.accept(options);
      return call("verify.v2.entity.page", chosen("ServiceSid"), options.toMap(), page("entities", Entity.TYPE));
    }

    /**
     * Fetch one page of them: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<Entity> page(Map<String, ?> parameters) {
      return call("verify.v2.entity.page", chosen("ServiceSid"), parameters, page("entities", Entity.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> pageAsync() {
      return begin("verify.v2.entity.page", chosen("ServiceSid"), Map.of(), page("entities", Entity.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> pageAsync(Consumer<EntityPageOptions> with) {
      EntityPageOptions options = new EntityPageOptions();
      with.accept(options);
      return begin("verify.v2.entity.page", chosen("ServiceSid"), options.toMap(), page("entities", Entity.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v2/Services/{ServiceSid}/Entities.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<Entity>> pageAsync(Map<String, ?> parameters) {
      return begin("verify.v2.entity.page", chosen("ServiceSid"), parameters, page("entities", Entity.TYPE));
    }
  }

  /** verify.v2.services(id).entities(id). */
  public static final class ServicesIdEntitiesIdStep extends Step {
    ServicesIdEntitiesIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Fetch it: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @return what came of it
     */
    public Entity fetch() {
      return call("verify.v2.entity.fetch", chosen("ServiceSid", "Identity"), Map.of(), one(Entity.TYPE));
    }

    /**
     * Fetch it: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Entity fetch(Map<String, ?> parameters) {
      return call("verify.v2.entity.fetch", chosen("ServiceSid", "Identity"), parameters, one(Entity.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @return the call, a future of its result
     */
    public Call<Entity> fetchAsync() {
      return begin("verify.v2.entity.fetch", chosen("ServiceSid", "Identity"), Map.of(), one(Entity.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Entity> fetchAsync(Map<String, ?> parameters) {
      return begin("verify.v2.entity.fetch", chosen("ServiceSid", "Identity"), parameters, one(Entity.TYPE));
    }

    /**
     * Delete it: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @return what came of it
     */
    public Response delete() {
      return call("verify.v2.entity.delete", chosen("ServiceSid", "Identity"), Map.of(), Result::response);
    }

    /**
     * Delete it: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Response delete(Map<String, ?> parameters) {
      return call("verify.v2.entity.delete", chosen("ServiceSid", "Identity"), parameters, Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync() {
      return begin("verify.v2.entity.delete", chosen("ServiceSid", "Identity"), Map.of(), Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync(Map<String, ?> parameters) {
      return begin("verify.v2.entity.delete", chosen("ServiceSid", "Identity"), parameters, Result::response);
    }
  }

  /** The optional parameters of verify.v2.entity.list. */
  public static final class EntityListOptions extends Parameters {
    EntityListOptions() {}

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public EntityListOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public EntityListOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public EntityListOptions page(long page) {
      put("Page", page);
      return this;
    }

    /**
     * Sets Limit, integer from 0.
     *
     * @param limit its value
     * @return this
     */
    public EntityListOptions limit(long limit) {
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
    public EntityListOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of verify.v2.entity.page. */
  public static final class EntityPageOptions extends Parameters {
    EntityPageOptions() {}

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public EntityPageOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public EntityPageOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public EntityPageOptions page(long page) {
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
    public EntityPageOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }
}
