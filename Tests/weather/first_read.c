/* Two threads read the description of one product at the same time: each takes memory for its text, and waits until the
 * other one has, too. Says how often that was taken and given back. Arguments: an id, the size of the product's text. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <twilite.h>

extern void *__libc_malloc(size_t size);
extern void __libc_free(void *memory);

static size_t text_size;
static void *texts[2];
static atomic_int taken, given_back;
static pthread_barrier_t both;

void *malloc(size_t size) {
    void *memory = __libc_malloc(size);
    if (text_size == 0 || size != text_size) return memory;
    int number = atomic_fetch_add(&taken, 1);
    if (number < 2) {
        texts[number] = memory;
        pthread_barrier_wait(&both);
    }
    return memory;
}

void free(void *memory) {
    if (memory != NULL && (memory == texts[0] || memory == texts[1])) given_back++;
    __libc_free(memory);
}

static void *ask(void *id) {
    twilite_response_free(twilite_validate(id, "{}"));
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    pthread_t threads[2];
    pthread_barrier_init(&both, NULL, 2);
    text_size = strtoul(arguments[2], NULL, 10);
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, ask, arguments[1]);
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    text_size = 0;
    printf("taken %d, given back %d\n", (int)taken, (int)given_back);
    return 0;
}
