/* operations_ours ROUNDS: finds each operation whose id comes on standard input, and the first of a product reads that
 * product. Prints as one line of JSON the milliseconds and the memory that the first took of each product, and the
 * microseconds of an operation that is known, one after the other. */
#include <malloc.h>
#include <string.h>

#include "ours.h"

enum { MOST = 4096 };

static double find(const char *id) {
    double begin = wall_seconds();
    twilite_response_free(twilite_validate(id, NULL));
    return wall_seconds() - begin;
}

static size_t bytes(void) {
    struct mallinfo2 found = mallinfo2();
    return found.uordblks + found.hblkhd;
}

int main(int argc, char **argv) {
    static char ids[MOST][128];
    char product[128] = "";
    int count = 0;
    if (argc != 2) return 2;
    while (count < MOST && fgets(ids[count], sizeof ids[count], stdin) != NULL) {
        ids[count][strcspn(ids[count], "\n")] = 0;
        count++;
    }
    twilite_response_free(twilite_validate("verify.v2", NULL)); /* what is made once for all of them */
    size_t before = bytes();
    printf("{\"first\": [");
    for (int i = 0; i < count; i++) {
        const char *version = strchr(ids[i], '.');
        size_t length = (size_t)(strchr(version + 1, '.') - ids[i]);
        if (strncmp(product, ids[i], length + 1) == 0) continue;
        memcpy(product, ids[i], length + 1);
        product[length + 1] = 0;
        size_t known = bytes();
        double seconds = find(ids[i]);
        printf("%s[%.6f, %zu]", i == 0 ? "" : ", ", seconds * 1e3, bytes() - known);
    }
    printf("], \"bytes\": %zu, \"known\": [", bytes() - before);
    for (int i = 0; i < count; i++) {
        double begin = wall_seconds();
        for (long round = 0; round < atol(argv[1]); round++) find(ids[i]);
        printf("%s%.4f", i == 0 ? "" : ", ", (wall_seconds() - begin) / (double)atol(argv[1]) * 1e6);
    }
    printf("]}\n");
    return 0;
}
