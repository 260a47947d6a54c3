/* libc for Swift: what it has, and in small functions what Swift cannot say or would say at length. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

/* ---- Memory ---- */

/* Memory from here on is the kernel's own pages, large ones where it has them: filling it costs a page fault for each 2 MB
 * instead of each 4 KB. */
static const size_t system_large = 4 << 20;
/* Declared by libc for _GNU_SOURCE alone, which Swift's own module of libc is not made with. */
extern void *mremap(void *memory, size_t old, size_t size, int flags, ...) __THROW;
static const int system_mremap_may_move = 1;
/* Makes memory of `size` bytes out of memory of `old` bytes, as realloc does; NULL when there is none. */
static inline void *system_resize(void *memory, size_t old, size_t size) {
    if (old < system_large && size < system_large) return realloc(memory, size);
    if (old >= system_large && size >= system_large) {
        void *moved = mremap(memory, old, size, system_mremap_may_move);
        return moved == MAP_FAILED ? NULL : moved;
    }
    void *other = size < system_large ? malloc(size)
                                      : mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (other == MAP_FAILED || other == NULL) return NULL;
#ifdef MADV_HUGEPAGE
    if (size >= system_large) madvise(other, size, MADV_HUGEPAGE);
#endif
    if (memory != NULL) memcpy(other, memory, old < size ? old : size);
    if (old >= system_large) munmap(memory, old);
    else free(memory);
    return other;
}
static inline void system_free(void *memory, size_t size) {
    if (size >= system_large) munmap(memory, size);
    else free(memory);
}

/* ---- Processes ---- */

/* A page that is zero in a child of the process that filled it; NULL where the kernel has no such thing. qemu's user mode
 * takes every advice before its version 8, also one that does not exist, and does nothing. */
static inline uint64_t *system_wiped_on_fork(void) {
    size_t size = 2 * sizeof(uint64_t);
    void *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return NULL;
#ifdef MADV_WIPEONFORK
    if (madvise(page, size, -1) != 0 && madvise(page, size, MADV_WIPEONFORK) == 0) return (uint64_t *)page;
#endif
    munmap(page, size);
    return NULL;
}
/* A number that no process has from which this one was forked: how many have asked on the way here. The process id would
 * cost a system call each time, and a child in a PID namespace of its own can have its parent's. It serves where there is
 * no page. `count` is memory like any other, so a child has its parent's. */
static inline uint64_t system_process_mark(uint64_t *page, uint64_t *count) {
    if (page == NULL) return (uint64_t)getpid();
    uint64_t mark = __atomic_load_n(page, __ATOMIC_RELAXED);
    if (mark != 0) return mark;
    uint64_t mine = __atomic_add_fetch(count, 1, __ATOMIC_RELAXED);
    return __atomic_compare_exchange_n(page, &mark, mine, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED) ? mine : mark;
}

/* atexit is not in libc.so, but linked into who uses it; a function of the library's own is called as the process ends. */
static inline int system_at_exit(void (*function)(void)) { return atexit(function); }

/* Overwrites memory that held a secret; the compiler may not leave it out. */
static inline void system_wipe(void *memory, size_t size) {
    volatile unsigned char *byte = (volatile unsigned char *)memory;
    while (size--) *byte++ = 0;
}

/* Whether memory is the same; all of it is looked at, for the compiler may not stop before. */
static inline bool system_same_in_constant_time(const void *a, const void *b, size_t size) {
    const volatile unsigned char *first = (const volatile unsigned char *)a;
    const volatile unsigned char *second = (const volatile unsigned char *)b;
    unsigned difference = 0;
    while (size--) difference |= (unsigned)(*first++ ^ *second++);
    return difference == 0;
}

/* Fills memory with what nobody else has: random bytes, or where the kernel gives none, the time and the process. */
static inline void system_fill_uniquely(uint64_t words[2]) {
    if (syscall(SYS_getrandom, words, 2 * sizeof *words, 0) == 2 * sizeof *words) return;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    words[0] = (uint64_t)now.tv_sec << 30 ^ (uint64_t)now.tv_nsec;
    words[1] = (uint64_t)getpid() << 32 ^ (uint64_t)(uintptr_t)words;
}

/* ---- Time ---- */

static inline int64_t system_monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
static inline int64_t system_wall_clock_seconds(void) { return (int64_t)time(NULL); }
/* Sleeps the whole time, whatever signals come. */
static inline void system_sleep_ns(int64_t ns) {
    struct timespec left = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)};
    while (nanosleep(&left, &left) == -1 && errno == EINTR) {}
}

/* Sleeps until a signal comes, at most so long. */
static inline void system_nap_ns(int64_t ns) {
    struct timespec nap = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)};
    nanosleep(&nap, NULL);
}

/* ---- Waiting for another thread ---- */

static inline uint32_t system_word(const uint32_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }
static inline void system_set_word(uint32_t *word, uint32_t value) { __atomic_store_n(word, value, __ATOMIC_RELEASE); }
/* Waits as long as a word has a value, until a time of system_monotonic_ns, INT64_MAX for none; false when the time ran out.
 * It may return early. */
