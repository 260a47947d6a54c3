# Create a TrustHub customer profile, and list the drafts there are.
#
#     R_LIBS=build/r Rscript examples/r/customer_profiles.R [POLICY_SID [EMAIL]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any policy SID.

library(twilite)

arguments <- commandArgs(trailingOnly = TRUE)
policy_sid <- if (length(arguments) > 0L) arguments[[1L]] else "RN0123456789abcdef0123456789abcdef"
email <- if (length(arguments) > 1L) arguments[[2L]] else "owner@example.com"

with_twilite(function(client) {
  profiles <- client$trusthub$v1$customer_profiles
  profile <- profiles$create(friendly_name = "R example", email = email, policy_sid = policy_sid)
  cat("created", profile$sid, profile$status, profile$friendly_name, "\n")
  for (profile in profiles$list(status = "draft", limit = 20)) {
    cat("listed ", profile$sid, profile$status, profile$friendly_name, "\n")
  }
})
