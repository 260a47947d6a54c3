# Show how calls fail: which condition each failure is, and what it carries.
#
#     R_LIBS=build/r Rscript examples/r/errors.R

library(twilite)

client <- twilite_client()

tryCatch(
  client$trusthub$v1$customer_profiles$create(email = "nobody", policy_sid = "RN12", friendly_nam = "x"),
  twilite_invalid_parameters = function(error) {
    cat("Everything that is wrong with the parameters, at once; nothing was sent:\n")
    for (parameter in error$parameters) {
      cat("  ", parameter$name, parameter$rule, "-", parameter$message, "\n")
    }
  }
)

tryCatch(
  client$trusthub$v1$customer_profiles("BU00000000000000000000000000000000")$fetch(),
  twilite_not_found = function(error) {
    cat("A record that is not there:", error$http_status, error$code, error$message, error$request_id, "\n")
  }
)

tryCatch(
  with_twilite(base_url = "http://127.0.0.1:1", max_retries = 1, action = function(client) {
    client$verify$v2$services("VA0123456789abcdef0123456789abcdef")$entities$create(identity = "nobody-knows")
  }),
  twilite_transport = function(error) {
    cat("A server that is not there:", error$message, "\n")
    cat("   may have taken effect:", error$may_have_taken_effect, "after", error$attempts, "attempts\n")
  }
)

tryCatch(
  tw_call(client, "verify.v2.entity.creat"),
  twilite_error = function(error) cat("Any other failure is a twilite_error too:", conditionMessage(error), "\n")
)

close(client)
