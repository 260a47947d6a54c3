/* Twilite for C++17: twilite.h with owners, ranges, exceptions where they are wanted, and futures. Link with -ltwilite.
 *
 * All of it is inline, in the namespace twilite, over the functions of twilite.h, which stays the authority on what
 * they do. docs/cpp.md tells how it is used. There are no macros but TWILITE_HPP and those of twilite.h.
 *
 * Owners   client, params, response, list, pager, stream, queue and ticket own what they stand for: they can be moved,
 *          not copied, and free it themselves, without an exception. What was moved from can be destroyed and assigned
 *          to; an empty response is a misuse without records, empty params are {}, and all else of what is empty throws
 *          error (misuse). handle() is for functions of twilite.h; it stays the object's own.
 * Strings  are UTF-8, in std::string_view; what is passed in is read during the call and not kept. A view that comes
 *          back belongs to the object it was asked of. A NUL is allowed in a parameter's text alone, and refused
 *          elsewhere.
 * Errors   Every call has two forms. call throws an error when it fails; try_call gives the response, however it ended.
 *          What cannot have a response, a NUL in a name or text that is not UTF-8 among parameters, is an error with
 *          the status misuse in both. Nothing else is thrown but std::bad_alloc, and what a function of the caller's
 *          throws.
 * Threads  A const function may be called by any number of threads at once, another by one at a time; params, queue and
 *          ticket say otherwise. What blocks says so.
 *
 *   twilite::client client;
 *   auto entity = client.call("verify.v2.entity.create", {{"ServiceSid", service}, {"Identity", identity}});
 *   std::cout << entity.get("/sid").value() << '\n';
 *   for (auto each : client.stream("verify.v2.entity.list", {{"ServiceSid", service}}))
 *       std::cout << each.get("/sid").value() << '\n';
 */
#ifndef TWILITE_HPP
#define TWILITE_HPP

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "twilite.h"

namespace twilite {

/* How a call ended, as twilite_status of twilite.h. A value without a name here is of a newer library: an error. */
enum class status : std::int32_t {
    ok = TWILITE_OK,
    misuse = TWILITE_MISUSE,
    invalid_parameters = TWILITE_INVALID_PARAMETERS,
    transport = TWILITE_TRANSPORT,
    timeout = TWILITE_TIMEOUT,
    api_error = TWILITE_API_ERROR,
    invalid_response = TWILITE_INVALID_RESPONSE,
    cancelled = TWILITE_CANCELLED,
    done = TWILITE_DONE,
    full = TWILITE_FULL,
    not_authentic = TWILITE_NOT_AUTHENTIC,
    closed = TWILITE_CLOSED
};

/* What kind of value JSON has somewhere, as twilite_kind of twilite.h. */
enum class kind : std::int32_t {
    none = TWILITE_KIND_NONE,
    null = TWILITE_KIND_NULL,
    boolean = TWILITE_KIND_BOOLEAN,
    number = TWILITE_KIND_NUMBER,
    string = TWILITE_KIND_STRING,
    array = TWILITE_KIND_ARRAY,
    object = TWILITE_KIND_OBJECT
};

/* No deadline, or a wait without end. Any duration beyond 24 days is. */
inline constexpr std::chrono::milliseconds forever = std::chrono::milliseconds::max();

/* Tells whether a call shall be ended. Asked on the calling thread while the call waits, every 5 to 50 milliseconds.
 * What it throws ends the call, and comes out of the function that made it. */
using stop_function = std::function<bool()>;

class response;
class list;

namespace detail {

struct freeing {
    void operator()(twilite_client *object) const noexcept { twilite_client_free(object); }
    void operator()(twilite_params *object) const noexcept { twilite_params_free(object); }
    void operator()(twilite_response *object) const noexcept { twilite_response_free(object); }
    void operator()(twilite_pager *object) const noexcept { twilite_pager_free(object); }
};

template <class Object>
using owner = std::unique_ptr<Object, freeing>;

[[noreturn]] void refuse(const std::string &why);

/* The text with a NUL at its end, as C wants it. */
inline std::string terminated(std::string_view text, const char *what) {
    if (text.find('\0') != std::string_view::npos) refuse(std::string(what) + " has a NUL in it");
    return std::string(text);
}

inline constexpr std::chrono::milliseconds longest{std::numeric_limits<std::int32_t>::max()};

/* In twilite.h 0 is no deadline; here it is one that has passed. */
inline std::int32_t deadline_ms(std::chrono::milliseconds deadline) noexcept {
    if (deadline > longest) return 0;
    return deadline.count() < 1 ? 1 : static_cast<std::int32_t>(deadline.count());
}

inline std::int32_t timeout_ms(std::chrono::milliseconds timeout) noexcept {
    if (timeout > longest) return -1;
    return timeout.count() < 0 ? 0 : static_cast<std::int32_t>(timeout.count());
}

/* Reads a value with one call if it is as short as most are, else with two. */
template <class Read>
std::optional<std::string> value_at(std::string_view pointer, Read read) {
    const std::string where = terminated(pointer, "a JSON Pointer");
    char few[128];
    const std::int64_t length = read(where.c_str(), few, sizeof few);
    if (length == -1) return std::nullopt;
    if (length < 0) refuse("not a JSON Pointer: " + where);
    const auto size = static_cast<std::size_t>(length);
    if (size < sizeof few) return std::string(few, size);
    std::string value(size, '\0');
    read(where.c_str(), value.data(), size + 1);
    return value;
}

} // namespace detail

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

/* A JSON text to be read: a record of a list, or what came to a webhook. A view: valid as long as what the text lies
 * in. */
class record {
public:
    explicit record(std::string_view json = {}) noexcept : json_(json) {}

