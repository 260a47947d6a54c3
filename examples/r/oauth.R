# Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
#
#     R_LIBS=build/r Rscript examples/r/oauth.R [SERVICE_SID]
#
# The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does TWILITE_BASE_URL
# for the sandbox, which takes any service SID.

library(twilite)

# Random, from the system: programs that set the seed of R's own generator begin alike.
random_text <- function() {
  source <- file("/dev/urandom", open = "rb", raw = TRUE)
  on.exit(close(source))
  paste(readBin(source, "raw", 16L), collapse = "")
}

arguments <- commandArgs(trailingOnly = TRUE)
service_sid <- if (length(arguments) > 0L) arguments[[1L]] else "VA0123456789abcdef0123456789abcdef"

# twilite_client() alone would take them from the environment, too.
client <- twilite_client(client_id = Sys.getenv("TWILIO_CLIENT_ID"), client_secret = Sys.getenv("TWILIO_CLIENT_SECRET"))
entities <- client$verify$v2$services(service_sid)$entities
# The first call fetches a token; the next ones are sent with it.
entity <- entities$create(identity = paste0("r-oauth-", random_text()))
cat("created", entity$sid, "\n")
for (entity in entities$list(limit = 20)) {
  cat("listed ", entity$sid, "\n")
}
close(client)
