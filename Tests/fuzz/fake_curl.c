/* The functions of libcurl that the library calls (Sources/FoundCurl/functions.h), in its place. A request ends at once,
 * with an answer that is taken from the bytes of the fuzzer and given to the library's own callbacks as libcurl gives it:
 * status and header lines each by itself, then the body in pieces. What libcurl would refuse, it refuses. */
#define CURL_DISABLE_TYPECHECK
#include "fake_curl.h"

#include <ctype.h>
#include <curl/curl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

struct easy {
    curl_write_callback write, header;
    void *write_context, *header_context, *private;
    curl_prereq_callback prerequest;
    void *prerequest_context;
    bool writes_headers;
    char *url, *method;
    struct curl_slist *headers;
    const char *body;
    size_t body_size;
    long status, request_size;
    curl_off_t content_length;
    CURLcode code;
    struct multi *on;
    struct easy *next;
    enum { WAITING, ENDED, TOLD } state;
};

struct multi {
    struct easy *first;
    curl_multi_timer_callback timer;
    void *timer_context;
    CURLMsg message;
};

unsigned fake_version = 0x075801;
static const uint8_t *left;
static size_t left_count;
static int requests;
static char *last_url, *last_body;
static size_t last_body_size;

void fake_answers(const uint8_t *data, size_t size) {
    left = data;
    left_count = size;
    requests = 0;
    free(last_url);
    free(last_body);
    last_url = last_body = NULL;
    last_body_size = 0;
}

int fake_requests(void) { return requests; }
const char *fake_url(void) { return last_url; }
const char *fake_body(size_t *size) {
    *size = last_body_size;
    return last_body;
}

/* ---- Requests --------------------------------------------------------------------------------------------------- */

/* Whatever the parameters are, a request is one: its URL has no byte that a request line cannot have, and no header line
 * has an end in it. */
static void note_request(struct easy *easy) {
    requests++;
    CHECK(strncmp(easy->url, "http://", 7) == 0 || strncmp(easy->url, "https://", 8) == 0);
    for (const unsigned char *c = (const unsigned char *)easy->url; *c != 0; c++) CHECK(*c > 0x20 && *c < 0x7F);
    for (struct curl_slist *line = easy->headers; line != NULL; line = line->next) {
        CHECK(isalnum((unsigned char)line->data[0]));
        for (const unsigned char *c = (const unsigned char *)line->data; *c != 0; c++)
            CHECK((*c >= 0x20 && *c != 0x7F) || *c == '\t');
    }
    free(last_url);
    free(last_body);
    last_url = strdup(easy->url);
    last_body = NULL;
    last_body_size = 0;
    if (easy->body == NULL) return;
    last_body_size = easy->body_size;
    last_body = malloc(last_body_size + 1);
    if (last_body == NULL) abort();
    memcpy(last_body, easy->body, last_body_size + 1); /* Its NUL is there too. */
    CHECK(last_body[last_body_size] == 0);
}

/* ---- Answers ---------------------------------------------------------------------------------------------------- */

/* Cuts the next answer off what is left. */
static const uint8_t *next_answer(size_t *size) {
    static const char divider[] = "\n--\n";
    const uint8_t *answer = left;
    const uint8_t *end = left_count == 0 ? NULL : memmem(left, left_count, divider, sizeof divider - 1);
    *size = end == NULL ? left_count : (size_t)(end - left);
    size_t taken = end == NULL ? left_count : *size + sizeof divider - 1;
    left += taken;
    left_count -= taken;
    return answer;
}

static CURLcode code_of(char letter) {
    switch (letter) {
    case 'p': return CURLE_PARTIAL_FILE;
    case 'r': return CURLE_RECV_ERROR;
    case 'n': return CURLE_GOT_NOTHING;
    case 't': return CURLE_OPERATION_TIMEDOUT;
    case 'c': return CURLE_COULDNT_CONNECT;
    case 'e': return CURLE_BAD_CONTENT_ENCODING;
    case 'z': return CURLE_OUT_OF_MEMORY;
    default: return CURLE_OK;
    }
}

/* Gives bytes to a callback from memory of their own, which ends where they end. */
static bool give(curl_write_callback to, void *context, const uint8_t *bytes, size_t size) {
    char *copy = malloc(size == 0 ? 1 : size);
    if (copy == NULL) abort();
    memcpy(copy, bytes, size);
    bool is_taken = to(copy, 1, size, context) == size;
    free(copy);
    return is_taken;
}

