/* Preloaded: a madvise that takes every advice and follows none, as qemu's user mode has before its version 8. */
#include <stddef.h>

int madvise(void *memory, size_t size, int advice) { return (void)memory, (void)size, (void)advice, 0; }
