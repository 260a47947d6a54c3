package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What lies below trusthub.v1. */
public final class TrusthubV1 extends Step {
  TrusthubV1(Client client, List<String> ids) {
    super(client, ids);
  }

  /**
   * Go to all customer profiles.
   *
   * @return what can be asked there
   */
  public CustomerProfilesStep customerProfiles() {
    return new CustomerProfilesStep(client(), ids());
  }

  /**
   * Choose one of customer profiles.
   *
   * @param sid its Sid or CustomerProfileSid
   * @return what can be asked of it
   */
  public CustomerProfilesIdStep customerProfiles(String sid) {
    return new CustomerProfilesIdStep(client(), ids(sid));
  }

  /** trusthub.v1.customer_profiles. */
  public static final class CustomerProfilesStep extends Step {
    CustomerProfilesStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Create one: POST /v1/CustomerProfiles.
     *
     * @param friendlyName FriendlyName, text
     * @param email Email, email
     * @param policySid PolicySid, sid
     * @return what came of it
     */
    public CustomerProfile create(String friendlyName, String email, String policySid) {
      return call(
          "trusthub.v1.customer_profile.create",
          chosen(),
          given("FriendlyName", friendlyName, "Email", email, "PolicySid", policySid),
          one(CustomerProfile.TYPE));
    }

    /**
     * Create one: POST /v1/CustomerProfiles.
     *
     * @param friendlyName FriendlyName, text
     * @param email Email, email
     * @param policySid PolicySid, sid
     * @param with sets other parameters
     * @return what came of it
     */
    public CustomerProfile create(
        String friendlyName, String email, String policySid, Consumer<CustomerProfileCreateOptions> with) {
      CustomerProfileCreateOptions options = new CustomerProfileCreateOptions();
      options.put("FriendlyName", friendlyName);
      options.put("Email", email);
      options.put("PolicySid", policySid);
      with.accept(options);
      return call("trusthub.v1.customer_profile.create", chosen(), options.toMap(), one(CustomerProfile.TYPE));
    }

