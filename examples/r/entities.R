# Create Verify entities, and list what the service has.
#
#     R_LIBS=build/r Rscript examples/r/entities.R [SERVICE_SID [COUNT]]
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
service_sid <- if (length(arguments) > 0L) arguments[[1L]] else "VA0123456789abcdef0123456789abcdef"
count <- if (length(arguments) > 1L) as.integer(arguments[[2L]]) else 2L

with_twilite(function(client) {
  entities <- client$verify$v2$services(service_sid)$entities
  for (number in seq_len(count)) {
    entity <- entities$create(identity = random_text())
    cat("created", entity$sid, entity$identity, entity$date_created, "\n")
  }
  for (entity in entities$list(limit = 20)) {
    cat("listed ", entity$sid, entity$identity, entity$date_created, "\n")
  }
})
