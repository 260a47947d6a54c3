# Make an access token, with which a user's own program signs in at Conversations and Video.
#
#     R_LIBS=build/r Rscript examples/r/access_token.R IDENTITY [SERVICE_SID [ROOM]]
#
# The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
# program's server answers to a user whom it has signed in.

library(twilite)

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0L) {
  stop("access_token.R IDENTITY [SERVICE_SID [ROOM]]")
}
service_sid <- if (length(arguments) > 1L) arguments[[2L]] else "IS0123456789abcdef0123456789abcdef"
room <- if (length(arguments) > 2L) arguments[[3L]] else "lobby"

made <- tw_access_token(
  identity = arguments[[1L]],
  ttl_seconds = 600,
  grants = list(conversations = list(service_sid = service_sid), video = list(room = room))
)
cat(tw_to_json(made), "\n", sep = "")