    /* Give the text. */
    std::string_view json() const noexcept { return json_; }

    /* Give a value by its JSON Pointer, as twilite_json_get: a string decoded, any other value as its JSON text;
     * nothing when there is none. Throws error (misuse) for what is no JSON Pointer. */
    std::optional<std::string> get(std::string_view pointer) const {
        return detail::value_at(pointer, [this](const char *where, char *buffer, std::size_t size) {
            return twilite_json_get(json_.data(), json_.size(), where, buffer, size);
        });
    }

    /* Tell of which kind a value is: none when there is no such value, or no such pointer. */
    twilite::kind kind(std::string_view pointer) const {
        const std::string where = detail::terminated(pointer, "a JSON Pointer");
        return static_cast<twilite::kind>(twilite_json_kind(json_.data(), json_.size(), where.c_str()));
    }

private:
    std::string_view json_;
};

/* The records of a response, a range; empty if it has none. A view: valid until the response is freed, and moved along
 * with it. Its iterators go forward as often as one likes; records[index] goes to a record at once. */
class records {
public:
    class iterator {
    public:
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag; /* of C++17, where a forward iterator gives references */
        using value_type = record;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = record;

        iterator() noexcept = default;
        record operator*() const noexcept { return at(of_, index_); }
        iterator &operator++() noexcept { return ++index_, *this; }
        iterator operator++(int) noexcept {
            const iterator before = *this;
            ++index_;
            return before;
        }
        friend bool operator==(const iterator &a, const iterator &b) noexcept { return a.index_ == b.index_; }
        friend bool operator!=(const iterator &a, const iterator &b) noexcept { return a.index_ != b.index_; }

    private:
        friend records;
        iterator(const twilite_response *of, std::size_t index) noexcept : of_(of), index_(index) {}
        const twilite_response *of_ = nullptr;
        std::size_t index_ = 0;
    };

    records() noexcept = default;
    explicit records(const twilite_response *of) noexcept : of_(of) {
        const std::int64_t count = of == nullptr ? 0 : twilite_response_count(of);
        size_ = count < 0 ? 0 : static_cast<std::size_t>(count);
    }

    iterator begin() const noexcept { return iterator(of_, 0); }
    iterator end() const noexcept { return iterator(of_, size_); }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }

    /* Give a record, an empty one if there is none of this index. */
    record operator[](std::size_t index) const noexcept { return at(of_, index); }

private:
    static record at(const twilite_response *of, std::size_t index) noexcept {
        if (of == nullptr) return record();
        std::size_t length = 0;
        const char *first = twilite_response_record(of, static_cast<std::int64_t>(index), &length);
        return record(first == nullptr ? std::string_view() : std::string_view(first, length));
    }

    const twilite_response *of_ = nullptr;
    std::size_t size_ = 0;
};

/* ---- Response --------------------------------------------------------------------------------------------------- */

/* How one call ended, and all that it brought. Immutable: any thread may read it. Nothing of it blocks. */
class response {
public:
    response() noexcept = default;

    /* Take over what a function of twilite.h returned, such as those for the operations of a product. */
    explicit response(twilite_response *taken) noexcept : handle_(taken) {}

    /* Tell how the call ended. */
    twilite::status status() const noexcept {
        return handle_ ? static_cast<twilite::status>(twilite_response_status(handle())) : twilite::status::misuse;
    }
    bool ok() const noexcept { return status() == twilite::status::ok; }

    /* Give the response itself, or throw it: an error unless its status is ok, or done, which is none. */
    response or_throw() &&;

    /* Give the result, or the error object that docs/errors.md describes; a NUL follows. Valid until the response is
     * freed. */
    std::string_view json() const noexcept {
        if (!handle_) return R"({"error": {"status": "misuse", "message": "The response is empty"}})";
        return {twilite_response_json(handle()), twilite_response_json_length(handle())};
    }

    /* Give a value of that by its JSON Pointer, and tell its kind; as record does. */
    std::optional<std::string> get(std::string_view pointer) const {
        if (!handle_) return record(json()).get(pointer);
        return detail::value_at(pointer, [this](const char *where, char *buffer, std::size_t size) {
            return twilite_response_get(handle(), where, buffer, size);
        });
    }
    twilite::kind kind(std::string_view pointer) const {
        if (!handle_) return record(json()).kind(pointer);
        const std::string where = detail::terminated(pointer, "a JSON Pointer");
        return static_cast<twilite::kind>(twilite_response_kind(handle(), where.c_str()));
    }

    /* Give the records of a list or a page. Of a response that is about to go, they are a list, which owns it. The
     * first who asks has the JSON read once (see twilite_response_count). */
    twilite::records records() const & noexcept { return twilite::records(handle()); }
    list records() && noexcept;

    /* As twilite_response_http_status, twilite_response_attempts and twilite_response_tag. */
    int http_status() const noexcept { return handle_ ? twilite_response_http_status(handle()) : 0; }
    int attempts() const noexcept { return handle_ ? twilite_response_attempts(handle()) : 0; }
    std::uint64_t tag() const noexcept { return handle_ ? twilite_response_tag(handle()) : 0; }

