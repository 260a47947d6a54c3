/* libcurl as the doors see it: no network, and answers out of the bytes at hand. */
#ifndef FAKE_CURL_H
#define FAKE_CURL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What comes for the requests from now on. Answers are divided by a line "--". An answer may begin with a line "!EP":
 * how it ends (E: o well, p cut short, r connection reset, n not a byte, t too late, c no connection, e not to be
 * unpacked, z no room) and in pieces of how many bytes it comes (P: 0 whole, else 2 to the power of the digit). When all
 * have been given there is no connection. */
void fake_answers(const uint8_t *data, size_t size);

/* The requests since then, and the last one: its URL, and its body or NULL. */
int fake_requests(void);
const char *fake_url(void);
const char *fake_body(size_t *size);

/* The version that libcurl says it is; to be set before the first client. */
extern unsigned fake_version;

#ifdef __cplusplus
}
#endif

#endif
