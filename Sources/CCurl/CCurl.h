/* libcurl for Swift.
 *
 * Swift does not import functions with variable arguments, so each libcurl option has a shim of its own here, with the
 * type that libcurl reads. A shim names its option as a constant: that is what libcurl's type checks need
 * (gcc -O2 -Wall -Wsystem-headers -fsyntax-only on this header runs them). */
#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- Options that hold for a handle's whole life ---- */

static inline CURLcode easy_set_private(CURL *easy, void *owner) {
    return curl_easy_setopt(easy, CURLOPT_PRIVATE, owner);
}
/* size is CURL_ERROR_SIZE; libcurl keeps the pointer. */
static inline CURLcode easy_set_error_buffer(CURL *easy, char *buffer) {
    return curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer);
}
static inline CURLcode easy_set_write(CURL *easy, curl_write_callback function, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, function);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
}
/* Gives the write function each header line too: in one call or more for 16 KB each, and before libcurl itself keeps it. */
static inline CURLcode easy_set_write_headers(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_HEADER, 1L); }
static inline CURLcode easy_set_header(CURL *easy, curl_write_callback function, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, function);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
}
/* Called each time that libcurl is about to send a request, its own silent repetitions included (libcurl 7.80). */
static inline CURLcode easy_set_prerequest(CURL *easy, curl_prereq_callback function, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, function);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_PREREQDATA, context);
}
/* A handle that goes does not wait for the thread that looks a name up for it (7.87; before that it does). */
static inline void easy_set_quick_exit(CURL *easy) { curl_easy_setopt(easy, (CURLoption)(CURLOPTTYPE_LONG + 322), 1L); }
static inline CURLcode easy_set_no_signal(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L); }
/* What it accepts is also a header line of the client's own: libcurl then has none to put together for each request. */
static inline CURLcode easy_set_accept_gzip(CURL *easy) {
    return curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
}
static inline CURLcode easy_set_buffer_size(CURL *easy, long bytes) {
    return curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, bytes);
}
static inline CURLcode easy_set_path_as_is(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L); }
static inline CURLcode easy_set_follow_no_redirects(CURL *easy) {
    return curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
}
/* 7.85 names protocols as text; before that, as bits. */
static inline CURLcode easy_set_http_only(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075500
    CURLcode code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    if (code != CURLE_UNKNOWN_OPTION) return code;
#endif
    return curl_easy_setopt(easy, (CURLoption)(CURLOPTTYPE_LONG + 181), (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
}
static inline CURLcode easy_set_tls_1_2_or_later(CURL *easy) {
    return curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
}
static inline CURLcode easy_set_ca_file(CURL *easy, const char *path) {
    return curl_easy_setopt(easy, CURLOPT_CAINFO, path);
}
/* login: user:password, which libcurl decodes, or NULL. exceptions: the hosts that are reached without the proxy. Without
 * a URL there is no proxy for any host. The environment is asked for neither. */
static inline CURLcode easy_set_proxy(CURL *easy, const char *url, const char *login, const char *exceptions) {
    if (url == NULL) return curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    CURLcode code = curl_easy_setopt(easy, CURLOPT_PROXY, url);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_PROXYUSERPWD, login);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_NOPROXY, exceptions);
}
/* Keeps the answer of a proxy to CONNECT out of the answer of the server. */
static inline CURLcode easy_set_suppress_connect_headers(CURL *easy) {
    return curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
}
static inline CURLcode easy_set_connect_timeout_ms(CURL *easy, long ms) {
    return curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, ms);
}

/* A new connection for each request. */
static inline CURLcode easy_set_fresh_connect(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L); }

/* No connection is kept after its request. */
static inline CURLcode easy_set_forbid_reuse(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L); }
/* Opens and closes the sockets of connections. close: NULL for libcurl's own. */
static inline CURLcode easy_set_sockets(CURL *easy, curl_opensocket_callback open, curl_closesocket_callback close,
                                        void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
    if (code == CURLE_OK && close != NULL) code = curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, context);
}
/* A request waits to learn whether the connection that another one is making can carry both (HTTP/2). */
static inline CURLcode easy_set_wait_to_multiplex(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L); }

/* ---- Options of one request ---- */

