/* libcurl alone: requests one after the other with one handle, as its documentation has it. Arguments: how many, a URL, and for
 * HTTPS a file of certificates. Prints libcurl's version, then what each request ended in. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

static size_t ignore(char *data, size_t size, size_t count, void *context) {
    (void)data;
    (void)context;
    return size * count;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    setvbuf(stdout, NULL, _IOLBF, 0); /* what is known is told, whatever comes */
    curl_global_init(CURL_GLOBAL_ALL);
    CURL *easy = curl_easy_init();
    if (!easy) return 3;
    puts(curl_version_info(CURLVERSION_NOW)->version);
    curl_easy_setopt(easy, CURLOPT_URL, arguments[2]);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, count > 3 ? 1000L : 60000L);
    if (count > 3) curl_easy_setopt(easy, CURLOPT_CAINFO, arguments[3]);
    for (int left = atoi(arguments[1]); left > 0; left--) printf("%d\n", (int)curl_easy_perform(easy));
    curl_easy_cleanup(easy);
    curl_global_cleanup();
    return 0;
}