    /* As twilite_response_request_id, twilite_response_header, in whatever case the name is, and
     * twilite_response_headers: nothing where they give NULL. Valid until the response is freed. */
    std::optional<std::string_view> request_id() const noexcept {
        return text(handle_ ? twilite_response_request_id(handle()) : nullptr);
    }
    std::optional<std::string_view> header(std::string_view name) const {
        const std::string its = detail::terminated(name, "a header's name");
        return text(handle_ ? twilite_response_header(handle(), its.c_str()) : nullptr);
    }
    std::optional<std::string_view> headers() const noexcept {
        return text(handle_ ? twilite_response_headers(handle()) : nullptr);
    }

    /* Give the handle; release hands it over, to be freed with twilite_response_free. */
    const twilite_response *handle() const noexcept { return handle_.get(); }
    [[nodiscard]] twilite_response *release() noexcept { return handle_.release(); }

private:
    static std::optional<std::string_view> text(const char *given) noexcept {
        return given == nullptr ? std::nullopt : std::optional<std::string_view>(given);
    }
    detail::owner<twilite_response> handle_;
};

/* A response that is the range of its records. Safe in a loop that makes it: for (auto each : client.list(...)). The
 * records, and iterators, are valid until it is freed. */
class list : public response {
public:
    list() noexcept = default;
    explicit list(response &&of) noexcept : response(std::move(of)) {}

    twilite::records records() const noexcept { return twilite::records(handle()); }
    twilite::records::iterator begin() const noexcept { return records().begin(); }
    twilite::records::iterator end() const noexcept { return records().end(); }
    std::size_t size() const noexcept { return records().size(); }
    bool empty() const noexcept { return records().empty(); }
    record operator[](std::size_t index) const noexcept { return records()[index]; }
};

inline list response::records() && noexcept { return list(std::move(*this)); }

/* What is thrown. what() names the operation, and says what Twilio said, or all that is wrong with the parameters.
 * Copies share the response. */
class error : public std::runtime_error {
public:
    explicit error(twilite::response ended) : error(told(ended), ended.status(), std::move(ended)) {}

    /* An error without a response. */
    error(twilite::status status, const std::string &message) : error(message, status, twilite::response()) {}

    /* Tell how the call ended. */
    twilite::status status() const noexcept { return status_; }

    /* Give Twilio's number of the error, https://www.twilio.com/docs/api/errors; 0 if it has none. */
    int code() const noexcept { return code_; }

    /* Tell the HTTP status of the last answer; 0 if there was none. */
    int http_status() const noexcept { return response_->http_status(); }

    /* Tell whether a write may have been done in spite of the error: then look before asking for it again. */
    bool may_have_taken_effect() const noexcept { return may_have_taken_effect_; }

    /* Give all of it: the response that the call ended in, an empty one if there was none. */
    const twilite::response &response() const noexcept { return *response_; }

private:
    error(const std::string &message, twilite::status status, twilite::response &&ended)
        : std::runtime_error(message),
          status_(status),
          response_(std::make_shared<const twilite::response>(std::move(ended))) {
        const std::string code = response_->get("/error/code").value_or("");
        std::from_chars(code.data(), code.data() + code.size(), code_);
        may_have_taken_effect_ = response_->get("/error/may_have_taken_effect") == "true";
    }

    static std::string told(const twilite::response &ended) {
        std::string text = ended.get("/error/message").value_or("the call failed");
        if (const auto operation = ended.get("/error/operation")) text = *operation + ": " + text;
        const char *before = ": ";
        for (int each = 0;; ++each, before = "; ") {
            const auto wrong = ended.get("/error/parameters/" + std::to_string(each) + "/message");
            if (!wrong) break;
            text += before + *wrong;
        }
        if (ended.http_status() != 0) text += " (HTTP " + std::to_string(ended.http_status()) + ")";
        return text;
    }

    twilite::status status_;
    int code_ = 0;
    bool may_have_taken_effect_ = false;
    std::shared_ptr<const twilite::response> response_;
};

inline response response::or_throw() && {
    if (!ok() && status() != twilite::status::done) throw error(std::move(*this));
    return std::move(*this);
}

inline void detail::refuse(const std::string &why) { throw error(status::misuse, why); }

/* ---- Parameters ------------------------------------------------------------------------------------------------- */

/* Says of a text that it is JSON: json{R"(["a", "b"])"} as a parameter's value, json{text} for all parameters or
 * options. A view: what it was made of must live until the end of the call. */
struct json {
    explicit json(std::string_view json_text) noexcept : text(json_text) {}
    std::string_view text;
};

/* A parameter's value: text, a bool, a whole number, a number with a fraction, json, or nullptr or an empty
 * std::optional for none. A character is no number, and refused. A view, like json. */
class value {
public:
    template <class Text, std::enable_if_t<std::is_convertible_v<const Text &, std::string_view>, int> = 0>
    value(const Text &text) : held_(static_cast<std::string_view>(text)) {}
    template <class Number, std::enable_if_t<std::is_arithmetic_v<Number>, int> = 0>
    value(Number number) : held_(sorted(number)) {}
    template <class Value>
    value(const std::optional<Value> &given) : value(given ? value(*given) : value(nullptr)) {}
    value(json text) noexcept : held_(text) {}
    value(std::nullptr_t) noexcept {}
    value(char) = delete;
    value(wchar_t) = delete;
    value(char16_t) = delete;
    value(char32_t) = delete;

private:
    friend class params;
    using kinds = std::variant<std::monostate, std::string_view, json, bool, std::int64_t, std::uint64_t, double>;