static inline CURLcode easy_set_timeout_ms(CURL *easy, long ms) {
    return curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, ms);
}
static inline CURLcode easy_set_url(CURL *easy, const char *url) { return curl_easy_setopt(easy, CURLOPT_URL, url); }
/* libcurl keeps the pointer. */
static inline CURLcode easy_set_headers(CURL *easy, struct curl_slist *headers) {
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}
static inline CURLcode easy_set_get(CURL *easy) { return curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L); }
/* libcurl keeps the pointer. */
static inline CURLcode easy_set_post(CURL *easy, const char *body, size_t size) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_POST, 1L);
    if (code == CURLE_OK) code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)size);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
}
/* NULL: the method that the other options imply. */
static inline CURLcode easy_set_method(CURL *easy, const unsigned char *method) {
    return curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, (const char *)method);
}

/* ---- What a transfer tells ---- */

static inline long easy_response_code(CURL *easy) {
    long value = 0;
    return curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &value) == CURLE_OK ? value : 0;
}
/* Whether the answer came by HTTP/2 or later, where each frame says whose answer it is of. */
static inline int easy_was_multiplexed(CURL *easy) {
    long version = 0;
    return curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version) == CURLE_OK && version >= CURL_HTTP_VERSION_2_0;
}
/* The socket of the connection that was used and is kept; -1 for none. Only while the handle is on a multi handle. */
static inline int easy_kept_socket(CURL *easy) {
    curl_socket_t value = CURL_SOCKET_BAD;
    return curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &value) == CURLE_OK ? value : -1;
}
/* The bytes of request sent, all of libcurl's own repetitions together. */
static inline long easy_request_size(CURL *easy) {
    long value = 0;
    return curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &value) == CURLE_OK ? value : 0;
}
/* -1: not told by the server. */
static inline int64_t easy_content_length(CURL *easy) {
    curl_off_t value = -1;
    return curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &value) == CURLE_OK ? (int64_t)value : -1;
}

static inline void *easy_private(CURL *easy) {
    void *owner = NULL;
    return curl_easy_getinfo(easy, CURLINFO_PRIVATE, &owner) == CURLE_OK ? owner : NULL;
}

/* ---- Many transfers at once ---- */

static inline CURLMcode multi_set_socket_function(CURLM *multi, curl_socket_callback function, void *context) {
    CURLMcode code = curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, function);
    return code != CURLM_OK ? code : curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
}
static inline CURLMcode multi_set_timer_function(CURLM *multi, curl_multi_timer_callback function, void *context) {
    CURLMcode code = curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, function);
    return code != CURLM_OK ? code : curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
}
/* How many connections are kept, in use and idle together. */
static inline CURLMcode multi_set_max_connections_kept(CURLM *multi, long count) {
    return curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, count);
}
/* The next transfer that has ended, with its code; NULL for none. */
static inline CURL *multi_next_ended(CURLM *multi, CURLcode *code) {
    int left;
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &left)) != NULL;)
        if (message->msg == CURLMSG_DONE) {
            *code = message->data.result;
            return message->easy_handle;
        }
    return NULL;
}

/* Whether libcurl, with OpenSSL, writes to a connection in a way that raises SIGPIPE: before 7.87 it left OpenSSL to write
 * by itself. */
static inline int libcurl_raises_sigpipe(void) {
    return curl_version_info(CURLVERSION_NOW)->version_num < 0x075700;
}
/* Whether libcurl keeps a pointer to the last header line of an answer beyond the line, and takes a line that begins with a
 * blank for more of it: from 7.83, which has curl_easy_header, until 8.1 (https://github.com/curl/curl/pull/11103). */
static inline int libcurl_keeps_last_header(void) {
    unsigned version = curl_version_info(CURLVERSION_NOW)->version_num;
    return version >= 0x075300 && version < 0x080100;
}
static inline const char *libcurl_version(void) { return curl_version_info(CURLVERSION_NOW)->version; }

/* ---- Surroundings ---- */

/* Opens a socket for libcurl. Never as standard input, output or error, where a program that has closed those may still
 * read or write. */
static inline int system_open_socket(const struct curl_sockaddr *address) {
    int opened = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (opened < 0 || opened > STDERR_FILENO) return opened;
    int moved = fcntl(opened, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    close(opened);
    return moved;
}

/* Whether a socket has something that nobody has read, be it its end. */
static inline int system_has_input(int socket) {
    struct pollfd asked = {socket, POLLIN, 0};
    return poll(&asked, 1, 0) > 0;
}
/* Throws away what has come to a socket, and has it read as ended from now on. So libcurl, which looks at a connection before
 * it uses it again, finds it closed by the server. */
static inline void system_discard_input(int socket) {
    shutdown(socket, SHUT_RD);
    for (int turns = 0; turns < 64 && recv(socket, NULL, 1 << 20, MSG_TRUNC | MSG_DONTWAIT) > 0; turns++) {}
}

#endif
