// The JSON reader beside another one, on the same bytes. The first line is a JSON Pointer, the rest a text: whether it is
// JSON, what the pointer leads to, and where a page's records lie, both say alike.
#include <cstring>
#include <simdjson.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"
#include "rewritten.hpp"

using simdjson::dom::element;

static twilite_client *client;

static bool is_pointer(const std::string &text) {
    if (!text.empty() && text[0] != '/') return false;
    for (size_t i = 0; i < text.size(); i++)
        if (text[i] == '~' && (i + 1 == text.size() || (text[i + 1] != '0' && text[i + 1] != '1'))) return false;
    return true;
}

static twilite_response *answered(std::string_view body, const char *operation, const char *parameters) {
    std::string answer = "HTTP/1.1 200 OK\r\n\r\n";
    answer += body;
    fake_answers(reinterpret_cast<const uint8_t *>(answer.data()), answer.size());
    return twilite_call(client, operation, parameters);
}

// What a body is that answers a fetch: an object, or refused.
static void compare_verdict(std::string_view text, bool is_object) {
    twilite_response *response = answered(
        text, "verify.v2.entity.fetch", "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity1\"}");
    int status = twilite_response_status(response);
    CHECK(status == (is_object ? TWILITE_OK : TWILITE_INVALID_RESPONSE));
    if (is_object) CHECK(text == std::string_view(twilite_response_json(response), twilite_response_json_length(response)));
    judge_response(response);
}

static int kind_of(element value) {
    switch (value.type()) {
    case simdjson::dom::element_type::NULL_VALUE: return TWILITE_KIND_NULL;
    case simdjson::dom::element_type::BOOL: return TWILITE_KIND_BOOLEAN;
    case simdjson::dom::element_type::STRING: return TWILITE_KIND_STRING;
    case simdjson::dom::element_type::ARRAY: return TWILITE_KIND_ARRAY;
    case simdjson::dom::element_type::OBJECT: return TWILITE_KIND_OBJECT;
    default: return TWILITE_KIND_NUMBER;
    }
}

static void compare_value(std::string_view text, const std::string &pointer, element root) {
    int64_t size = twilite_json_get(text.data(), text.size(), pointer.c_str(), nullptr, 0);
    element value;
    if (root.at_pointer(pointer).get(value) != simdjson::SUCCESS) {
        CHECK(size == -1);
        return;
    }
    CHECK(size >= 0);
    CHECK(twilite_json_kind(text.data(), text.size(), pointer.c_str()) == kind_of(value));
    std::string found(static_cast<size_t>(size) + 1, 'x');
    CHECK(twilite_json_get(text.data(), text.size(), pointer.c_str(), found.data(), found.size()) == size);
    CHECK(found.back() == 0);
    found.pop_back();
    std::string_view string;
    if (value.get_string().get(string) == simdjson::SUCCESS) {
        CHECK(found == string);
        return;
    }
    simdjson::dom::parser parser;
    element again;
    CHECK(parser.parse(rewritten(found)->text).get(again) == simdjson::SUCCESS);
    CHECK(simdjson::minify(again) == simdjson::minify(value));
}

// Of members with one name it is the first.
static void compare_records(std::string_view text, element root) {
    twilite_response *response = answered(text, "verify.v2.entity.page", "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}");
    if (twilite_response_status(response) == TWILITE_OK) {
        simdjson::dom::array records;
        CHECK(root.at_key("entities").get_array().get(records) == simdjson::SUCCESS);
        CHECK(twilite_response_count(response) == static_cast<int64_t>(records.size()));
        int64_t index = 0;
        simdjson::dom::parser parser;
        for (element record : records) {
            size_t length;
            const char *slice = twilite_response_record(response, index++, &length);
            element again;
            CHECK(parser.parse(rewritten({slice, length})->text).get(again) == simdjson::SUCCESS);
            CHECK(simdjson::minify(again) == simdjson::minify(record));
        }
    }
    judge_response(response);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (client == nullptr) client = make_client("{" CREDENTIALS ", \"max_retries\": 0}");
    std::string_view input(reinterpret_cast<const char *>(data), size);
    size_t end = input.find('\n');
    // A text with a divider of answers in it would be two.
    if (end == std::string_view::npos || input.find("\n--\n") != std::string_view::npos) return 0;
    std::string pointer(input.substr(0, end));
    pointer = pointer.c_str(); // up to a NUL
    // Memory that ends where the text ends.
    std::vector<char> bytes(data + end + 1, data + size);
    bytes.shrink_to_fit();
    std::string_view text(bytes.data(), bytes.size());

    simdjson::dom::parser parser;
    element root;
    auto understood = rewritten(text);
    bool is_json = understood && understood->depth <= 128 && parser.parse(understood->text).get(root) == simdjson::SUCCESS;
    compare_verdict(text, is_json && root.is_object());
    if (!is_pointer(pointer))
        CHECK(twilite_json_get(text.data(), text.size(), pointer.c_str(), nullptr, 0) == -2);
    else if (is_json)
        compare_value(text, pointer, root);
    else
        (void)twilite_json_get(text.data(), text.size(), pointer.c_str(), nullptr, 0);
    if (is_json && root.is_object()) compare_records(text, root);
    return 0;
}
