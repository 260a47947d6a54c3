/* Makes a client, calls, frees it, and searches its own writable memory for the secret, which it knows only in a
 * transformed form. Arguments: the file with the token, base_url, ca_file or nothing, account SID.
 *
 * The options are built in a buffer that is wiped, and the token is read with read(2), past any buffer of stdio. */
#include <dlfcn.h>
#include <fcntl.h>
#include <inttypes.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>
#include <unistd.h>

enum { MASK = 0x5A, LONGEST = 200 };
typedef struct {
    unsigned char masked[LONGEST];
    size_t length;
} Needle;
static Needle token, base64;

static void wipe(void *memory, size_t size) {
    volatile unsigned char *byte = memory;
    while (size--) *byte++ = 0;
}

/* The secret is never whole in this function, nor in what it leaves behind: each byte is masked at once. */
static void base64_of(const char *sid, const char *secret) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t sid_length = strlen(sid), length = sid_length + 1 + strlen(secret);
    uint32_t bits = 0;
    for (size_t i = 0, held = 0; i < length; i++) {
        unsigned char byte = (unsigned char)(i < sid_length ? sid[i] : i == sid_length ? ':' : secret[i - sid_length - 1]);
        bits = bits << 8 | byte;
        for (held += 8; held >= 6; held -= 6)
            base64.masked[base64.length++] = (unsigned char)(letters[bits >> (held - 6) & 63] ^ MASK);
    }
}

static size_t count_in(const unsigned char *memory, size_t size, const Needle *needle) {
    size_t count = 0;
    for (size_t i = 0; i + needle->length <= size; i++) {
        size_t same = 0;
        while (same < needle->length && (memory[i + same] ^ MASK) == needle->masked[same]) same++;
        count += same == needle->length;
    }
    return count;
}

/* Every block that anything in this process frees passes here: who frees one that still has the secret in it? */
static atomic_int freed_by_twilite, freed_by_others;
void free(void *block) {
    static void (*real)(void *);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "free");
    if (block && token.length && base64.length) {
        size_t size = malloc_usable_size(block);
        Dl_info caller = {0};
        if (count_in(block, size, &token) + count_in(block, size, &base64) > 0) {
            dladdr(__builtin_return_address(0), &caller);
            if (caller.dli_fname && strstr(caller.dli_fname, "libtwilite")) freed_by_twilite++;
            else freed_by_others++;
        }
    }
    real(block);
}

/* Searches in pieces that overlap. What is read is wiped before the next, and never leaves `piece`, which is not searched. */
static void search(const char *when) {
    static unsigned char piece[1 << 20];
    size_t tokens = 0, headers = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    int memory = open("/proc/self/mem", O_RDONLY);
    char line[500];
    while (maps && fgets(line, sizeof line, maps)) {
        uint64_t start, end;
        char mode[5];
        if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s", &start, &end, mode) != 3 || mode[1] != 'w') continue;
        for (uint64_t at = start; at < end;) {
            uint64_t own = (uint64_t)(uintptr_t)piece;
            if (at >= own && at < own + sizeof piece) {
                at = own + sizeof piece;
                continue;
            }
            uint64_t limit = at < own && own < end ? own : end;
            size_t wanted = limit - at < sizeof piece ? (size_t)(limit - at) : sizeof piece;
            ssize_t got = pread(memory, piece, wanted, (off_t)at);
            if (got <= 0) break;
            tokens += count_in(piece, (size_t)got, &token);
            headers += count_in(piece, (size_t)got, &base64);
            wipe(piece, (size_t)got);
            at += (uint64_t)got == limit - at || got <= LONGEST ? (uint64_t)got : (uint64_t)got - LONGEST;
        }
    }
    if (maps) fclose(maps);
    close(memory);
    printf("\"%s\": {\"token\": %zu, \"base64\": %zu}", when, tokens, headers);
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    char secret[LONGEST] = {0}, options[2000];
    int file = open(arguments[1], O_RDONLY);
    if (read(file, secret, sizeof secret - 1) <= 0) return 3;
    close(file);
    for (token.length = 0; secret[token.length]; token.length++)
        token.masked[token.length] = (unsigned char)(secret[token.length] ^ MASK);
    base64_of(arguments[4], secret);

    /* Put together by hand: printf would leave copies in places that only it knows. */
    char *end = options;
    const char *parts[] = {"{\"account_sid\": \"", arguments[4], "\", \"auth_token\": \"", secret, "\", \"base_url\": \"",
                           arguments[2], arguments[3][0] ? "\", \"ca_file\": \"" : "", arguments[3],
                           "\", \"max_retries\": 0}"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) end = stpcpy(end, parts[i]);
    twilite_client *client = twilite_client_create(options, NULL);
    wipe(secret, sizeof secret);
    wipe(options, sizeof options);
    if (!client) return 4;

    for (int i = 0; i < 6; i++) {
        const char *id = i % 2 ? "ip_messaging.v2.user.create" : "ip_messaging.v2.user.fetch";
        const char *params = i % 2 ? "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"jing\"}"
                                   : "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"jing\"}";
        twilite_response_free(twilite_call(client, id, params));
    }
    printf("{");
    search("alive");
    printf(", ");
    twilite_client_free(client);
    search("freed");
    printf(", \"unwiped\": {\"twilite\": %d, \"others\": %d}}\n", (int)freed_by_twilite, (int)freed_by_others);
    return 0;
}
