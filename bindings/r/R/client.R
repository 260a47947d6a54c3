# A client, and its calls.

twilite_client <- function(..., queue_options = list()) {
  load_library()
  handle <- .Call(C_client_create, object_argument(list(...), "options"))
  if (is.list(handle)) {
    answer_value(handle)
  }
  client <- new.env(parent = emptyenv())
  client$handle <- handle
  client$queue_options <- queue_options
  client$queue <- NULL
  structure(client, class = "twilite_client")
}

with_twilite <- function(action, ...) {
  client <- twilite_client(...)
  on.exit(close(client))
  action(client)
}

close.twilite_client <- function(con, ...) {
  close_queue(con)
  .Call(C_handle_close, member(con, "handle"))
  invisible()
}

print.twilite_client <- function(x, ...) {
  cat(if (is_open(x)) "<twilite client>\n" else "<twilite client, closed>\n")
  invisible(x)
}

# What a client itself has: `$` leads to Twilio's products.
member <- function(client, name) {
  get(name, envir = client, inherits = FALSE)
}

is_open <- function(client) {
  .Call(C_handle_is_open, member(client, "handle"))
}

# The handle of a client that can be used.
open_handle <- function(client) {
  if (!inherits(client, "twilite_client")) {
    misuse("A twilite client is needed")
  }
  if (!is_open(client)) {
    misuse("The client was closed")
  }
  member(client, "handle")
}

tw_call <- function(client, operation, parameters = NULL, deadline_ms = NULL) {
  handle <- open_handle(client)
  answer_value(.Call(
    C_call, handle, text_argument(operation, "operation"), object_argument(parameters, "parameters"),
    deadline_argument(deadline_ms)
  ))
}

tw_validate <- function(operation, parameters = NULL) {
  load_library()
  answer_value(.Call(
    C_validate, text_argument(operation, "operation"), object_argument(parameters, "parameters")
  ))
  invisible(TRUE)
}

tw_access_token <- function(...) {
  load_library()
  answer_value(.Call(C_access_token, object_argument(list(...), "options")))
}

tw_webhook_check <- function(auth_token, signature, url, content_type = NULL, body = NULL) {
  load_library()
  bytes <- if (is.null(body)) {
    raw()
  } else if (is.raw(body)) {
    body
  } else {
    charToRaw(text_argument(body, "body"))
  }
  is_authentic <- .Call(
    C_webhook_check, text_argument(auth_token, "auth token"), text_or_null(signature, "signature"),
    text_argument(url, "url"), text_or_null(content_type, "content type"), bytes
  )
  if (is.null(is_authentic)) {
    misuse("A webhook is checked with an auth token and a URL with its scheme; one of them is not there")
  }
  is_authentic
}

text_or_null <- function(value, what) {
  if (is.null(value)) NULL else text_argument(value, what)
}
