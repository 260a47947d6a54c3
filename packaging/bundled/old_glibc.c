/* Functions that a glibc of today gives by a version that older ones lack, for the bundled libcurl, by those that all have. */
#define _GNU_SOURCE /* syscall */
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define FIRST "GLIBC_2.2.5"
enum { layout = 1 };
#elif defined(__aarch64__)
#define FIRST "GLIBC_2.17"
enum { layout = 0 };
#else
#error "Which version of glibc was this processor's first?"
#endif

extern int old_xstat(int, const char *, struct stat *);
extern int old_fxstat(int, int, struct stat *);
__asm__(".symver old_xstat, __xstat@" FIRST);
__asm__(".symver old_fxstat, __fxstat@" FIRST);

int stat(const char *path, struct stat *found) { return old_xstat(layout, path, found); }
int fstat(int descriptor, struct stat *found) { return old_fxstat(layout, descriptor, found); }

/* Where the kernel has no such call, OpenSSL asks /dev/urandom. */
int getentropy(void *bytes, size_t size) { return syscall(SYS_getrandom, bytes, size, 0) == (long)size ? 0 : -1; }
