// json_simdjson FILE: parses a file's text with simdjson, which checks all of it and notes where everything lies.
#include <simdjson.h>

#include "worker.h"

struct text {
    simdjson::padded_string bytes;
    simdjson::dom::parser parser;
};

static void work(void *state, long count) {
    auto *text = static_cast<struct text *>(state);
    for (long i = 0; i < count; i++) {
        simdjson::dom::element page;
        if (text->parser.parse(text->bytes).get(page) != simdjson::SUCCESS) die("simdjson", "refused");
        if (page["entities"].get_array().size() != 1000) die("simdjson", "not the page expected");
    }
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    struct text text;
    if (simdjson::padded_string::load(argv[1]).get(text.bytes) != simdjson::SUCCESS) return 1;
    return serve(work, &text);
}
