/* Twilite: Twilio's REST resources from every language that can call C. JSON goes in, JSON comes out.
 *
 * This header is the authority: what is not in it is not API. The values and meanings in it never change once
 * released; new ones may be added. All is there since version 1.0, but what says otherwise. Link with -ltwilite.
 *
 * Memory   What a function returns as a pointer to a twilite_ type is the caller's, to be freed once with that
 *          type's free function. A const char * that is returned belongs to the object it was asked of, or to the
 *          library where the text says "static"; never free it. What the caller passes in is read during the call
 *          and not kept. A client's responses stay valid after the client is freed. Allocation failure aborts the
 *          process, as in most libraries that are not written in C.
 * Strings  are UTF-8 and end with a NUL, in both directions. Parameters and options are the text of one JSON object;
 *          NULL and the text null stand for none.
 * Threads  A client may be used by any number of threads at once. A response is immutable: read it from any thread,
 *          free it once, when no thread reads it. The library starts no thread, installs no signal handler and
 *          changes no locale; libcurl, where it is built so, looks a name up on a thread that ends with the lookup.
 *          A fork waits until libcurl is between two steps of its work, so a child finds no lock of it taken. Once the
 *          process ends by exit, calls of other threads end as TWILITE_TRANSPORT and nothing is sent any more.
 *          No function may be called from a signal handler. No initialisation is needed.
 * Errors   come back as a response, the object in which every call ends, well or badly: its status says which kind,
 *          its JSON says all that is known. NULL where a pointer is needed is TWILITE_MISUSE, never a crash.
 *          No credential appears in an error.
 *
 *   twilite_client *client = twilite_client_create(NULL, NULL);
 *   twilite_response *response = twilite_verify_v2_entity_create(client,
 *       "{\"ServiceSid\": \"VA...\", \"Identity\": \"ff483d1ff591898a9942916050d2ca3f\"}");
 *   char sid[64];
 *   twilite_response_get(response, "/sid", sid, sizeof sid);
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

/* What is returned here is to be freed: a compiler that knows how warns when it is dropped. */
#if defined(__GNUC__) || defined(__clang__)
#define TWILITE_NEW TWILITE_API __attribute__((warn_unused_result))
#else
#define TWILITE_NEW TWILITE_API
#endif

/* A function of twilite/verify_v2.h and its like, which have one for each operation of a product. What it returns is to be
 * freed. */
#if defined(__GNUC__) || defined(__clang__)
#define TWILITE_INLINE static inline __attribute__((warn_unused_result))
#else
#define TWILITE_INLINE static inline
#endif

/* Marks a pointer that may be NULL. No other may be: clang warns, and its sanitizer of undefined behaviour looks at run
 * time. What a function does with a NULL all the same, its text says. */
#if defined(__clang__) && !defined(__swift__)
#define TWILITE_OR_NULL _Nullable
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"
#pragma clang assume_nonnull begin
#else
#define TWILITE_OR_NULL
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* How a call ended: twilite_response_status, which gives an int32_t, for the values may become more. Cast it to this type
 * to have a compiler look after the cases of a switch. Treat a value that is not listed here as an error. */
typedef enum twilite_status {
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
    /* There is nothing more: a pager's end, or no call to cancel. */
    TWILITE_DONE = 8,
    /* The queue holds as many calls as its max_pending allows; this one was not taken. Take completions, then submit
     * it again. */
    TWILITE_FULL = 9,
    /* A request to a webhook is not Twilio's, or not as Twilio sent it. Never a response's status. */
    TWILITE_NOT_AUTHENTIC = 10,
    /* The queue was closed: it takes no call any more, and has no completion left. */
    TWILITE_CLOSED = 11
} twilite_status;

/* Credentials, options and kept connections. Make one, share it among threads, keep it. */
typedef struct twilite_client twilite_client;

/* How one call ended, and all that it brought. Immutable. */
typedef struct twilite_response twilite_response;

/* A list, a page at a time. */
typedef struct twilite_pager twilite_pager;

/* Many calls in flight at once, driven by the thread that takes their completions. */
typedef struct twilite_queue twilite_queue;

/* The parameters of a call while they are put together. */
typedef struct twilite_params twilite_params;

/* What kind of value a JSON text has somewhere: twilite_response_kind and twilite_json_kind, which give an int32_t. */
typedef enum twilite_kind {
    TWILITE_KIND_NONE = 0, /* There is no such value. */
    TWILITE_KIND_NULL = 1,
    TWILITE_KIND_BOOLEAN = 2,
    TWILITE_KIND_NUMBER = 3,
    TWILITE_KIND_STRING = 4,
    TWILITE_KIND_ARRAY = 5,
    TWILITE_KIND_OBJECT = 6
} twilite_kind;

/* Where a part of a text lies: its first byte, counted from 0, and how many it has. */
typedef struct twilite_span {
    size_t offset;
    size_t length;
} twilite_span;

/* ---- Library ---------------------------------------------------------------------------------------------------- */

/* Tell the version of the library that is loaded, as "1.2.3". Static. */
TWILITE_API const char *twilite_version(void);

