/* libcurl as it is found at run time, for a library that is not linked to it (`make library CURL=dlopen`). */
#ifndef FOUND_CURL_H
#define FOUND_CURL_H

#include <stdbool.h>
#include <stddef.h>

/* Whether it was found; none of its functions may be called before. */
bool found_curl_is_there(void);

/* Finds it. False when there is none that will do: `problem`, of `size` bytes, then says why, and what to install. From many
 * threads at once. */
bool found_curl_find(char *problem, size_t size);

#endif