    template <class Number>
    static kinds sorted(Number number) {
        if constexpr (std::is_same_v<Number, bool>) return kinds(number);
        else if constexpr (std::is_floating_point_v<Number>) return kinds(static_cast<double>(number));
        else if constexpr (std::is_signed_v<Number>) return kinds(static_cast<std::int64_t>(number));
        else return kinds(static_cast<std::uint64_t>(number));
    }

    kinds held_;
};

/* A parameter in an initialiser list: {"Identity", identity}. A view, like value. */
struct param {
    param(std::string_view its_name, twilite::value its_value) : name(its_name), value(its_value) {}
    std::string_view name;
    twilite::value value;
};

/* The parameters of a call while they are put together, as twilite_params. Names and values are copied. One thread at a
 * time may use it, also its const functions. */
class params {
public:
    params() noexcept = default;
    params(std::initializer_list<param> given) {
        for (const param &each : given)
            set(each.name, each.value);
    }

    /* Set a parameter, in its old place if it was set before. Whether the operation takes it, the call says.
     * Throws error (misuse), and changes nothing: the name has a NUL, the name or the text is not UTF-8, the JSON is
     * none, the number is not finite. */
    params &set(std::string_view name, const value &to) {
        const std::string its = detail::terminated(name, "a parameter's name");
        if (!handle_) handle_.reset(twilite_params_create());
        if (std::visit([&](const auto &held) { return put(its.c_str(), held); }, to.held_) != TWILITE_OK)
            detail::refuse("the parameter \"" + its + "\" has a name or a value that is not UTF-8, or not JSON");
        return *this;
    }

    /* Take a parameter away. Returns whether there was one of this name. */
    bool remove(std::string_view name) {
        return handle_ && twilite_params_remove(
                              handle_.get(), detail::terminated(name, "a parameter's name").c_str()) == TWILITE_OK;
    }

    /* Give the JSON object of all parameters, {} if there is none; a NUL follows. Valid until one is set or removed. */
    std::string_view json() const noexcept { return c_str(); }
    const char *c_str() const noexcept { return handle_ ? twilite_params_json(handle_.get()) : "{}"; }

    twilite_params *handle() const noexcept { return handle_.get(); }

private:
    std::int32_t put(const char *name, std::monostate) { return twilite_params_set_json(handle_.get(), name, "null"); }
    std::int32_t put(const char *name, std::string_view text) {
        return twilite_params_set_text_length(handle_.get(), name, text.data(), text.size());
    }
    std::int32_t put(const char *name, twilite::json json) {
        return twilite_params_set_json(handle_.get(), name, detail::terminated(json.text, "a JSON text").c_str());
    }
    std::int32_t put(const char *name, bool is_true) {
        return twilite_params_set_boolean(handle_.get(), name, is_true);
    }
    std::int32_t put(const char *name, std::int64_t number) {
        return twilite_params_set_integer(handle_.get(), name, number);
    }
    std::int32_t put(const char *name, std::uint64_t number) {
        return twilite_params_set_json(handle_.get(), name, std::to_string(number).c_str());
    }
    std::int32_t put(const char *name, double number) {
        char digits[64]; /* the shortest text that is read back as the same number, in any locale */
        if (!std::isfinite(number))
            detail::refuse("the parameter \"" + std::string(name) + "\" is not a finite number");
        *std::to_chars(digits, digits + sizeof digits - 1, number).ptr = '\0';
        return twilite_params_set_json(handle_.get(), name, digits);
    }

    detail::owner<twilite_params> handle_;
};

/* What functions take where they want a JSON object of parameters or options: an initialiser list, params, json, or
 * nothing, {}. Made for the call, and gone after it. */
class json_object {
public:
    json_object() noexcept = default;
    json_object(std::initializer_list<param> given) : made_(given), text_(made_.c_str()) {}
    json_object(const params &given) noexcept : text_(given.c_str()) {}
    json_object(json given) : copied_(detail::terminated(given.text, "a JSON text")), text_(copied_.c_str()) {}
    json_object(const json_object &) = delete;
    json_object &operator=(const json_object &) = delete;

    const char *c_str() const noexcept { return text_; }

private:
    params made_;
    std::string copied_;
    const char *text_ = nullptr;
};

namespace detail {

/* A stop_function as C asks it: what it throws waits until C has returned. */
class stopping {
public:
    explicit stopping(const stop_function &asked) noexcept : asked_(asked) {}
    twilite_interrupt_fn function() const noexcept { return asked_ ? &stopping::ask : nullptr; }
    response after(twilite_response *ended) {
        response taken(ended);
        if (thrown_) std::rethrow_exception(thrown_);
        return taken;
    }

private:
    static std::int32_t ask(void *context) noexcept {
        auto &self = *static_cast<stopping *>(context);
        try {
            return self.thrown_ || self.asked_() ? 1 : 0;
        } catch (...) {
            self.thrown_ = std::current_exception();
            return 1;
        }
    }
    const stop_function &asked_;
    std::exception_ptr thrown_;
};

inline std::string operation(std::string_view id) { return terminated(id, "an operation's id"); }

} // namespace detail

/* ---- Client ----------------------------------------------------------------------------------------------------- */

class stream;

/* Credentials, options and kept connections. Make one, share it among threads, keep it. */
class client {
public:
    /* Make a client of the environment alone, or with options: client({{"base_url", url}, {"max_retries", 0}}), or
     * client(json{text}). docs/options.md lists them. Sends nothing. Throws error (misuse): an option is not right, or
     * credentials are missing. */
    client() : client(json_object()) {}
    client(std::initializer_list<param> options) : client(json_object(options)) {}
    explicit client(const json_object &options) {
        twilite_response *wrong = nullptr;
        handle_.reset(twilite_client_create(options.c_str(), &wrong));
        if (!handle_) throw error(twilite::response(wrong));
    }

