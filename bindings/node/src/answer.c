/* Values of JavaScript's made from the library's, and back. */
#include "addon.h"

#include <stdlib.h>

char *copy_text(napi_env env, napi_value value) {
    size_t length;
    if (napi_get_value_string_utf8(env, value, NULL, 0, &length) != napi_ok) return NULL;
    char *text = malloc(length + 1);
    if (text == NULL) abort();
    napi_get_value_string_utf8(env, value, text, length + 1, &length);
    return text;
}

void *pointer_of(napi_env env, napi_value value) {
    void *pointer = NULL;
    napi_get_value_external(env, value, &pointer);
    return pointer;
}

static void set(napi_env env, napi_value array, uint32_t index, napi_status made, napi_value value) {
    if (made != napi_ok) {
        /* A string that is too long leaves no exception in some versions, and one in others. */
        bool is_pending = false;
        napi_is_exception_pending(env, &is_pending);
        if (is_pending) napi_get_and_clear_last_exception(env, &value);
        napi_get_null(env, &value);
    }
    napi_set_element(env, array, index, value);
}

void write_answer(napi_env env, const struct library *library, const twilite_response *response, napi_value array,
                  uint32_t index) {
    napi_value value = NULL;
    napi_status made = napi_create_int32(env, library->response_status(response), &value);
    set(env, array, index, made, value);
    made = napi_create_string_utf8(
        env, library->response_json(response), library->response_json_length(response), &value);
    set(env, array, index + 1, made, value);
    made = napi_create_int32(env, library->response_http_status(response), &value);
    set(env, array, index + 2, made, value);
    made = napi_create_int32(env, library->response_attempts(response), &value);
    set(env, array, index + 3, made, value);
    const char *headers = library->response_headers(response);
    made = headers == NULL ? napi_get_null(env, &value)
                           : napi_create_string_utf8(env, headers, NAPI_AUTO_LENGTH, &value);
    set(env, array, index + 4, made, value);
}

napi_value take_answer(napi_env env, const struct library *library, twilite_response *response) {
    napi_value array = NULL;
    if (napi_create_array_with_length(env, ANSWER_FIELDS, &array) == napi_ok)
        write_answer(env, library, response, array, 0);
    library->response_free(response);
    return array;
}
