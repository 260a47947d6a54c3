/* A client with the queue through which all its calls go. libuv watches the queue's descriptor while a call is in flight;
 * a client without calls keeps no event loop alive. */
#include "addon.h"

#include <stdlib.h>
#include <uv.h>

/* The most completions that are taken in one turn of the event loop, so that others have theirs. */
enum { BATCH = 64 };

struct client {
    napi_env env;
    const struct library *library;
    twilite_client *client;
    twilite_queue *queue; /* NULL: closed */
    uv_poll_t poll;
    napi_ref deliver;               /* the function that takes completions */
    napi_ref self;                  /* the external of this; strong while calls are in flight */
    napi_async_cleanup_hook_handle cleanup;
    size_t in_flight;
    bool is_watched;   /* libuv has not let go of the poll handle yet */
    bool is_forgotten; /* the external is gone */
};

static void free_when_unused(struct client *client) {
    if (client->is_forgotten && !client->is_watched) free(client);
}

static void unwatched(uv_handle_t *handle) {
    struct client *client = handle->data;
    napi_async_cleanup_hook_handle cleanup = client->cleanup;
    client->is_watched = false;
    free_when_unused(client);
    napi_remove_async_cleanup_hook(cleanup);
}

/* Free all that is the library's. Nothing may watch a descriptor that is no more, so libuv lets go of it first. */
static void shut(struct client *client) {
    if (client->queue == NULL) return;
    uv_close((uv_handle_t *)&client->poll, unwatched);
    client->library->queue_free(client->queue);
    client->library->client_free(client->client);
    client->queue = NULL;
    client->client = NULL;
    napi_delete_reference(client->env, client->deliver);
    napi_delete_reference(client->env, client->self);
}

static void environment_ends(napi_async_cleanup_hook_handle handle, void *data) {
    (void)handle;
    shut(data);
}

static void forget(napi_env env, void *data, void *hint) {
    struct client *client = data;
    (void)env;
    (void)hint;
    shut(client);
    client->is_forgotten = true;
    free_when_unused(client);
}

static void count_ended(struct client *client, size_t ended) {
    client->in_flight -= ended;
    if (client->in_flight != 0) return;
    uv_poll_stop(&client->poll);
    napi_reference_unref(client->env, client->self, NULL);
}

/* An array of all these completions, each its tag and what an answer has. They are freed. */
static napi_value completions(struct client *client, twilite_response **responses, size_t count) {
    napi_env env = client->env;
    napi_value array = NULL, tag;
    napi_create_array_with_length(env, count * (ANSWER_FIELDS + 1), &array);
    for (size_t i = 0; i < count; i++) {
        uint32_t index = (uint32_t)(i * (ANSWER_FIELDS + 1));
        napi_handle_scope scope;
        if (array != NULL && napi_open_handle_scope(env, &scope) == napi_ok) {
            napi_create_double(env, (double)client->library->response_tag(responses[i]), &tag);
            napi_set_element(env, array, index, tag);
            write_answer(env, client->library, responses[i], array, index + 1);
            napi_close_handle_scope(env, scope);
        }
        client->library->response_free(responses[i]);
    }
    return array;
}

/* Drive the calls, and hand what has ended to JavaScript. */
static void drive(uv_poll_t *poll, int status, int events) {
    (void)status;
    (void)events;
    struct client *client = poll->data;
    napi_env env = client->env;
    twilite_response *responses[BATCH];
    size_t count = client->library->queue_take(client->queue, responses, BATCH, 0);
    if (count == 0) return;

    napi_handle_scope scope;
    if (napi_open_handle_scope(env, &scope) != napi_ok) abort();
    napi_value deliver, receiver, array = completions(client, responses, count), ignored;
    napi_get_reference_value(env, client->deliver, &deliver);
    napi_get_global(env, &receiver);
    count_ended(client, count);
    /* A promise brings the context that its caller had, so this needs none of its own. */
    if (array != NULL &&
        napi_make_callback(env, NULL, receiver, deliver, 1, &array, &ignored) == napi_pending_exception) {
        napi_value exception;
        if (napi_get_and_clear_last_exception(env, &exception) == napi_ok) napi_fatal_exception(env, exception);
    }
    napi_close_handle_scope(env, scope);
}

/* createClient(options, queueOptions, deliver): a client, or the answer that says what is wrong. */
napi_value create_client(napi_env env, napi_callback_info info) {
    napi_value arguments[3], result;
    size_t count = 3;
    struct library *library = library_of(env);
    uv_loop_t *loop;
    if (library == NULL || napi_get_uv_event_loop(env, &loop) != napi_ok) return NULL;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);

    twilite_response *error = NULL;
    twilite_queue *queue = NULL;
    char *options = copy_text(env, arguments[0]), *queue_options = copy_text(env, arguments[1]);
    twilite_client *handle = library->client_create(options, &error);
    if (handle != NULL) queue = library->queue_create(handle, queue_options, &error);
    free(options);
    free(queue_options);
    if (queue == NULL) {
        library->client_free(handle);
        return take_answer(env, library, error);
    }

    struct client *client = calloc(1, sizeof *client);
    if (client == NULL) abort();
    int failed = uv_poll_init(loop, &client->poll, library->queue_fd(queue));
    if (failed != 0) {
        library->queue_free(queue);
        library->client_free(handle);
        free(client);
        napi_throw_error(env, uv_err_name(failed), uv_strerror(failed));
        return NULL;
    }
    client->env = env;
    client->library = library;
    client->client = handle;
    client->queue = queue;
    client->poll.data = client;
    client->is_watched = true;
    napi_create_external(env, client, forget, NULL, &result);
    napi_create_reference(env, result, 0, &client->self);
    napi_create_reference(env, arguments[2], 1, &client->deliver);
    napi_add_async_cleanup_hook(env, environment_ends, client, &client->cleanup);
    return result;
}

