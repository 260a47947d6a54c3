/* Where the bundled libcurl finds its certificates. A libcurl of the system's is told by who built it; this one goes to
 * systems of all kinds, and asks where it is. */
#define _GNU_SOURCE /* dladdr, secure_getenv */
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern CURL *bundled_easy_init(void);

/* Debian, Ubuntu, Arch, Alpine; Fedora and what is made of it, now and before; openSUSE; OpenSSL's own place. */
static const char *const places[] = {
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
};

/* The file that `certifi` has, when it is installed beside the package that this library is in; false when it is not. */
static bool find_certifi(char *path, size_t size) {
    static const char certifi[] = "certifi/cacert.pem";
    Dl_info self;
    if (dladdr((void *)find_certifi, &self) == 0 || strlen(self.dli_fname) + sizeof certifi > size) return false;
    strcpy(path, self.dli_fname);
    for (int level = 0; level < 2; level++) {
        char *slash = strrchr(path, '/');
        if (slash == NULL) return false;
        *slash = 0;
    }
    strcat(strcat(path, "/"), certifi);
    return access(path, R_OK) == 0;
}

/* Where they are; NULL for nowhere. `certifi` is memory for a path. */
static const char *find_certificates(char *certifi, size_t size) {
    const char *given = secure_getenv("SSL_CERT_FILE");
    /* What it names is taken alone, be it there or not, as OpenSSL does. */
    if (given != NULL && *given != 0) return given;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (access(places[i], R_OK) == 0) return places[i];
    return find_certifi(certifi, size) ? certifi : NULL;
}

__attribute__((visibility("default"))) CURL *curl_easy_init(void) {
    CURL *easy = bundled_easy_init();
    char certifi[4096];
    const char *found = find_certificates(certifi, sizeof certifi);
    if (easy == NULL || found == NULL) return easy;
    curl_easy_setopt(easy, CURLOPT_CAINFO, found);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, found);
    return easy;
}
