# Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
#
#     R_LIBS=build/r Rscript examples/r/response_headers.R

library(twilite)

# Random, from the system: programs that set the seed of R's own generator begin alike.
random_text <- function() {
  source <- file("/dev/urandom", open = "rb", raw = TRUE)
  on.exit(close(source))
  paste(readBin(source, "raw", 16L), collapse = "")
}

client <- twilite_client()
entities <- client$verify$v2$services("VA0123456789abcdef0123456789abcdef")$entities

response <- tryCatch(
  {
    identity <- entities$create(identity = random_text())$identity
    tw_response(entities(identity)$fetch())
  },
  twilite_api_error = function(error) {
    message("failed: ", error$message, " ", error$request_id)
    wait <- tw_response(error)$headers[["Retry-After"]]
    if (!is.null(wait)) {
      cat("come back in", wait, "seconds\n", sep = " ")
    }
    quit(status = 1L)
  }
)

cat("fetched: HTTP", response$http_status, response$request_id, "after", response$attempts, "attempts\n")
cat("it took", response$headers[["twilio-request-duration"]], "seconds\n") # in whatever case
cat("with", response$headers[["Twilio-Concurrent-Requests"]], "requests of the account at once\n")
# Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
cat("version", format(response$headers$ETag), "\n")
for (index in seq_along(response$headers)) {
  cat("  ", names(response$headers)[[index]], response$headers[[index]], "\n")
}
close(client)