static CURLcode answer(struct easy *easy, const uint8_t *bytes, size_t size) {
    CURLcode end = CURLE_OK;
    size_t piece = 0;
    if (size >= 4 && bytes[0] == '!' && bytes[3] == '\n') {
        end = code_of((char)bytes[1]);
        piece = bytes[2] > '0' && bytes[2] <= '9' ? (size_t)1 << (bytes[2] - '0') : 0;
        bytes += 4;
        size -= 4;
    }
    if (end == CURLE_COULDNT_CONNECT) return end;
    if (easy->prerequest != NULL &&
        easy->prerequest(easy->prerequest_context, "127.0.0.1", "127.0.0.1", 80, 50000) != CURL_PREREQFUNC_OK)
        return CURLE_ABORTED_BY_CALLBACK;
    easy->request_size += 100;
    if (size == 0) return end == CURLE_OK ? CURLE_GOT_NOTHING : end;
    bool is_first = true, is_interim = true;
    while (is_interim) {
        size_t length = 0;
        do {
            if (size == 0) return end; /* It ends in its header. */
            const uint8_t *newline = memchr(bytes, '\n', size);
            length = newline == NULL ? size : (size_t)(newline - bytes) + 1;
            if (is_first) {
                int status = 0;
                char line[32] = {0};
                memcpy(line, bytes, length < 31 ? length : 31);
                if (sscanf(line, "HTTP/%*1[12]%*[.01] %3d", &status) != 1 || status < 100)
                    return CURLE_UNSUPPORTED_PROTOCOL;
                easy->status = status;
                easy->content_length = -1;
            } else if (length > 15 && strncasecmp((const char *)bytes, "content-length:", 15) == 0) {
                char line[32] = {0};
                memcpy(line, bytes + 15, length - 15 < 31 ? length - 15 : 31);
                easy->content_length = strtoll(line, NULL, 10);
                if (easy->content_length < 0) return CURLE_WEIRD_SERVER_REPLY;
            }
            is_first = false;
            if (easy->writes_headers && !give(easy->write, easy->write_context, bytes, length))
                return CURLE_WRITE_ERROR;
            if (!give(easy->header, easy->header_context, bytes, length)) return CURLE_WRITE_ERROR;
            bytes += length;
            size -= length;
        } while (!(length == 1 || (length == 2 && bytes[-2] == '\r')));
        is_interim = easy->status < 200 && easy->status != 101;
        is_first = true;
    }
    while (size > 0) {
        size_t length = piece == 0 || piece > size ? size : piece;
        if (length > CURL_MAX_WRITE_SIZE) length = CURL_MAX_WRITE_SIZE;
        if (!give(easy->write, easy->write_context, bytes, length)) return CURLE_WRITE_ERROR;
        bytes += length;
        size -= length;
    }
    return end;
}

static void perform(struct multi *multi) {
    for (struct easy *easy = multi->first; easy != NULL; easy = easy->next) {
        if (easy->state != WAITING) continue;
        note_request(easy);
        easy->status = 0;
        easy->content_length = -1;
        easy->request_size = 0;
        size_t size;
        bool is_none = left_count == 0;
        const uint8_t *bytes = next_answer(&size);
        easy->code = is_none ? CURLE_COULDNT_CONNECT : answer(easy, bytes, size);
        easy->state = ENDED;
    }
}

/* ---- libcurl ---------------------------------------------------------------------------------------------------- */

CURLcode curl_global_init(long flags) {
    (void)flags;
    return CURLE_OK;
}

curl_version_info_data *curl_version_info(CURLversion age) {
    static curl_version_info_data data;
    (void)age;
    data.version_num = fake_version;
    data.version = "0.0.0";
    return &data;
}

const char *curl_easy_strerror(CURLcode code) { return code == CURLE_OK ? "No error" : "Failed"; }

CURL *curl_easy_init(void) { return calloc(1, sizeof(struct easy)); }

void curl_easy_cleanup(CURL *handle) {
    struct easy *easy = handle;
    CHECK(easy->on == NULL);
    free(easy->url);
    free(easy->method);
    free(easy);
}

static void keep(char **place, const char *text) {
    free(*place);
    *place = text == NULL ? NULL : strdup(text);
}

