# Assign an object to a customer profile, and list what the profile has.
#
#     R_LIBS=build/r Rscript examples/r/entity_assignments.R [PROFILE_SID [OBJECT_SID]]
#
# Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
# TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.

library(twilite)

arguments <- commandArgs(trailingOnly = TRUE)
object_sid <- if (length(arguments) > 1L) arguments[[2L]] else "IT0123456789abcdef0123456789abcdef"

with_twilite(function(client) {
  profiles <- client$trusthub$v1$customer_profiles
  if (length(arguments) > 0L) {
    profile_sid <- arguments[[1L]]
  } else {
    profile_sid <- profiles$create(
      friendly_name = "R example", email = "owner@example.com", policy_sid = "RN0123456789abcdef0123456789abcdef"
    )$sid
    cat("profile ", profile_sid, "\n")
  }
  assignments <- profiles(profile_sid)$entity_assignments
  assignment <- assignments$create(object_sid = object_sid)
  cat("assigned", assignment$sid, assignment$object_sid, "\n")
  for (assignment in assignments$list(limit = 20)) {
    cat("listed  ", assignment$sid, assignment$object_sid, "\n")
  }
})