    /**
     * Create one: POST /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public CustomerProfile create(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.create", chosen(), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v1/CustomerProfiles.
     *
     * @param friendlyName FriendlyName, text
     * @param email Email, email
     * @param policySid PolicySid, sid
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> createAsync(String friendlyName, String email, String policySid) {
      return begin(
          "trusthub.v1.customer_profile.create",
          chosen(),
          given("FriendlyName", friendlyName, "Email", email, "PolicySid", policySid),
          one(CustomerProfile.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v1/CustomerProfiles.
     *
     * @param friendlyName FriendlyName, text
     * @param email Email, email
     * @param policySid PolicySid, sid
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> createAsync(
        String friendlyName, String email, String policySid, Consumer<CustomerProfileCreateOptions> with) {
      CustomerProfileCreateOptions options = new CustomerProfileCreateOptions();
      options.put("FriendlyName", friendlyName);
      options.put("Email", email);
      options.put("PolicySid", policySid);
      with.accept(options);
      return begin("trusthub.v1.customer_profile.create", chosen(), options.toMap(), one(CustomerProfile.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> createAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.create", chosen(), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles.
     *
     * @return what came of it
     */
    public Records<CustomerProfile> list() {
      return call("trusthub.v1.customer_profile.list", chosen(), Map.of(), list(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<CustomerProfile> list(Consumer<CustomerProfileListOptions> with) {
      CustomerProfileListOptions options = new CustomerProfileListOptions();
      with.accept(options);
      return call("trusthub.v1.customer_profile.list", chosen(), options.toMap(), list(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<CustomerProfile> list(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.list", chosen(), parameters, list(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> listAsync() {
      return begin("trusthub.v1.customer_profile.list", chosen(), Map.of(), list(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> listAsync(Consumer<CustomerProfileListOptions> with) {
      CustomerProfileListOptions options = new CustomerProfileListOptions();
      with.accept(options);
      return begin("trusthub.v1.customer_profile.list", chosen(), options.toMap(), list(CustomerProfile.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> listAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.list", chosen(), parameters, list(CustomerProfile.TYPE));
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles.
     *
     * @return its pages, to be closed
     */
    public Pages<CustomerProfile> pages() {
      return pages("trusthub.v1.customer_profile.list", chosen(), Map.of(), CustomerProfile.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return its pages, to be closed
     */
    public Pages<CustomerProfile> pages(Consumer<CustomerProfileListOptions> with) {
      CustomerProfileListOptions options = new CustomerProfileListOptions();
      with.accept(options);
      return pages("trusthub.v1.customer_profile.list", chosen(), options.toMap(), CustomerProfile.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its pages, to be closed
     */
    public Pages<CustomerProfile> pages(Map<String, ?> parameters) {
      return pages("trusthub.v1.customer_profile.list", chosen(), parameters, CustomerProfile.TYPE);
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles.
     *
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfile> stream() {
      return pages("trusthub.v1.customer_profile.list", chosen(), Map.of(), CustomerProfile.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfile> stream(Consumer<CustomerProfileListOptions> with) {
      CustomerProfileListOptions options = new CustomerProfileListOptions();
      with.accept(options);
      return pages("trusthub.v1.customer_profile.list", chosen(), options.toMap(), CustomerProfile.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfile> stream(Map<String, ?> parameters) {
      return pages("trusthub.v1.customer_profile.list", chosen(), parameters, CustomerProfile.TYPE).stream();
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles.
     *
     * @return what came of it
     */
    public Records<CustomerProfile> page() {
      return call("trusthub.v1.customer_profile.page", chosen(), Map.of(), page("results", CustomerProfile.TYPE));
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<CustomerProfile> page(Consumer<CustomerProfilePageOptions> with) {
      CustomerProfilePageOptions options = new CustomerProfilePageOptions();
      with.accept(options);
      return call(
          "trusthub.v1.customer_profile.page",
          chosen(),
          options.toMap(),
          page("results",
          CustomerProfile.TYPE));
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<CustomerProfile> page(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.page", chosen(), parameters, page("results", CustomerProfile.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> pageAsync() {
      return begin("trusthub.v1.customer_profile.page", chosen(), Map.of(), page("results", CustomerProfile.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> pageAsync(Consumer<CustomerProfilePageOptions> with) {
      CustomerProfilePageOptions options = new CustomerProfilePageOptions();
      with.accept(options);
      return begin(
          "trusthub.v1.customer_profile.page",
          chosen(),
          options.toMap(),
          page("results",
          CustomerProfile.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfile>> pageAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.page", chosen(), parameters, page("results", CustomerProfile.TYPE));
    }
  }

  /** trusthub.v1.customer_profiles(id). */
  public static final class CustomerProfilesIdStep extends Step {
    CustomerProfilesIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to all entity assignments.
     *
     * @return what can be asked there
     */
    public CustomerProfilesIdEntityAssignmentsStep entityAssignments() {
      return new CustomerProfilesIdEntityAssignmentsStep(client(), ids());
    }

    /**
     * Choose one of entity assignments.
     *
     * @param sid its Sid
     * @return what can be asked of it
     */
    public CustomerProfilesIdEntityAssignmentsIdStep entityAssignments(String sid) {
      return new CustomerProfilesIdEntityAssignmentsIdStep(client(), ids(sid));
    }

    /**
     * Fetch it: GET /v1/CustomerProfiles/{Sid}.
     *
     * @return what came of it
     */
    public CustomerProfile fetch() {
      return call("trusthub.v1.customer_profile.fetch", chosen("Sid"), Map.of(), one(CustomerProfile.TYPE));
    }

    /**
     * Fetch it: GET /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public CustomerProfile fetch(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.fetch", chosen("Sid"), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v1/CustomerProfiles/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> fetchAsync() {
      return begin("trusthub.v1.customer_profile.fetch", chosen("Sid"), Map.of(), one(CustomerProfile.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> fetchAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.fetch", chosen("Sid"), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * Change it: POST /v1/CustomerProfiles/{Sid}.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public CustomerProfile update(Consumer<CustomerProfileUpdateOptions> with) {
      CustomerProfileUpdateOptions options = new CustomerProfileUpdateOptions();
      with.accept(options);
      return call("trusthub.v1.customer_profile.update", chosen("Sid"), options.toMap(), one(CustomerProfile.TYPE));
    }

    /**
     * Change it: POST /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public CustomerProfile update(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.update", chosen("Sid"), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * Change it, without waiting for it: POST /v1/CustomerProfiles/{Sid}.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> updateAsync(Consumer<CustomerProfileUpdateOptions> with) {
      CustomerProfileUpdateOptions options = new CustomerProfileUpdateOptions();
      with.accept(options);
      return begin("trusthub.v1.customer_profile.update", chosen("Sid"), options.toMap(), one(CustomerProfile.TYPE));
    }

    /**
     * Change it, without waiting for it: POST /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<CustomerProfile> updateAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.update", chosen("Sid"), parameters, one(CustomerProfile.TYPE));
    }

    /**
     * Delete it: DELETE /v1/CustomerProfiles/{Sid}.
     *
     * @return what came of it
     */
    public Response delete() {
      return call("trusthub.v1.customer_profile.delete", chosen("Sid"), Map.of(), Result::response);
    }

    /**
     * Delete it: DELETE /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Response delete(Map<String, ?> parameters) {
      return call("trusthub.v1.customer_profile.delete", chosen("Sid"), parameters, Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v1/CustomerProfiles/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync() {
      return begin("trusthub.v1.customer_profile.delete", chosen("Sid"), Map.of(), Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v1/CustomerProfiles/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync(Map<String, ?> parameters) {
      return begin("trusthub.v1.customer_profile.delete", chosen("Sid"), parameters, Result::response);
    }
  }

  /** trusthub.v1.customer_profiles(id).entity_assignments. */
  public static final class CustomerProfilesIdEntityAssignmentsStep extends Step {
    CustomerProfilesIdEntityAssignmentsStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Create one: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param objectSid ObjectSid, sid
     * @return what came of it
     */
    public CustomerProfileEntityAssignment create(String objectSid) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.create",
          chosen("CustomerProfileSid"),
          given("ObjectSid", objectSid),
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Create one: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public CustomerProfileEntityAssignment create(Map<String, ?> parameters) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.create",
          chosen("CustomerProfileSid"),
          parameters,
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param objectSid ObjectSid, sid
     * @return the call, a future of its result
     */
    public Call<CustomerProfileEntityAssignment> createAsync(String objectSid) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.create",
          chosen("CustomerProfileSid"),
          given("ObjectSid", objectSid),
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Create one, without waiting for it: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<CustomerProfileEntityAssignment> createAsync(Map<String, ?> parameters) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.create",
          chosen("CustomerProfileSid"),
          parameters,
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> list() {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          Map.of(),
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> list(Consumer<CustomerProfileEntityAssignmentListOptions> with) {
      CustomerProfileEntityAssignmentListOptions options = new CustomerProfileEntityAssignmentListOptions();
      with.accept(options);
      return call(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          options.toMap(),
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> list(Map<String, ?> parameters) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          parameters,
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> listAsync() {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          Map.of(),
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> listAsync(
        Consumer<CustomerProfileEntityAssignmentListOptions> with) {
      CustomerProfileEntityAssignmentListOptions options = new CustomerProfileEntityAssignmentListOptions();
      with.accept(options);
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          options.toMap(),
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * List them, page by page, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> listAsync(Map<String, ?> parameters) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          parameters,
          list(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return its pages, to be closed
     */
    public Pages<CustomerProfileEntityAssignment> pages() {
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          Map.of(),
          CustomerProfileEntityAssignment.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return its pages, to be closed
     */
    public Pages<CustomerProfileEntityAssignment> pages(Consumer<CustomerProfileEntityAssignmentListOptions> with) {
      CustomerProfileEntityAssignmentListOptions options = new CustomerProfileEntityAssignmentListOptions();
      with.accept(options);
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          options.toMap(),
          CustomerProfileEntityAssignment.TYPE);
    }

    /**
     * Read the list a page at a time: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its pages, to be closed
     */
    public Pages<CustomerProfileEntityAssignment> pages(Map<String, ?> parameters) {
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          parameters,
          CustomerProfileEntityAssignment.TYPE);
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfileEntityAssignment> stream() {
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          Map.of(),
          CustomerProfileEntityAssignment.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfileEntityAssignment> stream(Consumer<CustomerProfileEntityAssignmentListOptions> with) {
      CustomerProfileEntityAssignmentListOptions options = new CustomerProfileEntityAssignmentListOptions();
      with.accept(options);
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          options.toMap(),
          CustomerProfileEntityAssignment.TYPE).stream();
    }

    /**
     * Read the list record by record, with a page in memory: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return its records, to be closed if they may be left before their end
     */
    public Stream<CustomerProfileEntityAssignment> stream(Map<String, ?> parameters) {
      return pages(
          "trusthub.v1.customer_profile_entity_assignment.list",
          chosen("CustomerProfileSid"),
          parameters,
          CustomerProfileEntityAssignment.TYPE).stream();
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> page() {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          Map.of(),
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> page(Consumer<CustomerProfileEntityAssignmentPageOptions> with) {
      CustomerProfileEntityAssignmentPageOptions options = new CustomerProfileEntityAssignmentPageOptions();
      with.accept(options);
      return call(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          options.toMap(),
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch one page of them: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Records<CustomerProfileEntityAssignment> page(Map<String, ?> parameters) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          parameters,
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> pageAsync() {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          Map.of(),
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param with sets other parameters
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> pageAsync(
        Consumer<CustomerProfileEntityAssignmentPageOptions> with) {
      CustomerProfileEntityAssignmentPageOptions options = new CustomerProfileEntityAssignmentPageOptions();
      with.accept(options);
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          options.toMap(),
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch one page of them, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Records<CustomerProfileEntityAssignment>> pageAsync(Map<String, ?> parameters) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.page",
          chosen("CustomerProfileSid"),
          parameters,
          page("results",
          CustomerProfileEntityAssignment.TYPE));
    }
  }

  /** trusthub.v1.customer_profiles(id).entity_assignments(id). */
  public static final class CustomerProfilesIdEntityAssignmentsIdStep extends Step {
    CustomerProfilesIdEntityAssignmentsIdStep(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Fetch it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @return what came of it
     */
    public CustomerProfileEntityAssignment fetch() {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.fetch",
          chosen("CustomerProfileSid", "Sid"),
          Map.of(),
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public CustomerProfileEntityAssignment fetch(Map<String, ?> parameters) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.fetch",
          chosen("CustomerProfileSid", "Sid"),
          parameters,
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<CustomerProfileEntityAssignment> fetchAsync() {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.fetch",
          chosen("CustomerProfileSid", "Sid"),
          Map.of(),
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Fetch it, without waiting for it: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<CustomerProfileEntityAssignment> fetchAsync(Map<String, ?> parameters) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.fetch",
          chosen("CustomerProfileSid", "Sid"),
          parameters,
          one(CustomerProfileEntityAssignment.TYPE));
    }

    /**
     * Delete it: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @return what came of it
     */
    public Response delete() {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.delete",
          chosen("CustomerProfileSid", "Sid"),
          Map.of(), Result::response);
    }

    /**
     * Delete it: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return what came of it
     */
    public Response delete(Map<String, ?> parameters) {
      return call(
          "trusthub.v1.customer_profile_entity_assignment.delete",
          chosen("CustomerProfileSid", "Sid"),
          parameters, Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync() {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.delete",
          chosen("CustomerProfileSid", "Sid"),
          Map.of(), Result::response);
    }

    /**
     * Delete it, without waiting for it: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
     *
     * @param parameters parameters by their names, as {@link Client#call(String, Map)} takes them
     * @return the call, a future of its result
     */
    public Call<Response> deleteAsync(Map<String, ?> parameters) {
      return begin(
          "trusthub.v1.customer_profile_entity_assignment.delete",
          chosen("CustomerProfileSid", "Sid"),
          parameters, Result::response);
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile.create. */
  public static final class CustomerProfileCreateOptions extends Parameters {
    CustomerProfileCreateOptions() {}

    /**
     * Sets StatusCallback, uri.
     *
     * @param statusCallback its value
     * @return this
     */
    public CustomerProfileCreateOptions statusCallback(String statusCallback) {
      put("StatusCallback", statusCallback);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public CustomerProfileCreateOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile.list. */
  public static final class CustomerProfileListOptions extends Parameters {
    CustomerProfileListOptions() {}

    /**
     * Sets Status, one of draft, pending-review, in-review, twilio-rejected, twilio-approved.
     *
     * @param status its value
     * @return this
     */
    public CustomerProfileListOptions status(String status) {
      put("Status", status);
      return this;
    }

    /**
     * Sets FriendlyName, text.
     *
     * @param friendlyName its value
     * @return this
     */
    public CustomerProfileListOptions friendlyName(String friendlyName) {
      put("FriendlyName", friendlyName);
      return this;
    }

    /**
     * Sets PolicySid, sid.
     *
     * @param policySid its value
     * @return this
     */
    public CustomerProfileListOptions policySid(String policySid) {
      put("PolicySid", policySid);
      return this;
    }

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public CustomerProfileListOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public CustomerProfileListOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public CustomerProfileListOptions page(long page) {
      put("Page", page);
      return this;
    }

    /**
     * Sets Limit, integer from 0.
     *
     * @param limit its value
     * @return this
     */
    public CustomerProfileListOptions limit(long limit) {
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
    public CustomerProfileListOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile.page. */
  public static final class CustomerProfilePageOptions extends Parameters {
    CustomerProfilePageOptions() {}

    /**
     * Sets Status, one of draft, pending-review, in-review, twilio-rejected, twilio-approved.
     *
     * @param status its value
     * @return this
     */
    public CustomerProfilePageOptions status(String status) {
      put("Status", status);
      return this;
    }

    /**
     * Sets FriendlyName, text.
     *
     * @param friendlyName its value
     * @return this
     */
    public CustomerProfilePageOptions friendlyName(String friendlyName) {
      put("FriendlyName", friendlyName);
      return this;
    }

    /**
     * Sets PolicySid, sid.
     *
     * @param policySid its value
     * @return this
     */
    public CustomerProfilePageOptions policySid(String policySid) {
      put("PolicySid", policySid);
      return this;
    }

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public CustomerProfilePageOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public CustomerProfilePageOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public CustomerProfilePageOptions page(long page) {
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
    public CustomerProfilePageOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile.update. */
  public static final class CustomerProfileUpdateOptions extends Parameters {
    CustomerProfileUpdateOptions() {}

    /**
     * Sets Status, one of draft, pending-review, in-review, twilio-rejected, twilio-approved.
     *
     * @param status its value
     * @return this
     */
    public CustomerProfileUpdateOptions status(String status) {
      put("Status", status);
      return this;
    }

    /**
     * Sets StatusCallback, uri.
     *
     * @param statusCallback its value
     * @return this
     */
    public CustomerProfileUpdateOptions statusCallback(String statusCallback) {
      put("StatusCallback", statusCallback);
      return this;
    }

    /**
     * Sets FriendlyName, text.
     *
     * @param friendlyName its value
     * @return this
     */
    public CustomerProfileUpdateOptions friendlyName(String friendlyName) {
      put("FriendlyName", friendlyName);
      return this;
    }

    /**
     * Sets Email, email.
     *
     * @param email its value
     * @return this
     */
    public CustomerProfileUpdateOptions email(String email) {
      put("Email", email);
      return this;
    }

    /**
     * Sets a parameter by its name, also one that is newer than this package.
     *
     * @param name its name in the library
     * @param value its value, of the types that {@link Json} writes
     * @return this
     */
    public CustomerProfileUpdateOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile_entity_assignment.list. */
  public static final class CustomerProfileEntityAssignmentListOptions extends Parameters {
    CustomerProfileEntityAssignmentListOptions() {}

    /**
     * Sets ObjectType, text.
     *
     * @param objectType its value
     * @return this
     */
    public CustomerProfileEntityAssignmentListOptions objectType(String objectType) {
      put("ObjectType", objectType);
      return this;
    }

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public CustomerProfileEntityAssignmentListOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public CustomerProfileEntityAssignmentListOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public CustomerProfileEntityAssignmentListOptions page(long page) {
      put("Page", page);
      return this;
    }

    /**
     * Sets Limit, integer from 0.
     *
     * @param limit its value
     * @return this
     */
    public CustomerProfileEntityAssignmentListOptions limit(long limit) {
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
    public CustomerProfileEntityAssignmentListOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }

  /** The optional parameters of trusthub.v1.customer_profile_entity_assignment.page. */
  public static final class CustomerProfileEntityAssignmentPageOptions extends Parameters {
    CustomerProfileEntityAssignmentPageOptions() {}

    /**
     * Sets ObjectType, text.
     *
     * @param objectType its value
     * @return this
     */
    public CustomerProfileEntityAssignmentPageOptions objectType(String objectType) {
      put("ObjectType", objectType);
      return this;
    }

    /**
     * Sets PageSize, integer from 1 to 1000.
     *
     * @param pageSize its value
     * @return this
     */
    public CustomerProfileEntityAssignmentPageOptions pageSize(long pageSize) {
      put("PageSize", pageSize);
      return this;
    }

    /**
     * Sets PageToken, non empty text.
     *
     * @param pageToken its value
     * @return this
     */
    public CustomerProfileEntityAssignmentPageOptions pageToken(String pageToken) {
      put("PageToken", pageToken);
      return this;
    }

    /**
     * Sets Page, integer from 0.
     *
     * @param page its value
     * @return this
     */
    public CustomerProfileEntityAssignmentPageOptions page(long page) {
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
    public CustomerProfileEntityAssignmentPageOptions set(String name, Object value) {
      put(name, value);
      return this;
    }
  }
}
