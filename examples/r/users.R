# Create IP-Messaging users, and list what the service has.
#
#     R_LIBS=build/r Rscript examples/r/users.R [SERVICE_SID [COUNT]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any service SID.

library(twilite)

# Random, from the system: programs that set the seed of R's own generator begin alike.
random_text <- function() {
  source <- file("/dev/urandom", open = "rb", raw = TRUE)
  on.exit(close(source))
  paste(readBin(source, "raw", 16L), collapse = "")
}

arguments <- commandArgs(trailingOnly = TRUE)
service_sid <- if (length(arguments) > 0L) arguments[[1L]] else "IS0123456789abcdef0123456789abcdef"
count <- if (length(arguments) > 1L) as.integer(arguments[[2L]]) else 2L

with_twilite(function(client) {
  users <- client$ip_messaging$v2$services(service_sid)$users
  for (number in seq_len(count) - 1L) {
    # A list of attributes is sent as its JSON text, which is what the API wants.
    user <- users$create(
      identity = paste0("r-example/", random_text()),
      friendly_name = paste("Example", number),
      attributes = list(language = "R")
    )
    cat("created", user$sid, user$identity, user$attributes, "\n")
  }
  for (user in users$list(limit = 20)) {
    cat("listed ", user$sid, user$identity, user$attributes, "\n")
  }
})