    /* Perform an operation by its id, and wait for its end, as twilite_call. Blocks, at most for the time that the
     * client's options allow. call throws error if it fails; try_call gives the response, however it ended. */
    response call(std::string_view operation, const json_object &params = {}) const {
        return try_call(operation, params).or_throw();
    }
    response try_call(std::string_view operation, const json_object &params = {}) const {
        return response(twilite_call(handle(), detail::operation(operation).c_str(), params.c_str()));
    }

    /* Perform an operation, and wait no longer than until the deadline has passed (status timeout) or stop says so
     * (status cancelled), as twilite_call_within. Blocks. A deadline of 0 or less has passed already; forever is
     * none. */
    response call_within(std::string_view operation, const json_object &params, std::chrono::milliseconds deadline,
        const stop_function &stop = {}) const {
        return try_call_within(operation, params, deadline, stop).or_throw();
    }
    response try_call_within(std::string_view operation, const json_object &params, std::chrono::milliseconds deadline,
        const stop_function &stop = {}) const {
        detail::stopping stopping(stop);
        return stopping.after(twilite_call_within(handle(), detail::operation(operation).c_str(), params.c_str(),
            detail::deadline_ms(deadline), stopping.function(), &stopping));
    }

    /* Perform a list operation, all its pages, and give its records; Limit says how many are wanted. Blocks like call,
     * and throws as it does. To look at a failure instead: try_call(...).records(). */
    twilite::list list(std::string_view operation, const json_object &params = {}) const {
        return twilite::list(call(operation, params));
    }

    /* Go through a list of any length in the memory of a page or two. Throws error if an id or a parameter is wrong;
     * sends nothing before the loop begins. */
    twilite::stream stream(std::string_view operation, const json_object &params = {}) const;

    /* Ask for a route that the library does not know, as twilite_request. Blocks and throws like call. */
    response request(std::string_view method, std::string_view product, std::string_view path,
        const json_object &params = {}) const {
        return try_request(method, product, path, params).or_throw();
    }
    response try_request(std::string_view method, std::string_view product, std::string_view path,
        const json_object &params = {}) const {
        return response(twilite_request(handle(), detail::terminated(method, "a method").c_str(),
            detail::terminated(product, "a product").c_str(), detail::terminated(path, "a path").c_str(),
            params.c_str()));
    }

    twilite_client *handle() const {
        if (!handle_) detail::refuse("the client was moved from");
        return handle_.get();
    }

private:
    detail::owner<twilite_client> handle_;
};

/* ---- Pages ------------------------------------------------------------------------------------------------------ */

/* A list, a page at a time, as twilite_pager. It keeps its client alive. */
class pager {
public:
    /* Make a pager of a list operation. Sends nothing. Throws error: the id or a parameter is wrong. */
    pager(const client &of, std::string_view operation, const json_object &params = {}) {
        twilite_response *wrong = nullptr;
        handle_.reset(twilite_pager_create(of.handle(), detail::operation(operation).c_str(), params.c_str(), &wrong));
        if (!handle_) throw error(response(wrong));
    }

    /* Fetch the next page: its records, one at least, or nothing at the end. Blocks like a call. After an error the
     * pager is where it was: ask again. The try_ functions give the response: status done at the end. */
    std::optional<list> next() { return page(try_next()); }
    response try_next() { return response(twilite_pager_next(handle())); }

    /* The same with a deadline and a function that can end it, as client::call_within. */
    std::optional<list> next_within(std::chrono::milliseconds deadline, const stop_function &stop = {}) {
        return page(try_next_within(deadline, stop));
    }
    response try_next_within(std::chrono::milliseconds deadline, const stop_function &stop = {}) {
        detail::stopping stopping(stop);
        return stopping.after(
            twilite_pager_next_within(handle(), detail::deadline_ms(deadline), stopping.function(), &stopping));
    }

    twilite_pager *handle() const {
        if (!handle_) detail::refuse("the pager was moved from");
        return handle_.get();
    }

private:
    static std::optional<list> page(response &&ended) {
        list checked(std::move(ended).or_throw());
        if (checked.status() == status::done) return std::nullopt;
        return checked;
    }
    detail::owner<twilite_pager> handle_;
};

/* The records of a list, across its pages, as an input range that is gone through once. begin() and ++ fetch a page
 * when the one before is read: they block, and throw error as a call does. After an error, or a loop that was left, a
 * new loop goes on where that one stopped. A record is valid until the next ++; iterators are not, once the stream is
 * moved. */
class stream {
public:
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using iterator_category = std::input_iterator_tag;
        using value_type = record;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = record;

        iterator() noexcept = default;
        record operator*() const noexcept { return of_->page_[of_->index_]; }
        iterator &operator++() {
            ++of_->index_;
            if (!of_->has_record()) of_ = nullptr;
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator &a, const iterator &b) noexcept { return a.of_ == b.of_; }
        friend bool operator!=(const iterator &a, const iterator &b) noexcept { return a.of_ != b.of_; }

    private:
        friend stream;
        explicit iterator(stream *of) noexcept : of_(of) {}
        stream *of_ = nullptr;
    };

    explicit stream(pager &&of) noexcept : pager_(std::move(of)) {}

    iterator begin() { return iterator(has_record() ? this : nullptr); }
    iterator end() noexcept { return iterator(); }

