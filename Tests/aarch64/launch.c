/* Starts the program for ARM that lies beside it, `NAME.aarch64` beside `NAME`, under qemu. It stands where a test has
 * compiled that program to, and is started as the program would be. It is linked statically, so that what a test has
 * the loader preload is the program's alone. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv) {
    char program[4096];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - sizeof ".aarch64");
    char **command = calloc((size_t)argc + 6, sizeof *command);
    if (length < 0 || command == NULL) return 127;
    snprintf(program + length, sizeof ".aarch64", ".aarch64");
    command[0] = "qemu-aarch64-static";
    command[1] = "-L";
    command[2] = ROOT;
    command[3] = "-0";
    command[4] = argv[0];
    command[5] = program;
    for (int i = 1; i < argc; i++) command[5 + i] = argv[i];
    execvp(command[0], command);
    perror(command[0]);
    return 127;
}
