/* pages_peer BASE_URL keep|drop PAUSE_MS: downloads the pages of a list with libcurl alone. Told to download N pages,
 * it asks for those with the tokens N to 1. keep: all bytes stay in memory, as a list's do; drop: a page makes room for
 * the next. After each page it pauses, as a reader does that has something to do with it. */
#include "peer.h"

struct download {
    const char *base;
    CURL *handle;
    struct body body;
    int keep;
    useconds_t pause;
};

static void work(void *state, long count) {
    struct download *download = state;
    char url[512];
    download->body.length = 0;
    for (long token = count; token > 0; token--) {
        if (!download->keep) download->body.length = 0;
        snprintf(url, sizeof url, "%s/v2/Services/" SERVICE "/Entities?PageSize=1000&PageToken=%ld", download->base,
                 token);
        curl_easy_setopt(download->handle, CURLOPT_URL, url);
        expect(download->handle, curl_easy_perform(download->handle), 200);
        if (download->pause > 0) usleep(download->pause);
    }
    if (download->keep) {
        free(download->body.bytes);
        download->body = (struct body){0};
    }
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    struct download download = {.base = argv[1], .keep = strcmp(argv[2], "keep") == 0,
                                .pause = (useconds_t)atoi(argv[3]) * 1000};
    curl_global_init(CURL_GLOBAL_DEFAULT);
    download.handle = make_handle(NULL, &download.body);
    return serve(work, &download);
}