private:
    bool has_record() {
        if (index_ < page_.size()) return true;
        auto next = pager_.next();
        page_ = next ? std::move(*next) : list();
        index_ = 0;
        return !page_.empty();
    }
    pager pager_;
    list page_;
    std::size_t index_ = 0;
};

inline stream client::stream(std::string_view operation, const json_object &params) const {
    return twilite::stream(pager(*this, operation, params));
}

/* ---- Queue ------------------------------------------------------------------------------------------------------ */

namespace detail {

/* A queue and what has come out of it, for its tickets and its owner. Whoever waits drives the queue for all; one
 * thread at a time does, and hands what comes to those it is for. */
class traffic {
public:
    static constexpr std::uint64_t first_ticket = std::uint64_t{1} << 63;

    explicit traffic(twilite_queue *queue) noexcept : queue_(queue) {}
    traffic(const traffic &) = delete;
    traffic &operator=(const traffic &) = delete;

    /* Submit returns a status of twilite.h for a tag. A queue that is full is driven until it is not. */
    template <class Submit>
    std::uint64_t submit_ticket(Submit submit) {
        std::unique_lock<std::mutex> lock(mutex_);
        const std::uint64_t tag = next_ticket_++;
        waiting_.emplace(tag, response());
        try {
            std::int32_t outcome = submit(queue_, tag);
            for (; outcome == TWILITE_FULL; outcome = submit(queue_, tag)) {
                const std::size_t before = unended_;
                drive(lock, forever, [&] { return unended_ < before; });
            }
            if (outcome != TWILITE_OK) throw error(static_cast<status>(outcome), "the queue takes no call");
        } catch (...) {
            waiting_.erase(tag);
            throw;
        }
        ++unended_;
        return tag;
    }

    template <class Submit>
    bool submit_tagged(Submit submit) {
        std::unique_lock<std::mutex> lock(mutex_);
        const std::int32_t outcome = submit(queue_);
        if (outcome == TWILITE_FULL) return false;
        if (outcome != TWILITE_OK) throw error(static_cast<status>(outcome), "the queue takes no call");
        ++unended_;
        return true;
    }

    bool wait_for(std::uint64_t tag, std::chrono::milliseconds timeout) {
        std::unique_lock<std::mutex> lock(mutex_);
        return drive(lock, timeout, [&] { return has(tag); });
    }

    response claim(std::uint64_t tag) {
        std::unique_lock<std::mutex> lock(mutex_);
        if (!drive(lock, forever, [&] { return has(tag); }))
            throw error(status::closed, "the queue is gone, and the call has no end");
        const auto found = waiting_.find(tag);
        response ended = std::move(found->second);
        waiting_.erase(found);
        return ended;
    }

    void forget(std::uint64_t tag) noexcept {
        std::unique_lock<std::mutex> lock(mutex_);
        waiting_.erase(tag);
    }

    std::vector<response> take(std::size_t most, std::chrono::milliseconds timeout) {
        std::vector<response> taken;
        std::unique_lock<std::mutex> lock(mutex_);
        drive(lock, most == 0 ? std::chrono::milliseconds(0) : timeout, [&] { return woken_ || !tagged_.empty(); });
        woken_ = woken_ && !tagged_.empty();
        for (; taken.size() < most && !tagged_.empty(); tagged_.pop_front())
            taken.push_back(std::move(tagged_.front()));
        return taken;
    }

    void run() {
        std::unique_lock<std::mutex> lock(mutex_);
        drive(lock, forever, [&] { return unended_ == 0; });
    }

    bool cancel(std::uint64_t tag) noexcept {
        std::unique_lock<std::mutex> lock(mutex_);
        return queue_ != nullptr && twilite_queue_cancel(queue_, tag) == TWILITE_OK;
    }

    void wake() noexcept {
        std::unique_lock<std::mutex> lock(mutex_);
        woken_ = true;
        twilite_queue_wake(queue_);
    }

    std::size_t pending() noexcept {
        std::unique_lock<std::mutex> lock(mutex_);
        return unended_ + tagged_.size();
    }

    bool is_at_end() noexcept {
        std::unique_lock<std::mutex> lock(mutex_);
        return ended_ && tagged_.empty();
    }

    twilite_queue *queue() const noexcept { return queue_; }

    /* Cancel what has not ended, let the tickets have the ends, and free the queue. In a child process there are none,
     * and the lock may be taken for ever. */
    void finish() noexcept {
        std::unique_lock<std::mutex> lock(mutex_, std::defer_lock);
        if (twilite_queue_close(queue_) == TWILITE_OK) {
            lock.lock();
            while (!ended_) {
                twilite_response *came = twilite_queue_next(queue_, -1);
                response ended(came);
                ended_ = came != nullptr && ended.tag() == 0;
                if (came != nullptr && !ended_) give(ended);
            }
        }
        ended_ = true;
        tagged_.clear();
        twilite_queue_free(std::exchange(queue_, nullptr));
    }

private:
    bool has(std::uint64_t tag) const noexcept {
        const auto found = waiting_.find(tag);
        return found != waiting_.end() && found->second.handle() != nullptr;
    }