static inline bool system_wait_for_word(const uint32_t *word, uint32_t value, int64_t until) {
    struct timespec at = {(time_t)(until / 1000000000), (long)(until % 1000000000)};
    /* With a bit set, and here it is all bits, the time is one of the monotonic clock and not a duration. */
    long ended = syscall(SYS_futex, word, FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG, value, until == INT64_MAX ? NULL : &at,
                         NULL, FUTEX_BITSET_MATCH_ANY);
    return ended == 0 || errno != ETIMEDOUT;
}
/* Wakes all threads that wait for a word to change. */
static inline void system_wake_all_for_word(uint32_t *word) {
    syscall(SYS_futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, INT32_MAX, NULL, NULL, 0);
}
/* Wakes the thread that waits for a word to change. */
static inline void system_wake_for_word(uint32_t *word) {
    syscall(SYS_futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, NULL, NULL, 0);
}

/* ---- Descriptors ---- */

/* SIGPIPE held back on this thread. */
struct system_held_sigpipe {
    sigset_t before;
    int was_pending;
};
/* Holds SIGPIPE back, which would end a process that has it at its default. sigprocmask is the thread's own mask on
 * Linux. */
static inline void system_hold_sigpipe(struct system_held_sigpipe *held) {
    sigset_t pipe, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    held->was_pending = sigismember(&pending, SIGPIPE);
    sigprocmask(SIG_BLOCK, &pipe, &held->before);
}
/* Takes out the SIGPIPE that came meanwhile, if one did, and lets later ones through as before. */
static inline void system_release_sigpipe(const struct system_held_sigpipe *held) {
    sigset_t pipe, pending;
    sigpending(&pending);
    if (sigismember(&pending, SIGPIPE) && !held->was_pending) {
        struct timespec at_once = {0, 0};
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        while (sigtimedwait(&pipe, NULL, &at_once) == -1 && errno == EINTR) {}
    }
    sigprocmask(SIG_SETMASK, &held->before, NULL);
}
/* Writes what the descriptor takes, all of it if it can, without a SIGPIPE; gives how much that was. */
static inline size_t system_write_quietly(int descriptor, const char *bytes, size_t size) {
    struct system_held_sigpipe held;
    size_t done = 0;
    system_hold_sigpipe(&held);
    while (done < size) {
        ssize_t written = write(descriptor, bytes + done, size - done);
        if (written > 0) done += (size_t)written;
        else if (written == 0 || errno != EINTR) break;
    }
    system_release_sigpipe(&held);
    return done;
}
/* Whether a descriptor is open for writing. */
static inline int system_can_write(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    return flags != -1 && (flags & O_ACCMODE) != O_RDONLY;
}

/* Descriptors that stand in for standard input, output and error where a program has closed them, so that nothing made
 * meanwhile gets their numbers. */
struct system_stand_ins {
    int descriptors[3];
    int count;
};
static inline void system_stand_in(struct system_stand_ins *stand_ins) {
    stand_ins->count = 0;
    for (;;) {
        int lowest = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
        if (lowest < 0) return;
        if (lowest > STDERR_FILENO || stand_ins->count == 3) {
            close(lowest);
            return;
        }
        stand_ins->descriptors[stand_ins->count++] = lowest;
    }
}
static inline void system_stand_down(const struct system_stand_ins *stand_ins) {
    for (int i = 0; i < stand_ins->count; i++) close(stand_ins->descriptors[i]);
}

/* Watches a descriptor for what `events` says; `is_new` when it was not watched before. Gives the errno, or 0. */
static inline int system_epoll_watch(int epoll, int descriptor, uint32_t events, int is_new) {
    struct epoll_event event = {.events = events, .data = {.fd = descriptor}};
    return epoll_ctl(epoll, is_new ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event) == 0 ? 0 : errno;
}
static inline void system_epoll_forget(int epoll, int descriptor) {
    struct epoll_event unused = {0};
    epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &unused);
}
/* How many descriptors are ready, or an errno below 0. */
static inline int system_epoll_wait(int epoll, struct epoll_event *events, int most, int ms) {
    int count = epoll_wait(epoll, events, most, ms);
    return count < 0 ? -errno : count;
}
/* Opens an epoll instance, a timer and a bell (an eventfd), both of which it watches. None gets the number of standard input,
 * output or error. Gives the errno, or 0; then nothing stays open. */
static inline int system_open_waker(int *epoll, int *timer, int *bell) {
    struct system_stand_ins stand_ins;
    int error = 0;
    system_stand_in(&stand_ins);
    *timer = *bell = -1;
    *epoll = epoll_create1(EPOLL_CLOEXEC);
    if (*epoll >= 0) *timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (*timer >= 0) *bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (*bell < 0) error = errno;
    if (error == 0) error = system_epoll_watch(*epoll, *timer, EPOLLIN, 1);
    if (error == 0) error = system_epoll_watch(*epoll, *bell, EPOLLIN, 1);
    if (error != 0) {
        if (*epoll >= 0) close(*epoll);
        if (*timer >= 0) close(*timer);
        if (*bell >= 0) close(*bell);
    }
    system_stand_down(&stand_ins);
    return error;
}
static inline int system_event_descriptor(const struct epoll_event *event) { return event->data.fd; }
/* Takes whatever an eventfd or a timerfd has to tell. */
static inline void system_drain(int descriptor) {
    uint64_t count;
    ssize_t got = read(descriptor, &count, sizeof count);
    (void)got;
}
static inline void system_signal(int eventfd) {
    uint64_t one = 1;
    ssize_t put = write(eventfd, &one, sizeof one);
    (void)put;
}
/* Sets a timerfd to a time of system_monotonic_ns; 0 stops it. */
static inline void system_set_timer(int timerfd, int64_t ns) {
    struct itimerspec at = {.it_value = {(time_t)(ns / 1000000000), (long)(ns % 1000000000)}};
    timerfd_settime(timerfd, TFD_TIMER_ABSTIME, &at, NULL);
}

#endif

