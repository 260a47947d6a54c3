# Errors: conditions of the class twilite_error. What the library says of one is all there, under the names that it has.

status_names <- c(
  "ok", "misuse", "invalid_parameters", "transport", "timeout", "api_error", "invalid_response", "cancelled", "done",
  "full", "not_authentic", "closed"
)

http_classes <- c(
  "401" = "twilite_authentication_error", "404" = "twilite_not_found", "429" = "twilite_rate_limited"
)

# A condition of an error object. It has no call: a call's arguments may be secrets, and R shows it with the message.
error_condition <- function(error, response, extra = NULL) {
  kind <- if (identical(error$status, "api_error") && !is.null(error$http_status)) {
    unname(http_classes[as.character(error$http_status)])
  }
  classes <- c(extra, kind[!is.na(kind)], paste0("twilite_", error$status), "twilite_error", "error", "condition")
  structure(
    class = unique(classes),
    c(unclass(error), list(call = NULL, error = error, response = response))
  )
}

misuse_condition <- function(message, extra = NULL) {
  error <- tw_object(status = "misuse", message = message, may_have_taken_effect = FALSE, attempts = 0L)
  error_condition(error, no_response(), extra)
}

misuse <- function(...) {
  stop(misuse_condition(paste0(...)))
}

# As the user's Ctrl-C, with what became of the call in the condition's `error`. Where no handler takes it, R is
# interrupted as ever.
raise_interrupt <- function(error) {
  condition <- structure(
    class = c("twilite_interrupt", "interrupt", "condition"),
    list(message = "interrupted", call = NULL, error = error)
  )
  signalCondition(condition)
  .Call(C_interrupt)
}

`$.twilite_error` <- function(x, name) {
  .subset2(x, name)
}

print.twilite_error <- function(x, ...) {
  cat("<", class(x)[[1L]], ": ", conditionMessage(x), ">\n", sep = "")
  shown <- c("http_status", "code", "more_info", "request_id", "may_have_taken_effect", "attempts")
  for (name in intersect(shown, names(x))) {
    cat("  ", name, ": ", format(x[[name]]), "\n", sep = "")
  }
  for (each in x$parameters) {
    cat("  ", each$message, "\n", sep = "")
  }
  invisible(x)
}
