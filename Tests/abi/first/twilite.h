/* Twilite: Twilio's REST resources from every language that can call C. JSON goes in, JSON comes out.
 *
 * This header is the authority: what is not in it is not API. The values and meanings in it never change once
 * released; new ones may be added. Link with -ltwilite.
 *
 * Memory   What a function returns as a pointer to a twilite_ type is the caller's, to be freed once with that
 *          type's free function. A const char * that is returned belongs to the object it was asked of, or to the
 *          library where the text says "static"; never free it. What the caller passes in is read during the call
 *          and not kept. A client's responses stay valid after the client is freed. Allocation failure aborts the
 *          process, as in most libraries that are not written in C.
 * Strings  are UTF-8 and end with a NUL, in both directions. Parameters and options are the text of one JSON object.
 * Threads  A client may be used by any number of threads at once. A response is immutable: read it from any thread,
 *          free it once, when no thread reads it. The library starts no thread, installs no signal handler and
 *          changes no locale. No function may be called from a signal handler. No initialisation is needed.
 * Errors   come back as a response, the object in which every call ends, well or badly: its status says which kind,
 *          its JSON says all that is known. NULL where a pointer is needed is TWILITE_MISUSE, never a crash.
 *          No credential appears in an error.
 *
 *   twilite_client *client = twilite_client_create(NULL, NULL);
 *   twilite_response *response = twilite_verify_v2_entity_create(client,
 *       "{\"ServiceSid\": \"VA...\", \"Identity\": \"ff483d1ff591898a9942916050d2ca3f\"}");
 *   puts(twilite_response_json(response));
 *   twilite_response_free(response);
 *   twilite_client_free(client);
 */
#ifndef TWILITE_H
#define TWILITE_H

#include <stddef.h>
#include <stdint.h>

#define TWILITE_VERSION "1.0.0"
#define TWILITE_ABI_VERSION 1

#if defined(__GNUC__) || defined(__clang__)
#define TWILITE_API __attribute__((visibility("default")))
#else
#define TWILITE_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* How a call ended: twilite_response_status. Treat a value that is not listed here as an error. */
enum {
    /* The result is in the response's JSON. */
    TWILITE_OK = 0,
    /* The call itself is wrong: NULL where not allowed, text that is not UTF-8 or not a JSON object, an unknown
     * operation or option, a handle that cannot be used here. Nothing was sent. Correct the program. */
    TWILITE_MISUSE = 1,
    /* Parameters failed validation; "parameters" in the error lists every one of them. Nothing was sent.
     * Correct the parameters. */
    TWILITE_INVALID_PARAMETERS = 2,
    /* No HTTP answer: name lookup, connection, TLS, reset. If "may_have_taken_effect" is true, look whether the
     * change was made before asking for it again. */
    TWILITE_TRANSPORT = 3,
    /* The time ran out. "may_have_taken_effect" as above. */
    TWILITE_TIMEOUT = 4,
    /* Twilio answered with an error: "http_status", "code", "message" and "more_info" say which. */
    TWILITE_API_ERROR = 5,
    /* An answer that is not what the API documents: not JSON, wrong shape, too large, a redirect, paging that does
     * not advance or leaves its path. */
    TWILITE_INVALID_RESPONSE = 6,
    /* Cancelled by the caller. */
    TWILITE_CANCELLED = 7,
    /* There is nothing more. */
    TWILITE_DONE = 8
};

/* Credentials, options and kept connections. Make one, share it among threads, keep it. */
typedef struct twilite_client twilite_client;

/* How one call ended, and all that it brought. Immutable. */
typedef struct twilite_response twilite_response;

/* ---- Library ---------------------------------------------------------------------------------------------------- */

/* Tell the version of the library that is loaded, as "1.2.3". Static. */
TWILITE_API const char *twilite_version(void);

/* Tell the version of the binary interface that is loaded. A program that loads the library at run time compares it
 * with TWILITE_ABI_VERSION and refuses another. */
TWILITE_API int32_t twilite_abi_version(void);

/* Describe every resource, operation, parameter, rule and property as JSON. Static, the same text each time; it lives
 * until the library is unloaded. docs/catalog.md explains its shape. */
TWILITE_API const char *twilite_catalog(void);

/* ---- Client ----------------------------------------------------------------------------------------------------- */