    /* Drive until something is so, which is asked with the lock held. False: the time is out, or nothing comes any
     * more. */
    template <class IsSo>
    bool drive(std::unique_lock<std::mutex> &lock, std::chrono::milliseconds timeout, IsSo is_so) {
        using clock = std::chrono::steady_clock;
        const bool is_endless = timeout > longest;
        const clock::time_point until = is_endless ? clock::time_point::max() : clock::now() + timeout;
        while (!is_so()) {
            if (ended_) return false;
            if (is_driven_) {
                if (is_endless) moved_.wait(lock);
                else if (moved_.wait_until(lock, until) == std::cv_status::timeout) return is_so();
                continue;
            }
            const auto left = is_endless ? forever : std::chrono::ceil<std::chrono::milliseconds>(until - clock::now());
            std::array<twilite_response *, 64> came{};
            is_driven_ = true;
            lock.unlock();
            const std::size_t count = twilite_queue_take(queue_, came.data(), came.size(), timeout_ms(left));
            lock.lock();
            is_driven_ = false;
            moved_.notify_all();
            receive(came.data(), count);
            if (count == 0 && clock::now() >= until) return is_so();
        }
        return true;
    }

    void receive(twilite_response **came, std::size_t count) {
        std::array<response, 64> ended;
        for (std::size_t each = 0; each < count; ++each)
            ended[each] = response(came[each]);
        for (std::size_t each = 0; each < count; ++each) {
            if (ended[each].tag() == 0) { /* no completion, but the queue's own word, and the only one */
                if (ended[each].status() != status::closed) throw error(std::move(ended[each]));
                ended_ = true;
            } else if (ended[each].tag() < first_ticket) {
                --unended_;
                tagged_.push_back(std::move(ended[each]));
            } else {
                give(ended[each]);
            }
        }
    }

    void give(response &ended) noexcept {
        --unended_;
        const auto found = waiting_.find(ended.tag());
        if (found != waiting_.end()) found->second = std::move(ended);
    }

    std::mutex mutex_;
    std::condition_variable moved_;
    twilite_queue *queue_;
    std::uint64_t next_ticket_ = first_ticket;
    std::unordered_map<std::uint64_t, response> waiting_; /* a ticket's response, empty until its call has ended */
    std::deque<response> tagged_;
    std::size_t unended_ = 0;
    bool is_driven_ = false, woken_ = false, ended_ = false;
};

} // namespace detail

/* The future of a call that was handed to a queue. Its get drives the queue, and all its calls, on the thread that
 * waits; several threads may wait for tickets of one queue. A ticket itself is for one thread at a time. To drop one
 * does not cancel its call. It may outlive its queue: a call that had not ended then is cancelled, and get says so. */
class ticket {
public:
    ticket() noexcept = default;
    ticket(ticket &&other) noexcept = default;
    ticket &operator=(ticket &&other) noexcept {
        ticket taken(std::move(other));
        std::swap(traffic_, taken.traffic_);
        std::swap(tag_, taken.tag_);
        return *this;
    }
    ~ticket() {
        if (traffic_) traffic_->forget(tag_);
    }

    /* Tell whether there is a call to wait for: not when it was got, moved from, or made of nothing. */
    bool valid() const noexcept { return traffic_ != nullptr; }

    /* Wait for the call's end, and give it: once. Blocks, and drives the queue. get throws error if the call failed;
     * try_get gives the response, however it ended. Both throw error (misuse) if the ticket is not valid, or in a child
     * process. */
    response get() { return try_get().or_throw(); }
    response try_get() {
        if (!traffic_) detail::refuse("the ticket has no call");
        response ended = traffic_->claim(tag_);
        traffic_ = nullptr;
        return ended;
    }

    /* Tell whether the call has ended. Drives the queue as far as it goes without waiting. */
    bool ready() { return wait_for(std::chrono::milliseconds(0)); }

    /* Wait for the call's end no longer than that; tell whether it has ended. Blocks, and drives the queue. */
    bool wait_for(std::chrono::milliseconds timeout) {
        if (!traffic_) detail::refuse("the ticket has no call");
        return traffic_->wait_for(tag_, timeout);
    }

    /* Cancel the call; get then tells of it, as status cancelled. Returns whether it had not ended. */
    bool cancel() noexcept { return traffic_ && traffic_->cancel(tag_); }

private:
    friend class queue;
    ticket(std::shared_ptr<detail::traffic> traffic, std::uint64_t tag) noexcept
        : traffic_(std::move(traffic)),
          tag_(tag) {}
    std::shared_ptr<detail::traffic> traffic_;
    std::uint64_t tag_ = 0;
};

/* Many calls in flight at once, as twilite_queue: driven by whoever is in a function of it, or of its tickets, that
 * waits. Any thread may call any function, but moving and destroying, which is for the last. */
class queue {
public:
    /* Make a queue with options max_in_flight, max_pending and turn_budget_us. It keeps what it needs of the client.
     * Throws error (misuse): an option is wrong. */
    explicit queue(const client &of, const json_object &options = {}) {
        twilite_response *wrong = nullptr;
        twilite_queue *made = twilite_queue_create(of.handle(), options.c_str(), &wrong);
        if (made == nullptr) throw error(response(wrong));
        traffic_ = std::make_shared<detail::traffic>(made);
    }
    queue(queue &&other) noexcept = default;
    queue &operator=(queue &&other) noexcept {
        queue taken(std::move(other));
        std::swap(traffic_, taken.traffic_);
        return *this;
    }

    /* Free the queue: calls that have not ended are cancelled, and their tickets have that as their end. */
    ~queue() {
        if (traffic_) traffic_->finish();
    }

