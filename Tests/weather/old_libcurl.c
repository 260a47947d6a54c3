/* Preloaded: libcurl writes as one before 7.87 had OpenSSL write, so that a connection that is gone raises SIGPIPE; and it
 * says that it is such a one. */
#include <curl/curl.h>
#include <dlfcn.h>
#include <string.h>
#include <sys/socket.h>

static void find(const char *name, void *function) {
    void *found = dlsym(RTLD_NEXT, name);
    memcpy(function, &found, sizeof found);
}

ssize_t send(int socket, const void *bytes, size_t size, int flags) {
    static ssize_t (*real)(int, const void *, size_t, int);
    if (!real) find("send", &real);
    return real(socket, bytes, size, flags & ~MSG_NOSIGNAL);
}

curl_version_info_data *curl_version_info(CURLversion age) {
    static curl_version_info_data data;
    curl_version_info_data *(*real)(CURLversion);
    find("curl_version_info", &real);
    data = *real(age);
    data.version_num = 0x075600;
    return &data;
}