/* Make a client.
 *
 * options_json  a JSON object of options, or NULL for the environment alone: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN,
 *               or TWILIO_API_KEY and TWILIO_API_SECRET, TWILIO_REGION, TWILIO_EDGE, TWILITE_BASE_URL. An option given
 *               wins over the environment. An unknown option is an error. docs/options.md lists them all.
 * error         where to put the response that says what is wrong, or NULL. Set to NULL on success; on failure the
 *               caller frees it with twilite_response_free.
 *
 * Returns the client, to be freed with twilite_client_free; or NULL, and *error has the status TWILITE_MISUSE.
 * Sends nothing: wrong credentials show at the first call. */
TWILITE_API twilite_client *twilite_client_create(const char *options_json, twilite_response **error);

/* Free a client: close its idle connections and wipe its secrets. NULL is ignored.
 * A call still running on another thread keeps what it needs and ends undisturbed. */
TWILITE_API void twilite_client_free(twilite_client *client);

/* ---- Calls ------------------------------------------------------------------------------------------------------ */

/* Perform an operation by its id, and wait for its end.
 *
 * client       a client.
 * operation    an operation's id, such as "verify.v2.entity.create"; twilite_catalog lists them.
 * params_json  a JSON object of parameters, or NULL for none. Names as the API spells them (FriendlyName) or in
 *              snake_case (friendly_name), path, query, header and form parameters together; null means absent.
 *              Everything is checked before a byte is sent, and every failure reported at once.
 *
 * Blocks the calling thread, at most for the time that the client's options allow.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_API twilite_response *twilite_call(twilite_client *client, const char *operation, const char *params_json);

/* Check parameters exactly as twilite_call does, without a client and without the network.
 * TWILITE_OK: {"valid": true}. Otherwise TWILITE_INVALID_PARAMETERS or TWILITE_MISUSE, as the call would say. */
TWILITE_API twilite_response *twilite_validate(const char *operation, const char *params_json);

/* ---- Operations ------------------------------------------------------------------------------------------------- */

/* Each is twilite_call with the operation that its name spells: same parameters, same promises, same ownership.
 *
 * PageSize, PageToken and Page are the API's own; PageSize is 1 to 1000, for users 1 to 100. Limit is Twilite's: the
 * most records that a list returns. Without Limit a list goes on to the end; Limit 0 is [] without a request. Without
 * PageSize a list asks for the largest page that it can use. */

/* Verify Entities. API reference: https://www.twilio.com/docs/verify/api/entity
 * Routes: /v2/Services/{ServiceSid}/Entities
 *         /v2/Services/{ServiceSid}/Entities/{Identity}
 * Host: verify.twilio.com. ServiceSid: VA and 32 hexadecimal digits.
 */

/* Create one: POST /v2/Services/{ServiceSid}/Entities.
 * Parameters: ServiceSid (required), Identity (required; 8 to 64 letters, digits and dashes).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_verify_v2_entity_create(twilite_client *client, const char *params_json);

/* List up to Limit of them, page by page: GET /v2/Services/{ServiceSid}/Entities.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_API twilite_response *twilite_verify_v2_entity_list(twilite_client *client, const char *params_json);

/* Fetch one page: GET /v2/Services/{ServiceSid}/Entities.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_API twilite_response *twilite_verify_v2_entity_page(twilite_client *client, const char *params_json);

/* Fetch one: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
 * Parameters: ServiceSid (required), Identity (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_verify_v2_entity_fetch(twilite_client *client, const char *params_json);

/* Delete one: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
 * Parameters: ServiceSid (required), Identity (required).
 * TWILITE_OK: {}. */
TWILITE_API twilite_response *twilite_verify_v2_entity_delete(twilite_client *client, const char *params_json);

/* IP-Messaging Users. API reference: https://www.twilio.com/docs/chat/rest/user-resource
 * Routes: /v2/Services/{ServiceSid}/Users
 *         /v2/Services/{ServiceSid}/Users/{Sid}
 * Host: ip-messaging.twilio.com. ServiceSid: IS and 32 hexadecimal digits. Sid: a user's SID or its identity.
 */

