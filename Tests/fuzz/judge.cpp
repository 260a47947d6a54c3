#include "judge.h"

#include <simdjson.h>

#include "fail.h"
#include "rewritten.hpp"

bool judge_is_json(const char *text, size_t size, size_t *depth) {
    static simdjson::dom::parser parser;
    auto found = rewritten({text, size});
    if (!found) return false;
    if (depth != nullptr) *depth = found->depth;
    return parser.parse(found->text).error() == simdjson::SUCCESS;
}

static void judge_error(const twilite_response *response, int status) {
    char message[64], text[8];
    CHECK(twilite_response_get(response, "/error/message", message, sizeof message) > 0);
    CHECK(twilite_response_kind(response, "/error/may_have_taken_effect") == TWILITE_KIND_BOOLEAN);
    CHECK(twilite_response_get(response, "/error/attempts", text, sizeof text) > 0);
    CHECK(atoi(text) == twilite_response_attempts(response));
    if (status == TWILITE_INVALID_PARAMETERS) CHECK(twilite_response_attempts(response) == 0);
}

static void judge_records(const twilite_response *response, const char *json, size_t size) {
    int64_t count = twilite_response_count(response);
    if (count < 0) return;
    for (int64_t i = 0; i < count; i++) {
        size_t length;
        const char *record = twilite_response_record(response, i, &length);
        CHECK(record != nullptr && record >= json && record + length <= json + size);
        CHECK(judge_is_json(record, length, nullptr));
    }
    CHECK(twilite_response_record(response, count, nullptr) == nullptr);
    int64_t column = twilite_response_column(response, "sid", nullptr, 0);
    if (column < 0) return;
    std::string sids(static_cast<size_t>(column) + 1, 'x');
    CHECK(twilite_response_column(response, "sid", sids.data(), sids.size()) == column);
    CHECK(judge_is_json(sids.data(), static_cast<size_t>(column), nullptr));
}

static void judge_headers(const twilite_response *response) {
    const char *lines = twilite_response_headers(response);
    if (lines == nullptr) return;
    for (const char *name : {"retry-after", "Set-Cookie", "Twilio-Request-Id", "Location", "a"}) {
        const char *value = twilite_response_header(response, name);
        CHECK(value == twilite_response_header(response, name));
        for (; value != nullptr && *value != 0; value++)
            CHECK(static_cast<unsigned char>(*value) >= 0x20 || *value == '\t');
    }
    std::string_view left = lines;
    for (int line = 0; line < 20 && !left.empty(); line++) {
        size_t end = left.find("\r\n"), colon = left.find(": ");
        CHECK(end != std::string_view::npos && colon != std::string_view::npos && colon > 0 && colon < end);
        // Whoever asks for a field that is listed has it.
        std::string name(left.substr(0, colon));
        if (name.find(':') == std::string::npos) CHECK(twilite_response_header(response, name.c_str()) != nullptr);
        left.remove_prefix(end + 2);
    }
}

int judge_response(twilite_response *response) {
    CHECK(response != nullptr);
    int status = twilite_response_status(response);
    CHECK(status >= TWILITE_OK && status <= TWILITE_DONE);
    const char *json = twilite_response_json(response);
    size_t size = twilite_response_json_length(response);
    CHECK(json[size] == 0);
    CHECK(judge_is_json(json, size, nullptr));
    if (status != TWILITE_OK && status != TWILITE_DONE) judge_error(response, status);
    judge_records(response, json, size);
    judge_headers(response);
    twilite_response_free(response);
    return status;
}