/* closeClient(client): cancel the calls in flight, deliver what became of each, and free all. */
napi_value close_client(napi_env env, napi_callback_info info) {
    napi_value argument, deliver, receiver, ignored;
    size_t count = 1;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    struct client *client = pointer_of(env, argument);
    if (client == NULL || client->queue == NULL) return NULL;

    client->library->queue_close(client->queue);
    napi_get_reference_value(env, client->deliver, &deliver);
    napi_get_global(env, &receiver);
    while (client->in_flight != 0) {
        twilite_response *responses[BATCH];
        size_t taken = client->library->queue_take(client->queue, responses, BATCH, -1);
        napi_value array = completions(client, responses, taken);
        count_ended(client, taken < client->in_flight ? taken : client->in_flight);
        if (array != NULL) napi_call_function(env, receiver, deliver, 1, &array, &ignored);
    }
    shut(client);
    return NULL;
}

static napi_value submitted(struct client *client, int32_t status) {
    napi_value result;
    if (status == TWILITE_OK && client->in_flight++ == 0) {
        uv_poll_start(&client->poll, UV_READABLE, drive);
        napi_reference_ref(client->env, client->self, NULL);
    }
    napi_create_int32(client->env, status, &result);
    return result;
}

/* submit(client, tag, operation, parameters, deadline): the status. */
napi_value submit(napi_env env, napi_callback_info info) {
    napi_value arguments[5];
    size_t count = 5;
    int64_t tag = 0;
    int32_t deadline = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    struct client *client = pointer_of(env, arguments[0]);
    napi_get_value_int64(env, arguments[1], &tag);
    napi_get_value_int32(env, arguments[4], &deadline);
    char *operation = copy_text(env, arguments[2]), *parameters = copy_text(env, arguments[3]);
    int32_t status = operation == NULL ? TWILITE_MISUSE
                                       : client->library->queue_submit_within(
                                             client->queue, (uint64_t)tag, operation, parameters, deadline);
    free(operation);
    free(parameters);
    return submitted(client, status);
}

/* cancel(client, tag) */
napi_value cancel(napi_env env, napi_callback_info info) {
    napi_value arguments[2];
    size_t count = 2;
    int64_t tag = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    struct client *client = pointer_of(env, arguments[0]);
    napi_get_value_int64(env, arguments[1], &tag);
    if (client->queue != NULL) client->library->queue_cancel(client->queue, (uint64_t)tag);
    return NULL;
}

/* ---- Pagers ---- */

struct pager {
    const struct library *library;
    twilite_pager *pager; /* NULL: freed */
};

static void shut_pager(struct pager *pager) {
    if (pager->pager != NULL) pager->library->pager_free(pager->pager);
    pager->pager = NULL;
}

static void forget_pager(napi_env env, void *data, void *hint) {
    (void)env;
    (void)hint;
    shut_pager(data);
    free(data);
}

/* createPager(client, operation, parameters): a pager, or the answer that says what is wrong. */
napi_value create_pager(napi_env env, napi_callback_info info) {
    napi_value arguments[3], result;
    size_t count = 3;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    struct client *client = pointer_of(env, arguments[0]);
    const struct library *library = client->library;
    twilite_response *error = NULL;
    char *operation = copy_text(env, arguments[1]), *parameters = copy_text(env, arguments[2]);
    twilite_pager *handle = library->pager_create(client->client, operation, parameters, &error);
    free(operation);
    free(parameters);
    if (handle == NULL) return take_answer(env, library, error);

    struct pager *pager = malloc(sizeof *pager);
    if (pager == NULL) abort();
    pager->library = library;
    pager->pager = handle;
    napi_create_external(env, pager, forget_pager, NULL, &result);
    return result;
}

/* submitPage(client, tag, pager, deadline): the status. */
napi_value submit_page(napi_env env, napi_callback_info info) {
    napi_value arguments[4];
    size_t count = 4;
    int64_t tag = 0;
    int32_t deadline = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    struct client *client = pointer_of(env, arguments[0]);
    struct pager *pager = pointer_of(env, arguments[2]);
    napi_get_value_int64(env, arguments[1], &tag);
    napi_get_value_int32(env, arguments[3], &deadline);
    const int32_t status =
        client->library->queue_submit_page_within(client->queue, (uint64_t)tag, pager->pager, deadline);
    return submitted(client, status);
}

/* freePager(pager) */
napi_value free_pager(napi_env env, napi_callback_info info) {
    napi_value argument;
    size_t count = 1;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    shut_pager(pointer_of(env, argument));
    return NULL;
}
