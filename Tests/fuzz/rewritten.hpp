// What simdjson 3.0 leaves open or cannot hold: numbers beyond 64 bits, and halves of surrogate pairs.
#ifndef REWRITTEN_HPP
#define REWRITTEN_HPP

#include <optional>
#include <regex.h>
#include <string>
#include <string_view>

struct Rewritten {
    std::string text;
    size_t depth = 0;
};

// The text with a 0 for each number and enough room behind it for simdjson; none when a number or an escape of half a
// character in it is not JSON. What else is wrong is left in.
inline std::optional<Rewritten> rewritten(std::string_view text) {
    static const regex_t number = [] {
        regex_t made;
        regcomp(&made, "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$", REG_EXTENDED | REG_NOSUB);
        return made;
    }();
    auto surrogate = [&](size_t at) -> unsigned {
        if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return 0;
        auto digits = std::string(text.substr(at + 2, 4));
        if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos) return 0;
        unsigned unit = static_cast<unsigned>(std::stoul(digits, nullptr, 16));
        return unit >= 0xD800 && unit < 0xE000 ? unit : 0;
    };
    Rewritten result;
    size_t depth = 0;
    for (size_t at = 0; at < text.size();) {
        char c = text[at];
        if (c == '"') {
            size_t end = at + 1;
            while (end < text.size() && text[end] != '"') {
                unsigned unit = surrogate(end);
                if (unit >= 0xDC00) return std::nullopt;
                if (unit != 0 && surrogate(end + 6) < 0xDC00) return std::nullopt;
                end += unit != 0 ? 12 : text[end] == '\\' ? 2 : 1;
            }
            result.text += text.substr(at, end + 1 - at);
            at = end + 1;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            size_t end = text.find_first_not_of("0123456789+-.eE", at);
            if (end == std::string_view::npos) end = text.size();
            if (regexec(&number, std::string(text.substr(at, end - at)).c_str(), 0, nullptr, 0) != 0) return std::nullopt;
            result.text += '0';
            at = end;
        } else {
            if (c == '[' || c == '{') result.depth = std::max(result.depth, ++depth);
            if ((c == ']' || c == '}') && depth > 0) depth--;
            result.text += c;
            at++;
        }
    }
    return result;
}

#endif
