/* The module, and the functions that need no client. */
#include "addon.h"

#include <stdlib.h>

/* version() */
static napi_value version(napi_env env, napi_callback_info info) {
    napi_value result = NULL;
    struct library *library = library_of(env);
    (void)info;
    if (library != NULL) napi_create_string_utf8(env, library->version(), NAPI_AUTO_LENGTH, &result);
    return result;
}

/* describe(prefix): an answer. */
static napi_value describe(napi_env env, napi_callback_info info) {
    napi_value argument;
    size_t count = 1;
    struct library *library = library_of(env);
    if (library == NULL) return NULL;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    char *prefix = copy_text(env, argument);
    twilite_response *response = library->describe(prefix);
    free(prefix);
    return take_answer(env, library, response);
}

/* validate(operation, parameters): an answer. */
static napi_value validate(napi_env env, napi_callback_info info) {
    napi_value arguments[2];
    size_t count = 2;
    struct library *library = library_of(env);
    if (library == NULL) return NULL;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    char *operation = copy_text(env, arguments[0]), *parameters = copy_text(env, arguments[1]);
    twilite_response *response = library->validate(operation, parameters);
    free(operation);
    free(parameters);
    return take_answer(env, library, response);
}

/* accessToken(options): an answer. */
static napi_value access_token(napi_env env, napi_callback_info info) {
    napi_value argument;
    size_t count = 1;
    struct library *library = library_of(env);
    if (library == NULL) return NULL;
    napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
    char *options = copy_text(env, argument);
    twilite_response *response = library->access_token(options);
    free(options);
    return take_answer(env, library, response);
}

/* checkWebhook(authToken, signature, url, contentType, body): the status. The body is a Uint8Array. */
static napi_value check_webhook(napi_env env, napi_callback_info info) {
    napi_value arguments[5], result, buffer;
    size_t count = 5, length = 0, offset;
    napi_typedarray_type type;
    void *body = NULL;
    struct library *library = library_of(env);
    if (library == NULL) return NULL;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    napi_get_typedarray_info(env, arguments[4], &type, &length, &body, &buffer, &offset);
    char *token = copy_text(env, arguments[0]), *signature = copy_text(env, arguments[1]);
    char *url = copy_text(env, arguments[2]), *content_type = copy_text(env, arguments[3]);
    int32_t status = library->webhook_check(token, signature, url, content_type, body, length);
    free(token);
    free(signature);
    free(url);
    free(content_type);
    napi_create_int32(env, status, &result);
    return result;
}

NAPI_MODULE_INIT() {
    const struct {
        const char *name;
        napi_callback function;
    } functions[] = {
        {"load", load},
        {"version", version},
        {"describe", describe},
        {"validate", validate},
        {"accessToken", access_token},
        {"checkWebhook", check_webhook},
        {"createClient", create_client},
        {"closeClient", close_client},
        {"submit", submit},
        {"submitPage", submit_page},
        {"cancel", cancel},
        {"createPager", create_pager},
        {"freePager", free_pager},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        napi_value function;
        if (napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].function, NULL, &function) !=
                napi_ok ||
            napi_set_named_property(env, exports, functions[i].name, function) != napi_ok)
            return NULL;
    }
    return exports;
}