/* Tell the version of the binary interface that is loaded. A program that loads the library at run time compares it
 * with TWILITE_ABI_VERSION and refuses another. */
TWILITE_API int32_t twilite_abi_version(void);

/* Describe every resource, operation, parameter, rule, property, option and status as JSON. Static, the same text each
 * time; it lives until the library is unloaded. docs/catalog.md explains its shape. */
TWILITE_API const char *twilite_catalog(void);

/* Describe a part of that, at the cost of that part.
 *
 * prefix  the beginning of names, up to a dot: a product ("verify"), a product of one version ("verify.v2"), a resource
 *         ("verify.v2.entity") or an operation's id. NULL or "": all that is not resources, with the names of the products.
 *
 * Does not block; reads no product that is not asked for. TWILITE_OK: {"resources": [...]}, each as twilite_catalog has it,
 * with the operations asked for. TWILITE_MISUSE: no name begins so.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_describe(const char *TWILITE_OR_NULL prefix);

/* ---- Client ----------------------------------------------------------------------------------------------------- */

/* Make a client.
 *
 * options_json  a JSON object of options, or NULL for the environment alone: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN,
 *               or TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET of an OAuth app,
 *               TWILIO_REGION, TWILIO_EDGE, TWILITE_BASE_URL. An option given wins over the environment. An unknown
 *               option is an error. docs/options.md lists them all.
 * error         where to put the response that says what is wrong, or NULL. Set to NULL on success; on failure the
 *               caller frees it with twilite_response_free.
 *
 * Returns the client, to be freed with twilite_client_free; or NULL, and *error has the status TWILITE_MISUSE.
 * Sends nothing: wrong credentials show at the first call, and an OAuth app's token is fetched by it (docs/oauth.md). */
TWILITE_NEW twilite_client *TWILITE_OR_NULL twilite_client_create(
    const char *TWILITE_OR_NULL options_json, twilite_response *TWILITE_OR_NULL *TWILITE_OR_NULL error);

/* Free a client: close its idle connections and wipe its secrets. NULL is ignored.
 * A call still running on another thread keeps what it needs and ends undisturbed. */
TWILITE_API void twilite_client_free(twilite_client *TWILITE_OR_NULL client);

/* Receives one line of a trace: a JSON object that ends with a NUL, valid during the call. See docs/tracing.md. */
typedef void (*twilite_trace_fn)(void *TWILITE_OR_NULL context, const char *line_json);

/* Have a function called once for each HTTP request that the client makes, when it has ended: operation, method, URL,
 * attempt, HTTP status, milliseconds, request id, and what happens next and why. No line has a header, a body or a
 * secret in it.
 *
 * client   a client; NULL is ignored.
 * trace    called on the thread whose call made the request, so perhaps on many threads at once; it must not free the
 *          client. NULL: no more lines.
 * context  given to each call of the function; it must live until the client is freed, or until no call is running
 *          after the function was replaced. */
TWILITE_API void twilite_client_set_trace(
    twilite_client *client, twilite_trace_fn TWILITE_OR_NULL trace, void *TWILITE_OR_NULL context);

/* ---- Parameters ------------------------------------------------------------------------------------------------- */

/* A builder of the JSON object that calls take as params_json, for text that comes from outside: it escapes what has to be
 * escaped, and refuses what cannot be sent. A program that knows its JSON needs none. docs/reading.md has an example.
 *
 *   twilite_params *params = twilite_params_create();
 *   twilite_params_set_text(params, "ServiceSid", service);
 *   twilite_params_set_text(params, "Identity", identity);
 *   response = twilite_call(client, "verify.v2.entity.create", twilite_params_json(params));
 *   twilite_params_free(params);
 *
 * The functions that set return TWILITE_OK, or TWILITE_MISUSE when they refuse; then nothing has changed, and a required
 * parameter that is missing is told by the call. Names and values are copied. A name that is set again has its new value in
 * its old place. Whether the operation has such a parameter, and takes the value, the call says.
 * None of them blocks. One thread at a time may use a builder. */

/* Make a builder without parameters. Returns it, never NULL; the caller frees it with twilite_params_free. */
TWILITE_NEW twilite_params *twilite_params_create(void);

/* Set a parameter to text.
 *
 * name   the parameter's name, in UTF-8.
 * value  any text in UTF-8, "" too.
 *
 * TWILITE_MISUSE: one of them is not UTF-8 or NULL. */
TWILITE_API int32_t twilite_params_set_text(twilite_params *params, const char *name, const char *value);

/* Set a parameter to text of a given length, with or without a NUL at its end or in it.
 *
 * value   any text in UTF-8; NULL when its length is 0.
 * length  how many bytes it has.
 *
 * All else as twilite_params_set_text. */
TWILITE_API int32_t twilite_params_set_text_length(
    twilite_params *params, const char *name, const char *TWILITE_OR_NULL value, size_t length);

/* Set a parameter to a value that is JSON already: an array, an object, a number with a fraction, null for none.
 *
 * json  the text of one JSON value, nested no deeper than 127 levels.
 *
 * TWILITE_MISUSE: it is not such a text, the name is not UTF-8, or one of them is NULL. */