CURLcode curl_easy_setopt(CURL *handle, CURLoption option, ...) {
    struct easy *easy = handle;
    va_list list;
    va_start(list, option);
    switch (option) {
    case CURLOPT_WRITEFUNCTION: easy->write = va_arg(list, curl_write_callback); break;
    case CURLOPT_WRITEDATA: easy->write_context = va_arg(list, void *); break;
    case CURLOPT_HEADERFUNCTION: easy->header = va_arg(list, curl_write_callback); break;
    case CURLOPT_HEADERDATA: easy->header_context = va_arg(list, void *); break;
    case CURLOPT_PREREQFUNCTION: easy->prerequest = va_arg(list, curl_prereq_callback); break;
    case CURLOPT_PREREQDATA: easy->prerequest_context = va_arg(list, void *); break;
    case CURLOPT_PRIVATE: easy->private = va_arg(list, void *); break;
    case CURLOPT_HEADER: easy->writes_headers = va_arg(list, long) != 0; break;
    case CURLOPT_URL: keep(&easy->url, va_arg(list, const char *)); break;
    case CURLOPT_CUSTOMREQUEST: keep(&easy->method, va_arg(list, const char *)); break;
    case CURLOPT_HTTPHEADER: easy->headers = va_arg(list, struct curl_slist *); break;
    case CURLOPT_HTTPGET: easy->body = NULL; break;
    case CURLOPT_POSTFIELDS: easy->body = va_arg(list, const char *); break;
    case CURLOPT_POSTFIELDSIZE_LARGE: easy->body_size = (size_t)va_arg(list, curl_off_t); break;
    default: break;
    }
    va_end(list);
    return CURLE_OK;
}

CURLcode curl_easy_getinfo(CURL *handle, CURLINFO info, ...) {
    struct easy *easy = handle;
    va_list list;
    va_start(list, info);
    void *to = va_arg(list, void *);
    va_end(list);
    switch (info) {
    case CURLINFO_RESPONSE_CODE: *(long *)to = easy->status; break;
    case CURLINFO_REQUEST_SIZE: *(long *)to = easy->request_size; break;
    case CURLINFO_HTTP_VERSION: *(long *)to = CURL_HTTP_VERSION_1_1; break;
    case CURLINFO_ACTIVESOCKET: *(curl_socket_t *)to = CURL_SOCKET_BAD; break;
    case CURLINFO_CONTENT_LENGTH_DOWNLOAD_T: *(curl_off_t *)to = easy->content_length; break;
    case CURLINFO_PRIVATE: *(void **)to = easy->private; break;
    default: return CURLE_BAD_FUNCTION_ARGUMENT;
    }
    return CURLE_OK;
}

CURLM *curl_multi_init(void) { return calloc(1, sizeof(struct multi)); }

CURLMcode curl_multi_cleanup(CURLM *handle) {
    free(handle);
    return CURLM_OK;
}

CURLMcode curl_multi_setopt(CURLM *handle, CURLMoption option, ...) {
    struct multi *multi = handle;
    va_list list;
    va_start(list, option);
    if (option == CURLMOPT_TIMERFUNCTION) multi->timer = va_arg(list, curl_multi_timer_callback);
    if (option == CURLMOPT_TIMERDATA) multi->timer_context = va_arg(list, void *);
    va_end(list);
    return CURLM_OK;
}

CURLMcode curl_multi_add_handle(CURLM *handle, CURL *added) {
    struct multi *multi = handle;
    struct easy *easy = added;
    CHECK(easy->on == NULL);
    easy->on = multi;
    easy->state = WAITING;
    easy->next = multi->first;
    multi->first = easy;
    if (multi->timer != NULL) multi->timer(multi, 0, multi->timer_context);
    return CURLM_OK;
}

CURLMcode curl_multi_remove_handle(CURLM *handle, CURL *removed) {
    struct multi *multi = handle;
    for (struct easy **place = &multi->first; *place != NULL; place = &(*place)->next)
        if (*place == removed) {
            struct easy *easy = removed;
            *place = easy->next;
            easy->on = NULL;
            return CURLM_OK;
        }
    return CURLM_BAD_EASY_HANDLE;
}

static int waiting(struct multi *multi) {
    int count = 0;
    for (struct easy *easy = multi->first; easy != NULL; easy = easy->next) count += easy->state == WAITING;
    return count;
}

CURLMcode curl_multi_perform(CURLM *handle, int *running) {
    perform(handle);
    *running = waiting(handle);
    return CURLM_OK;
}

CURLMcode curl_multi_socket_action(CURLM *handle, curl_socket_t socket, int events, int *running) {
    (void)socket, (void)events;
    return curl_multi_perform(handle, running);
}

CURLMcode curl_multi_poll(CURLM *handle, struct curl_waitfd extra[], unsigned count, int timeout_ms, int *ready) {
    (void)handle, (void)extra, (void)count, (void)timeout_ms, (void)ready;
    return CURLM_OK;
}

CURLMsg *curl_multi_info_read(CURLM *handle, int *left_in_queue) {
    struct multi *multi = handle;
    *left_in_queue = 0;
    for (struct easy *easy = multi->first; easy != NULL; easy = easy->next)
        if (easy->state == ENDED) {
            easy->state = TOLD;
            multi->message.msg = CURLMSG_DONE;
            multi->message.easy_handle = easy;
            multi->message.data.result = easy->code;
            return &multi->message;
        }
    return NULL;
}
