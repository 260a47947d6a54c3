# Lists of any length, with a page of them in memory.

tw_stream <- function(client, operation, parameters = NULL) {
  pager <- .Call(
    C_pager_create, open_handle(client), text_argument(operation, "operation"),
    object_argument(parameters, "parameters")
  )
  if (is.list(pager)) {
    answer_value(pager)
  }
  stream <- new.env(parent = emptyenv())
  stream$pager <- pager
  stream$page <- list()
  stream$index <- 0L
  structure(stream, class = "twilite_stream")
}

tw_next <- function(stream, deadline_ms = NULL) {
  if (stream$index >= length(stream$page)) {
    if (!.Call(C_handle_is_open, stream$pager)) {
      return(NULL)
    }
    stream$page <- list()
    stream$index <- 0L
    page <- answer_value(.Call(C_pager_next, stream$pager, deadline_argument(deadline_ms)))
    if (length(page) == 0L) {
      close(stream)
      return(NULL)
    }
    stream$page <- page
  }
  stream$index <- stream$index + 1L
  stream$page[[stream$index]]
}

tw_each <- function(stream, action) {
  on.exit(close(stream))
  while (!is.null(record <- tw_next(stream))) {
    if (isFALSE(action(record))) {
      break
    }
  }
  invisible()
}

tw_collect <- function(stream, n = Inf) {
  on.exit(close(stream))
  records <- list()
  while (length(records) < n && !is.null(record <- tw_next(stream))) {
    records[[length(records) + 1L]] <- record
  }
  structure(records, class = "twilite_list")
}

close.twilite_stream <- function(con, ...) {
  .Call(C_handle_close, con$pager)
  con$page <- list()
  con$index <- 0L
  invisible()
}

print.twilite_stream <- function(x, ...) {
  cat(if (.Call(C_handle_is_open, x$pager)) "<twilite stream>\n" else "<twilite stream, at its end>\n")
  invisible(x)
}