/* Create one: POST /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), Identity (required), RoleSid, Attributes (JSON text or an object),
 *   FriendlyName, X-Twilio-Webhook-Enabled.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_create(twilite_client *client, const char *params_json);

/* List up to Limit of them, page by page: GET /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_list(twilite_client *client, const char *params_json);

/* Fetch one page: GET /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_page(twilite_client *client, const char *params_json);

/* Fetch one: GET /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_fetch(twilite_client *client, const char *params_json);

/* Update one: POST /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required), RoleSid, Attributes, FriendlyName,
 *   X-Twilio-Webhook-Enabled.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_update(twilite_client *client, const char *params_json);

/* Delete one: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required).
 * TWILITE_OK: {}. */
TWILITE_API twilite_response *twilite_ip_messaging_v2_user_delete(twilite_client *client, const char *params_json);

/* TrustHub CustomerProfiles.
 * API reference: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
 * Routes: /v1/CustomerProfiles
 *         /v1/CustomerProfiles/{Sid}
 * Host: trusthub.twilio.com. Sid: BU and 32 hexadecimal digits. PolicySid: RN and 32 hexadecimal digits.
 */

/* Create one: POST /v1/CustomerProfiles.
 * Parameters: FriendlyName, Email, PolicySid (all required), StatusCallback.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_create(
    twilite_client *client, const char *params_json);

/* List up to Limit of them, page by page: GET /v1/CustomerProfiles.
 * Parameters: Status, FriendlyName, PolicySid, PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_list(
    twilite_client *client, const char *params_json);

/* Fetch one page: GET /v1/CustomerProfiles.
 * Parameters: Status, FriendlyName, PolicySid, PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_page(
    twilite_client *client, const char *params_json);

/* Fetch one: GET /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_fetch(
    twilite_client *client, const char *params_json);

/* Update one: POST /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required), Status, StatusCallback, FriendlyName, Email.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_update(
    twilite_client *client, const char *params_json);

/* Delete one: DELETE /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required).
 * TWILITE_OK: {}. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_delete(
    twilite_client *client, const char *params_json);

/* TrustHub CustomerProfile EntityAssignments.
 * API reference: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments
 * Routes: /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments
 *         /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}
 * Host: trusthub.twilio.com. CustomerProfileSid: BU, Sid: BV, each with 32 hexadecimal digits.
 */

/* Create one: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectSid (required; two letters and 32 hexadecimal digits).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_create(
    twilite_client *client, const char *params_json);

/* List up to Limit of them, page by page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectType, PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_list(
    twilite_client *client, const char *params_json);

/* Fetch one page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectType, PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_page(
    twilite_client *client, const char *params_json);

/* Fetch one: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
 * Parameters: CustomerProfileSid (required), Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_fetch(
    twilite_client *client, const char *params_json);

/* Delete one: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
 * Parameters: CustomerProfileSid (required), Sid (required).
 * TWILITE_OK: {}. */
TWILITE_API twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_delete(
    twilite_client *client, const char *params_json);

/* ---- Response --------------------------------------------------------------------------------------------------- */

/* Tell how the call ended: TWILITE_OK or another of the values above. NULL: TWILITE_MISUSE. */
TWILITE_API int32_t twilite_response_status(const twilite_response *response);

/* Give the result, or the error object {"error": {...}} that docs/errors.md describes. Never NULL; valid until the
 * response is freed. NULL: a static error object. */
TWILITE_API const char *twilite_response_json(const twilite_response *response);

/* Tell the length of that JSON in bytes, without its NUL. */
TWILITE_API size_t twilite_response_json_length(const twilite_response *response);

/* Tell the HTTP status of the last answer; 0 when there was none. */
TWILITE_API int32_t twilite_response_http_status(const twilite_response *response);

/* Give the last answer's Twilio-Request-Id, which Twilio's support asks for; NULL when there was none. Valid until the
 * response is freed. */
TWILITE_API const char *twilite_response_request_id(const twilite_response *response);

/* Tell how many HTTP requests were made for the call, all pages and tries together. */
TWILITE_API int32_t twilite_response_attempts(const twilite_response *response);

/* Tell the tag that the call was submitted with; 0 for a call that had none. */
TWILITE_API uint64_t twilite_response_tag(const twilite_response *response);

/* Free a response. NULL is ignored. */
TWILITE_API void twilite_response_free(twilite_response *response);

#ifdef __cplusplus
}
#endif

#endif