    /* Hand in a call. What is wrong with it comes as its end. Does not block, but when the queue holds max_pending
     * calls: then it drives them until one has ended. Throws error: the queue was closed (closed), or this is a child
     * process. */
    ticket submit(
        std::string_view operation, const json_object &params = {}, std::chrono::milliseconds deadline = forever) {
        const std::string id = detail::operation(operation);
        return ticket(traffic_, traffic().submit_ticket([&](twilite_queue *to, std::uint64_t tag) {
            return twilite_queue_submit_within(to, tag, id.c_str(), params.c_str(), detail::deadline_ms(deadline));
        }));
    }

    /* Hand in a pager's next page, as twilite_queue_submit_page_within: its end is what pager::try_next would give. */
    ticket submit_page(pager &of, std::chrono::milliseconds deadline = forever) {
        return ticket(traffic_, traffic().submit_ticket([&](twilite_queue *to, std::uint64_t tag) {
            return twilite_queue_submit_page_within(to, tag, of.handle(), detail::deadline_ms(deadline));
        }));
    }

    /* Hand in a call whose end is for take. Does not block. Returns false when the queue is full: take, and submit it
     * again.
     * tag  1 to 2^63 - 1, else error (misuse). All else as for submit. */
    bool submit_tagged(std::uint64_t tag, std::string_view operation, const json_object &params = {},
        std::chrono::milliseconds deadline = forever) {
        check(tag);
        const std::string id = detail::operation(operation);
        return traffic().submit_tagged([&](twilite_queue *to) {
            return twilite_queue_submit_within(to, tag, id.c_str(), params.c_str(), detail::deadline_ms(deadline));
        });
    }

    /* Wait for calls with a tag to end, and give what came of them, so many at most, in the order in which they ended;
     * a response's tag says which it is. Empty: none within the time, a wake, or at_end(). Blocks, and drives the
     * queue. */
    std::vector<response> take(std::size_t most, std::chrono::milliseconds timeout = forever) {
        return traffic().take(most, timeout);
    }

    /* Drive until all calls have ended. Blocks; after it every ticket is ready. */
    void run() { traffic().run(); }

    /* Cancel the calls with a tag, as twilite_queue_cancel. Returns whether there was one that had not ended. */
    bool cancel(std::uint64_t tag) { return check(tag), traffic().cancel(tag); }

    /* End a take, which then gives what there is: the one that waits, or else the next. */
    void wake() { traffic().wake(); }

    /* Take no call any more, and cancel those that have not ended; their ends can be had as ever. */
    void close() { twilite_queue_close(handle()); }

    /* Tell whether the queue was closed and take has given all. */
    bool at_end() const { return traffic().is_at_end(); }

    /* Tell how many calls have not ended, or wait to be taken. */
    std::size_t pending() const { return traffic().pending(); }

    /* Give the descriptor that is readable when there is something to do: then take(n, 0ms) or a ticket's ready. */
    int fd() const { return twilite_queue_fd(handle()); }

    twilite_queue *handle() const { return traffic().queue(); }

private:
    detail::traffic &traffic() const {
        if (!traffic_) detail::refuse("the queue was moved from");
        return *traffic_;
    }
    static void check(std::uint64_t tag) {
        if (tag == 0 || tag >= detail::traffic::first_ticket) detail::refuse("a tag is 1 to 2^63 - 1");
    }
    std::shared_ptr<detail::traffic> traffic_;
};

/* ---- Without a client ------------------------------------------------------------------------------------------- */

/* Tell the version of the library that is loaded, as "1.2.3". */
inline std::string_view version() noexcept { return twilite_version(); }

/* Describe a part of the library, or with "" all that is not resources, as twilite_describe. Throws error (misuse): no
 * name begins so. */
inline response try_describe(std::string_view prefix = {}) {
    return response(twilite_describe(detail::terminated(prefix, "a prefix").c_str()));
}
inline response describe(std::string_view prefix = {}) { return try_describe(prefix).or_throw(); }

/* Check parameters as a call does, without a client and without the network. Gives what the call would say, or ok. */
inline response validate(std::string_view operation, const json_object &params = {}) {
    return response(twilite_validate(detail::operation(operation).c_str(), params.c_str()));
}

/* Make an access token, as twilite_access_token: "/token" and "/expires_at". Throws error (misuse), which says what is
 * wrong. */
inline response try_access_token(const json_object &options = {}) {
    return response(twilite_access_token(options.c_str()));
}
inline response access_token(const json_object &options = {}) { return try_access_token(options).or_throw(); }

/* Tell whether a request that came to a webhook is Twilio's, as twilite_webhook_check: true, or answer 403. signature
 * and content_type are nothing when the request has no such header. Throws error (misuse): the token is empty or has a
 * NUL, or the URL has no scheme. */
inline bool webhook_check(std::string_view auth_token, std::optional<std::string_view> signature, std::string_view url,
    std::optional<std::string_view> content_type, std::string_view body) {
    const auto has_nul = [](std::string_view text) { return text.find('\0') != std::string_view::npos; };
    const std::string token = detail::terminated(auth_token, "an auth token");
    if (has_nul(url) || has_nul(signature.value_or("")) || has_nul(content_type.value_or(""))) return false;
    const std::string signed_as(signature.value_or("")), typed_as(content_type.value_or(""));
    const std::int32_t verdict = twilite_webhook_check(token.c_str(), signature ? signed_as.c_str() : nullptr,
        std::string(url).c_str(), content_type ? typed_as.c_str() : nullptr, body.data(), body.size());
    if (verdict == TWILITE_MISUSE) detail::refuse("the auth token is empty, or the URL has no scheme");
    return verdict == TWILITE_OK;
}

} // namespace twilite

#endif