TWILITE_API int32_t twilite_params_set_json(twilite_params *params, const char *name, const char *json);

/* Set a parameter to a whole number. TWILITE_MISUSE: the name is not UTF-8 or NULL. */
TWILITE_API int32_t twilite_params_set_integer(twilite_params *params, const char *name, int64_t value);

/* Set a parameter to true, or to false when the value is 0. TWILITE_MISUSE: the name is not UTF-8 or NULL. */
TWILITE_API int32_t twilite_params_set_boolean(twilite_params *params, const char *name, int32_t value);

/* Take a parameter away. TWILITE_OK: it is gone. TWILITE_DONE: there was none of this name. TWILITE_MISUSE: NULL. */
TWILITE_API int32_t twilite_params_remove(twilite_params *params, const char *name);

/* Give the JSON object of all parameters, in the order in which their names were set first, to be passed to any function
 * as params_json. Never NULL, {} when nothing was set, and for NULL. Valid until a parameter is set or removed, or the
 * builder is freed; what it was passed to has no need of it any more. */
TWILITE_API const char *twilite_params_json(twilite_params *params);

/* Free a builder. NULL is ignored. */
TWILITE_API void twilite_params_free(twilite_params *TWILITE_OR_NULL params);

/* ---- Calls ------------------------------------------------------------------------------------------------------ */

/* Perform an operation by its id, and wait for its end.
 *
 * client       a client.
 * operation    an operation's id, such as "verify.v2.entity.create"; twilite_catalog lists them. For a route that the
 *              library does not know: a method, the first label of the host and the route, as twilite_request takes them,
 *              with blanks between them: "GET verify /v2/Services/{ServiceSid}/Things".
 * params_json  a JSON object of parameters, or NULL for none. Names as the API spells them (FriendlyName) or in
 *              snake_case (friendly_name), path, query, header and form parameters together; null means absent.
 *              Everything is checked before a byte is sent, and every failure reported at once.
 *
 * Blocks the calling thread, at most for the time that the client's options allow.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_call(
    twilite_client *client, const char *operation, const char *TWILITE_OR_NULL params_json);

/* Tells whether a call shall be ended: any value but 0 ends it. */
typedef int32_t (*twilite_interrupt_fn)(void *TWILITE_OR_NULL context);

/* Perform an operation by its id, and wait for its end no longer than the caller wants.
 *
 * client, operation, params_json  as for twilite_call.
 * deadline_ms  when so many milliseconds have passed, the call is ended, with all its pages, repetitions and the waits
 *              between them: its status is TWILITE_TIMEOUT. 0 or less: no deadline.
 * interrupted  asked on the calling thread while the call waits, every 5 to 50 milliseconds, and after a signal that ends
 *              a wait. When it gives anything but 0, the call is ended: its status is TWILITE_CANCELLED. So an
 *              interpreter looks for its signals, and another thread ends the call by a flag that the function reads. It
 *              may call other functions of the library. NULL: none.
 * context      given to each call of the function; not kept.
 *
 * "may_have_taken_effect" tells whether a write was on the wire when it was ended.
 * Blocks the calling thread. Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_call_within(
    twilite_client *client, const char *operation, const char *TWILITE_OR_NULL params_json, int32_t deadline_ms,
    twilite_interrupt_fn TWILITE_OR_NULL interrupted, void *TWILITE_OR_NULL context);

/* Check parameters exactly as twilite_call does, without a client and without the network.
 * TWILITE_OK: {"valid": true}. Otherwise TWILITE_INVALID_PARAMETERS or TWILITE_MISUSE, as the call would say. */
TWILITE_NEW twilite_response *twilite_validate(const char *operation, const char *TWILITE_OR_NULL params_json);

/* Ask for a route that the library does not know, with all that it does for those that it knows: retries, honest paging,
 * errors, traces. Wherever an operation's id is taken, so is the same in one text: "METHOD PRODUCT PATH".
 *
 * client       a client.
 * method       "GET", "POST", "PUT", "PATCH" or "DELETE"; or "LIST", a GET whose pages are followed, for an array of all
 *              records, of which the parameter Limit says how many are wanted.
 * product      the first label of the host: "verify" for verify.twilio.com.
 * path         the route, which begins with a slash and has no query; {Name} stands for a parameter.
 * params_json  a JSON object of parameters, or NULL for none. Those in the path are needed; all others are sent under the
 *              names that they are given by: in the query for GET, DELETE and LIST, else in the form. An array is sent as
 *              its name again for each value. Body, when it is an object or an array, is the request's JSON body, and all
 *              others go into the query.
 *
 * Blocks the calling thread, at most for the time that the client's options allow. TWILITE_OK: the answer's JSON, {} when it
 * has none, or {"location": "..."} for a redirect, which is not followed. Only GET, LIST, PUT and DELETE are sent again when
 * their outcome is not known.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_request(
    twilite_client *client, const char *method, const char *product, const char *path,
    const char *TWILITE_OR_NULL params_json);

/* ---- Operations ------------------------------------------------------------------------------------------------- */

