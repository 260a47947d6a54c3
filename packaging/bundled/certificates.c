/* Where the bundled libcurl finds its certificates. A libcurl of the system's is told by who built it; this one goes to
 * systems of all kinds, and asks where it is. */
#define _GNU_SOURCE /* dladdr */
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

/* What SSL_CERT_FILE names is taken alone, be it there or not, as OpenSSL does. */
static void set_certificates(CURL *easy, const char *path) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, path);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, path);
}

__attribute__((visibility("default"))) CURL *curl_easy_init(void) {
    char certifi[4096];
    CURL *easy = bundled_easy_init();
    if (easy == NULL) return NULL;
    const char *given = getenv("SSL_CERT_FILE");
    if (given != NULL && *given != 0) {
        set_certificates(easy, given);
        return easy;
    }
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (access(places[i], R_OK) == 0) {
            set_certificates(easy, places[i]);
            return easy;
        }
    if (find_certifi(certifi, sizeof certifi)) set_certificates(easy, certifi);
    return easy;
}
