/* What the examples share: a name that no earlier run has used.
 *
 * The environment says who calls and where to: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and
 * TWILIO_API_SECRET, or TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and TWILITE_BASE_URL for the sandbox. So the same
 * program runs on the sandbox and on a real account. */
#ifndef EXAMPLE_HPP
#define EXAMPLE_HPP

#include <chrono>
#include <string>
#include <twilite.hpp>

/* The API refuses a second record of one identity. */
inline std::string unique(const std::string &prefix, int number) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return prefix + "-" + std::to_string(std::chrono::nanoseconds(now).count()) + "-" + std::to_string(number);
}

#endif