/* Each is twilite_call with the operation that its name spells: same parameters, same promises, same ownership.
 * These are the operations of four resources. Those of all others are functions of their products' headers, which are made
 * with the library and installed beside this one: twilite/api_v2010.h, twilite/verify_v2.h and so on.
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
TWILITE_NEW twilite_response *twilite_verify_v2_entity_create(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* List up to Limit of them, page by page: GET /v2/Services/{ServiceSid}/Entities.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_NEW twilite_response *twilite_verify_v2_entity_list(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one page: GET /v2/Services/{ServiceSid}/Entities.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_NEW twilite_response *twilite_verify_v2_entity_page(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one: GET /v2/Services/{ServiceSid}/Entities/{Identity}.
 * Parameters: ServiceSid (required), Identity (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_verify_v2_entity_fetch(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Delete one: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}.
 * Parameters: ServiceSid (required), Identity (required).
 * TWILITE_OK: {}. */
TWILITE_NEW twilite_response *twilite_verify_v2_entity_delete(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* IP-Messaging Users. API reference: https://www.twilio.com/docs/chat/rest/user-resource
 * Routes: /v2/Services/{ServiceSid}/Users
 *         /v2/Services/{ServiceSid}/Users/{Sid}
 * Host: ip-messaging.twilio.com. ServiceSid: IS and 32 hexadecimal digits. Sid: a user's SID or its identity.
 */

/* Create one: POST /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), Identity (required), RoleSid, Attributes (JSON text or an object),
 *   FriendlyName, X-Twilio-Webhook-Enabled.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_create(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* List up to Limit of them, page by page: GET /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_list(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one page: GET /v2/Services/{ServiceSid}/Users.
 * Parameters: ServiceSid (required), PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_page(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one: GET /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_fetch(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Update one: POST /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required), RoleSid, Attributes, FriendlyName,
 *   X-Twilio-Webhook-Enabled.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_update(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Delete one: DELETE /v2/Services/{ServiceSid}/Users/{Sid}.
 * Parameters: ServiceSid (required), Sid (required).
 * TWILITE_OK: {}. */
TWILITE_NEW twilite_response *twilite_ip_messaging_v2_user_delete(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* TrustHub CustomerProfiles.
 * API reference: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
 * Routes: /v1/CustomerProfiles
 *         /v1/CustomerProfiles/{Sid}
 * Host: trusthub.twilio.com. Sid: BU and 32 hexadecimal digits. PolicySid: RN and 32 hexadecimal digits.
 */

/* Create one: POST /v1/CustomerProfiles.
 * Parameters: FriendlyName, Email, PolicySid (all required), StatusCallback.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_create(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* List up to Limit of them, page by page: GET /v1/CustomerProfiles.
 * Parameters: Status, FriendlyName, PolicySid, PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_list(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one page: GET /v1/CustomerProfiles.
 * Parameters: Status, FriendlyName, PolicySid, PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_page(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one: GET /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_fetch(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Update one: POST /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required), Status, StatusCallback, FriendlyName, Email.
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_update(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Delete one: DELETE /v1/CustomerProfiles/{Sid}.
 * Parameters: Sid (required).
 * TWILITE_OK: {}. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_delete(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* TrustHub CustomerProfile EntityAssignments.
 * API reference: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments
 * Routes: /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments
 *         /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}
 * Host: trusthub.twilio.com. CustomerProfileSid: BU, Sid: BV, each with 32 hexadecimal digits.
 */

/* Create one: POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectSid (required; two letters and 32 hexadecimal digits).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_create(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* List up to Limit of them, page by page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectType, PageSize, PageToken, Page, Limit.
 * TWILITE_OK: a JSON array of the records. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_list(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one page: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments.
 * Parameters: CustomerProfileSid (required), ObjectType, PageSize, PageToken, Page.
 * TWILITE_OK: the page as Twilio wrote it, its records and "meta". */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_page(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Fetch one: GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
 * Parameters: CustomerProfileSid (required), Sid (required).
 * TWILITE_OK: the record as Twilio wrote it. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_fetch(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* Delete one: DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}.
 * Parameters: CustomerProfileSid (required), Sid (required).
 * TWILITE_OK: {}. */
TWILITE_NEW twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_delete(
    twilite_client *client, const char *TWILITE_OR_NULL params_json);

/* ---- Pager ------------------------------------------------------------------------------------------------------ */

/* Make a pager: a list of any length in the memory of one page. Sends nothing yet.
 *
 * client       a client; the pager keeps it alive, so they may be freed in any order.
 * operation    the id of a list operation, such as "verify.v2.entity.list".
 * params_json  as for the operation itself; Limit is the most records that all pages together have.
 * error        where to put the response that says what is wrong, or NULL. Set to NULL on success; on failure the
 *              caller frees it with twilite_response_free.
 *
 * Returns the pager, to be freed with twilite_pager_free; or NULL, and *error has the status TWILITE_MISUSE or
 * TWILITE_INVALID_PARAMETERS. */
TWILITE_NEW twilite_pager *TWILITE_OR_NULL twilite_pager_create(
    twilite_client *client, const char *operation, const char *TWILITE_OR_NULL params_json,
    twilite_response *TWILITE_OR_NULL *TWILITE_OR_NULL error);

/* Fetch the next page.
 *
 * TWILITE_OK: a JSON array of its records, one at least. TWILITE_DONE: there are no more. Any other status: what went
 * wrong; the pager is where it was, and the next call asks for the same page again.
 *
 * From its second page on, when it returns a page it has sent the request for the one after it, if there is one and
 * Limit wants it; so that is on its way while the caller reads.
 *
 * Blocks like a call. One thread at a time may use a pager. In a child of the process that made it: TWILITE_MISUSE.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_pager_next(twilite_pager *pager);

/* Fetch the next page, and wait for it no longer than the caller wants: deadline_ms, interrupted and context as for
 * twilite_call_within. Ended so, the pager is where it was. All else as twilite_pager_next. */
TWILITE_NEW twilite_response *twilite_pager_next_within(
    twilite_pager *pager, int32_t deadline_ms, twilite_interrupt_fn TWILITE_OR_NULL interrupted,
    void *TWILITE_OR_NULL context);

/* Free a pager. NULL is ignored. */
TWILITE_API void twilite_pager_free(twilite_pager *TWILITE_OR_NULL pager);

/* ---- Queue ------------------------------------------------------------------------------------------------------ */

/* A queue performs many calls at once without a thread of its own: it makes progress while its owner is in
 * twilite_queue_next, and only then. Each call that it accepts has exactly one completion, the response that
 * twilite_queue_next returns, whatever becomes of the call; completions come in the order in which calls end. Calls are
 * checked, sent, repeated and answered as by twilite_call; a list follows its pages in the queue.
 *
 * All functions of a queue may be called from any thread; twilite_queue_next has one thread at a time at work, and
 * others wait for it. In a child of the process that made it, a queue can only be freed. docs/queue.md explains. */

/* Make a queue.
 *
 * client        a client; the queue keeps what it needs of it, so it may be freed before.
 * options_json  a JSON object of options, or NULL for none:
 *               "max_in_flight"  the most requests that are on the wire at once, 1 to 10000; 64 if not given. After a
 *                                429 fewer are sent at once, until the server takes more again.
 *               "max_pending"    the most calls that are held, from being submitted until their completion is taken,
 *                                1 to 100000000; 1000000 if not given.
 *               "turn_budget_us" how many microseconds a turn of an event loop may take that calls
 *                                twilite_queue_next(queue, 0) until NULL, 1 to 1000000000; 2000 if not given.
 * error         where to put the response that says what is wrong, or NULL. Set to NULL on success; on failure the
 *               caller frees it with twilite_response_free.
 *
 * Returns the queue, to be freed with twilite_queue_free; or NULL, and *error has the status TWILITE_MISUSE. */
TWILITE_NEW twilite_queue *TWILITE_OR_NULL twilite_queue_create(
    twilite_client *client, const char *TWILITE_OR_NULL options_json,
    twilite_response *TWILITE_OR_NULL *TWILITE_OR_NULL error);

/* Hand a call to a queue; calls are sent in the order in which they are handed in. Wakes the thread that waits in
 * twilite_queue_next.
 *
 * tag          whatever tells the caller which call it is: the completion's twilite_response_tag. Two calls may have
 *              the same.
 * operation    as for twilite_call.
 * params_json  as for twilite_call. Checked now, on this thread; what is wrong with it, or with the operation, comes as
 *              the call's completion.
 *
 * Does not block, and sends nothing yet.
 * Returns TWILITE_OK: the call is accepted, and has a completion. TWILITE_FULL: not accepted; take completions first.
 * TWILITE_CLOSED: not accepted; the queue was closed. TWILITE_MISUSE: not accepted; the queue or the operation is NULL, or
 * this is not the process that made the queue. */
TWILITE_API int32_t twilite_queue_submit(
    twilite_queue *queue, uint64_t tag, const char *operation, const char *TWILITE_OR_NULL params_json);

/* Hand in a call that must have ended when deadline_ms milliseconds have passed from now, its waiting, its pages and its
 * repetitions included; else its completion is a TWILITE_TIMEOUT. 0 or less: no deadline. All else as
 * twilite_queue_submit. */
TWILITE_API int32_t twilite_queue_submit_within(
    twilite_queue *queue, uint64_t tag, const char *operation, const char *TWILITE_OR_NULL params_json,
    int32_t deadline_ms);

/* Hand in a pager's next page: the completion is what twilite_pager_next would return. The pager is of the queue's client;
 * until the completion is there, nothing else can be done with it but to free it. A pager sends nothing ahead in a queue.
 *
 * Returns TWILITE_OK: accepted. TWILITE_FULL: not accepted; take completions first. TWILITE_CLOSED: not accepted; the queue
 * was closed. TWILITE_MISUSE: not accepted; NULL, a pager of another client or whose page is being fetched, or this is not
 * the process that made both. */
TWILITE_API int32_t twilite_queue_submit_page(twilite_queue *queue, uint64_t tag, twilite_pager *pager);

/* Hand in a pager's next page, which must have come when deadline_ms milliseconds have passed from now; else its completion
 * is a TWILITE_TIMEOUT, and the pager is where it was. 0 or less: no deadline. All else as twilite_queue_submit_page. */
TWILITE_API int32_t twilite_queue_submit_page_within(
    twilite_queue *queue, uint64_t tag, twilite_pager *pager, int32_t deadline_ms);

/* Drive the calls, and take the next completion.
 *
 * timeout_ms  how long to wait for one at most. 0: not at all. Called again and again with 0, it returns NULL when that
 *             has taken turn_budget_us, though there may be completions: the descriptor is readable while something is
 *             left. A pause as long as that between two calls begins anew. Negative: until there is one, also when nothing is submitted yet; a
 *             thread that has nobody to submit for it asks twilite_queue_pending first, or is ended by
 *             twilite_queue_close.
 *
 * Returns a completion, to be freed with twilite_response_free: twilite_response_tag tells which call's it is. NULL:
 * there was none within the time, the budget of a turn is spent, twilite_queue_wake ended the wait, or the queue is NULL. TWILITE_CLOSED, a response like
 * any other but no completion: the queue was closed and its last completion was taken. TWILITE_MISUSE: in a child of the process that made the queue,
 * and when a trace function calls it that the queue itself has called. */
TWILITE_NEW twilite_response *TWILITE_OR_NULL twilite_queue_next(twilite_queue *queue, int32_t timeout_ms);

/* Drive the calls, and take as many completions as there are.
 *
 * responses   where to put them, the first of them first: room for so many pointers as capacity says. What is beyond the
 *             number returned is left as it was.
 * capacity    the most to take. Where several threads take, a small one leaves something for the others.
 * timeout_ms  how long to wait for the first at most, as for twilite_queue_next. For more than are there it never waits.
 *
 * Like twilite_queue_next in all else: in the order, in what a wake, the budget of a turn and a watched descriptor do (until
 * NULL is until 0 here). A turn goes on when the program comes back within the budget for each completion that it was
 * given, as if it had taken them one by one. Both functions may be used with one queue.
 *
 * Returns how many there are in responses, each to be freed with twilite_response_free. 0: where twilite_queue_next
 * returns NULL, or responses is NULL, or capacity 0. A response that is no completion, TWILITE_CLOSED or TWILITE_MISUSE, is
 * the only one. */
TWILITE_API size_t twilite_queue_take(
    twilite_queue *queue, twilite_response *TWILITE_OR_NULL *TWILITE_OR_NULL responses, size_t capacity,
    int32_t timeout_ms);

/* Cancel every call with a tag that has not ended. Each has its completion still: TWILITE_CANCELLED, and
 * "may_have_taken_effect" says whether it was on the wire. Wakes the thread that waits in twilite_queue_next.
 *
 * Returns TWILITE_OK: there was such a call. TWILITE_DONE: there was none, or it has ended already; nothing changes.
 * TWILITE_MISUSE: the queue is NULL, or this is not the process that made it. */
TWILITE_API int32_t twilite_queue_cancel(twilite_queue *queue, uint64_t tag);

/* End a wait in twilite_queue_next, which then returns NULL if there is no completion: the wait that a thread is in, or else
 * the next one. Several wakes that nobody has heard are one. Makes the queue's descriptor readable, too.
 *
 * Returns TWILITE_OK, or TWILITE_MISUSE: the queue is NULL, or this is not the process that made it. */
TWILITE_API int32_t twilite_queue_wake(twilite_queue *queue);

/* Close a queue: it takes no call any more, and those that have not ended are cancelled. Their completions are there at once,
 * and can be taken as ever; after the last one twilite_queue_next returns TWILITE_CLOSED at once, to every thread that asks, those that wait
 * included. The queue is still to be freed, when no thread is in it. Closing it again changes nothing.
 *
 * Returns TWILITE_OK, or TWILITE_MISUSE: the queue is NULL, or this is not the process that made it. */
TWILITE_API int32_t twilite_queue_close(twilite_queue *queue);

/* Tell how many calls were accepted whose completion was not taken yet. NULL, or in a child process: 0. */
TWILITE_API size_t twilite_queue_pending(const twilite_queue *queue);

/* Give a file descriptor that is readable whenever the queue has something to do: then call twilite_queue_next with 0 and
 * take some; it stays readable while there are more. Watched edge-triggered (EPOLLET), each time until NULL. For epoll, poll, select and every event loop that takes a descriptor. The queue's own: watch
 * it, do not read or close it; it is valid until the queue is freed. NULL, or in a child process: -1. */
TWILITE_API int32_t twilite_queue_fd(const twilite_queue *queue);

/* Free a queue. Calls that have not ended are cancelled and forgotten, completions that were not taken are freed. No
 * other thread may be using it. NULL is ignored. */
TWILITE_API void twilite_queue_free(twilite_queue *TWILITE_OR_NULL queue);

/* ---- Access tokens ---------------------------------------------------------------------------------------------- */

/* Make an access token, with which a user's own program signs in at Twilio: to Conversations, Video, Voice, Sync or
 * another of its products. Needs no client and no network.
 *
 * options_json  a JSON object of account_sid, api_key, api_secret (or the environment's TWILIO_ACCOUNT_SID,
 *               TWILIO_API_KEY and TWILIO_API_SECRET), identity, grants, ttl_seconds (3600, if not given; 86400 at most),
 *               nbf and region (TWILIO_REGION). NULL for the environment alone. docs/access-tokens.md explains them, and
 *               what grants there are.
 *
 * Does not block. TWILITE_OK: {"token": "...", "expires_at": ...}, the time in seconds since 1970. Else TWILITE_MISUSE,
 * whose message says all that is wrong. The token lets in whoever has it; the secret is in neither.
 * Returns a response, never NULL; the caller frees it with twilite_response_free. */
TWILITE_NEW twilite_response *twilite_access_token(const char *TWILITE_OR_NULL options_json);

/* ---- Webhooks --------------------------------------------------------------------------------------------------- */

/* Tell whether a request that came to a webhook is Twilio's: whether its X-Twilio-Signature is the one that Twilio makes of
 * it with the account's auth token. https://www.twilio.com/docs/usage/webhooks/webhooks-security
 *
 * auth_token    the account's auth token, or the shared key's secret where a rule has Twilio sign with that.
 * signature     the request's header X-Twilio-Signature; NULL when it has none, and then it is not Twilio's.
 * url           the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew. Its port may
 *               be there or not.
 * content_type  the request's header Content-Type; NULL when it has none. A form's parameters are signed together with the
 *               URL; for any other body the URL has its SHA-256 in the parameter bodySHA256.
 * body          the request's body as it came, any bytes; NULL when it has none.
 * body_length   its length.
 *
 * Uses no client and no network, and memory of one size whatever comes; a form with more than 4096 parameters is not
 * authentic. How long it takes tells nothing of the right signature. docs/webhooks.md explains.
 *
 * Returns TWILITE_OK: it is Twilio's. TWILITE_NOT_AUTHENTIC: it is not; answer 403 and do nothing that it asks for.
 * TWILITE_MISUSE: the token is NULL or empty, the URL is NULL or has no scheme (https://), or the body is NULL and has a
 * length. */
TWILITE_API int32_t twilite_webhook_check(
    const char *auth_token, const char *TWILITE_OR_NULL signature, const char *url,
    const char *TWILITE_OR_NULL content_type, const void *TWILITE_OR_NULL body, size_t body_length);

/* ---- Response --------------------------------------------------------------------------------------------------- */

/* Tell how the call ended: TWILITE_OK or another of the values above. NULL: TWILITE_MISUSE. */
TWILITE_API int32_t twilite_response_status(const twilite_response *response);

/* Give the result, or the error object {"error": {...}} that docs/errors.md describes. Never NULL; valid until the
 * response is freed. NULL: a static error object. */
TWILITE_API const char *twilite_response_json(const twilite_response *response);

/* Tell the length of that JSON in bytes, without its NUL. */
TWILITE_API size_t twilite_response_json_length(const twilite_response *response);

/* Give a value of that JSON, without a JSON library.
 *
 * pointer  which: a JSON Pointer (RFC 6901). "/sid"; "/links/factors" is a member of a member; "/0/sid" is of the first
 *          element of an array; "/error/code" is of an error; "" is the whole. In a name ~1 is a slash and ~0 a tilde. Of
 *          members with one name it is the first.
 * buffer   where to write the value: a string as its text in UTF-8, without quotes and escapes; any other value as its
 *          JSON text. NULL to ask for the length alone.
 * size     how many bytes have room in it. If it is not 0, a NUL ends what is written, which is as much of the value as has
 *          room, in whole characters; and "" when there is no value. 0 to ask for the length alone.
 *
 * Reads the JSON up to the value, so what stands early is found soon. Of a list's second record and those behind it, it goes
 * to the record at once (see twilite_response_count). Does not block; any thread may ask.
 *
 * Returns how many bytes the value has, without the NUL: as with snprintf, it has been cut if that is size or more. A
 * string with U+0000 in it has that many bytes all the same. -1: there is no such value. -2: the response or the pointer is
 * NULL, or the pointer is none: it begins with something else than a slash, or has a ~ without 0 or 1. */
TWILITE_API int64_t twilite_response_get(
    const twilite_response *response, const char *pointer, char *TWILITE_OR_NULL buffer, size_t size);

/* Tell of which kind a value of that JSON is: whether "null" is a string or no value, whether "1" is a number.
 *
 * pointer  as for twilite_response_get.
 *
 * Returns a twilite_kind: TWILITE_KIND_NONE where twilite_response_get returns -1 or -2. */
TWILITE_API int32_t twilite_response_kind(const twilite_response *response, const char *pointer);

/* Tell how many records a list, a page or a pager's page has.
 *
 * Who asks for the first time, with this function or one of the next two, has the library look where they lie, at the cost
 * of reading the JSON once; that is kept with the response, 16 bytes a record. Nobody else pays for it. Does not block; any
 * thread may ask.
 *
 * Returns the number; 0 for a list without any, and for a pager's end. -1: the response is none of those, but a single
 * record, an error or an answer of a route that the library does not know (but LIST's). -2: it is NULL. */
TWILITE_API int64_t twilite_response_count(const twilite_response *response);

/* Give the JSON text of a record, where it lies in the response's JSON: no NUL ends it.
 *
 * index   which, from 0 on.
 * length  where to put how many bytes it has, 0 where there is none; or NULL.
 *
 * Returns its first byte, valid until the response is freed. NULL: there is no record of this index, or the response has
 * none at all. twilite_json_get reads its values. */
TWILITE_API const char *TWILITE_OR_NULL twilite_response_record(
    const twilite_response *response, int64_t index, size_t *TWILITE_OR_NULL length);

/* Tell where all records lie in the response's JSON, for whoever goes through them in another language.
 *
 * spans     where to put it, record by record; NULL to ask for their number alone.
 * capacity  for how many there is room; no more are written.
 *
 * Returns how many records there are, as twilite_response_count does. */
TWILITE_API int64_t twilite_response_records(
    const twilite_response *response, twilite_span *TWILITE_OR_NULL spans, size_t capacity);

/* Give one column of a list, a page or a pager's page: a JSON array of what each record has under a name, in their order.
 * Who wants the SIDs of many records in another language need not read the records.
 *
 * name    of a member of the records, such as "sid", in UTF-8. Of members with one name it is the last, as most readers of
 *         JSON have it.
 * buffer  where to write the array; NULL to ask for the length alone. `size` and what is returned are as for
 *         twilite_response_get.
 *
 * Does not block; any thread may ask. -1: a record has no such member, or the response has no records. */
TWILITE_API int64_t twilite_response_column(
    const twilite_response *response, const char *name, char *TWILITE_OR_NULL buffer, size_t size);

/* Give a value of a JSON text that the caller has: of a record, or of what came to a webhook.
 *
 * json    the text, which needs no NUL; NULL when its length is 0.
 * length  how many bytes it has.
 *
 * All else as twilite_response_get. What is passed over on the way to the value is checked; -1 also where the text is not
 * JSON up to there. */
TWILITE_API int64_t twilite_json_get(
    const char *TWILITE_OR_NULL json, size_t length, const char *pointer, char *TWILITE_OR_NULL buffer, size_t size);

/* Tell of which kind a value of such a text is, as twilite_response_kind does. Its end may lie beyond what was checked. */
TWILITE_API int32_t twilite_json_kind(const char *TWILITE_OR_NULL json, size_t length, const char *pointer);

/* Tell the HTTP status of the last answer that came in the call, whole or not, to an earlier request if there was none to
 * the last; 0 when there was none. */
TWILITE_API int32_t twilite_response_http_status(const twilite_response *response);

/* Give that answer's Twilio-Request-Id, which Twilio's support asks for; NULL when there was none. Valid until the
 * response is freed. */
TWILITE_API const char *TWILITE_OR_NULL twilite_response_request_id(const twilite_response *response);

/* Give a header field of that answer, such as ETag or Retry-After.
 *
 * name  the field's name, in whatever case.
 *
 * A field that came more than once is one value, joined by ", " in the order in which they came; but Set-Cookie
 * cannot be joined: it is the first one's. Blanks around the value are taken off, and a fold in it is a space. A byte
 * that is not ASCII becomes the character of its number (ISO 8859-1) in UTF-8; a control other than a tab becomes a
 * space.
 *
 * A field that nobody asks for costs nothing. Does not block; any thread may ask.
 * Returns the value, "" for an empty one; for one name always the same pointer, valid until the response is freed.
 * NULL: there is no such field, there was no answer, or either is NULL. docs/response-headers.md explains. */
TWILITE_API const char *TWILITE_OR_NULL twilite_response_header(const twilite_response *response, const char *name);

/* Give all header fields of that answer in one text, for whoever lists or keeps them: each as "Name: value" with CR
 * LF at its end, in the order and the case in which they came, repeated ones each by itself. A line's first colon
 * ends the name. Values are as twilite_response_header gives them.
 *
 * Does not block; any thread may ask. Returns the text, valid until the response is freed. NULL: there is no field,
 * there was no answer, or the response is NULL. */
TWILITE_API const char *TWILITE_OR_NULL twilite_response_headers(const twilite_response *response);

/* Tell how many HTTP requests were made for the call, all pages and tries together. */
TWILITE_API int32_t twilite_response_attempts(const twilite_response *response);

/* Tell the tag that the call was submitted with; 0 for a call that had none. */
TWILITE_API uint64_t twilite_response_tag(const twilite_response *response);

/* Free a response. NULL is ignored. */
TWILITE_API void twilite_response_free(twilite_response *TWILITE_OR_NULL response);

#ifdef __cplusplus
}
#endif

#if defined(__clang__) && !defined(__swift__)
#pragma clang assume_nonnull end
#pragma clang diagnostic pop
#endif

#endif
