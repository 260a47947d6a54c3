# Receive a webhook, and let nobody in but Twilio: a CGI program, as R has no HTTP server of its own.
#
#     R_LIBS=build/r Rscript examples/r/webhook.R < BODY
#
# The environment has TWILIO_AUTH_TOKEN, WEBHOOK_ORIGIN (scheme and host, as Twilio was told them) and what a server tells a
# CGI program of its request: REQUEST_URI, CONTENT_TYPE, CONTENT_LENGTH and HTTP_X_TWILIO_SIGNATURE.

library(twilite)

largest_body <- 2^20

answer <- function(status, content_type, text) {
  cat("Status: ", status, "\r\nContent-Type: ", content_type, "\r\n\r\n", text, sep = "")
  quit(status = 0L)
}

# What the environment has; NULL where it does not.
given <- function(name) {
  value <- Sys.getenv(name, NA)
  if (is.na(value)) NULL else value
}

# A field of a form, unescaped.
form_field <- function(form, name) {
  pairs <- strsplit(strsplit(form, "&", fixed = TRUE)[[1L]], "=", fixed = TRUE)
  for (pair in pairs) {
    if (identical(pair[1L], name) && length(pair) == 2L) {
      return(utils::URLdecode(gsub("+", " ", pair[[2L]], fixed = TRUE)))
    }
  }
  ""
}

length_given <- Sys.getenv("CONTENT_LENGTH", "0")
if (!grepl("^[0-9]{1,15}$", length_given) || as.numeric(length_given) > largest_body) {
  answer("413 Content Too Large", "text/plain", "413 Content Too Large\n")
}
input <- file("stdin", open = "rb")
body <- readBin(input, "raw", as.numeric(length_given))
close(input)

is_twilios <- tw_webhook_check(
  Sys.getenv("TWILIO_AUTH_TOKEN"), given("HTTP_X_TWILIO_SIGNATURE"),
  paste0(Sys.getenv("WEBHOOK_ORIGIN"), Sys.getenv("REQUEST_URI")), given("CONTENT_TYPE"), body
)
if (!is_twilios) {
  answer("403 Forbidden", "text/plain", "403 Forbidden\n")
}
said <- gsub("<", "&lt;", gsub("&", "&amp;", form_field(rawToChar(body), "Body"), fixed = TRUE), fixed = TRUE)
answer("200 OK", "text/xml; charset=utf-8", paste0("<Response><Message>You said: ", said, "</Message></Response>"))
