# The values of JSON in R, and what the library is told. src/json_read.c says which value stands for what.

tw_from_json <- function(text) {
  bytes <- if (is.raw(text)) text else charToRaw(text_argument(paste(text, collapse = "\n"), "text"))
  if (any(bytes == 0L) || !validUTF8(rawToChar(bytes))) {
    misuse("The JSON has a NUL in it, or is not UTF-8")
  }
  found <- .Call(C_read_json, bytes)
  if (!is.null(found[[2L]])) {
    misuse("The JSON cannot be read: ", found[[2L]])
  }
  as_result(found[[1L]])
}

tw_to_json <- function(value) {
  bytes <- json_bytes(value, "The value")
  text <- rawToChar(bytes[-length(bytes)])
  Encoding(text) <- "UTF-8"
  text
}

tw_number <- function(digits) {
  structure(as.character(digits), class = "twilite_number")
}

tw_object <- function(...) {
  members <- list(...)
  if (length(members) == 0L) {
    names(members) <- character()
  }
  structure(members, class = "twilite_record")
}

# JSON with a NUL behind it, for the shim.
json_bytes <- function(value, what) {
  bytes <- .Call(C_write_json, value)
  if (is.character(bytes)) {
    misuse(what, " cannot be written as JSON: ", bytes)
  }
  bytes
}

# Parameters or options: a list with names, or NULL for none.
object_argument <- function(value, what) {
  if (is.null(value) || (is.list(value) && length(value) == 0L)) {
    return(NULL)
  }
  if (!is.list(value) || is.null(names(value)) || !all(nzchar(names(value)))) {
    misuse("The ", what, " have to be a list with names")
  }
  json_bytes(value, paste("One of the", what))
}

# A text that goes to the library as it is. R's strings have no NUL.
text_argument <- function(value, what) {
  if (!is.character(value) || length(value) != 1L || is.na(value)) {
    misuse("The ", what, " has to be one text")
  }
  text <- if (Encoding(value) == "latin1") enc2utf8(value) else value
  if (Encoding(text) == "bytes" || !validUTF8(text)) {
    misuse("The ", what, " is not UTF-8")
  }
  text
}

deadline_argument <- function(value) {
  if (is.null(value)) 0L else number_argument(value, "deadline_ms")
}

number_argument <- function(value, what) {
  if (!is.numeric(value) || length(value) != 1L || is.na(value)) {
    misuse(what, " has to be a number")
  }
  if (value < 1 || value > .Machine$integer.max) {
    misuse(what, " has to be 1 at least, and no more than ", .Machine$integer.max)
  }
  as.integer(value)
}

# An array at the top is a list of its own class, which as.data.frame knows.
as_result <- function(value) {
  if (is.list(value) && !is.object(value)) structure(value, class = "twilite_list") else value
}

# The result of an answer, or the condition that it is.
answer_result <- function(answer) {
  response <- response_of(answer)
  if (!is.null(answer$problem)) {
    error <- tw_object(
      status = "invalid_response", message = paste("The answer cannot be read in R:", answer$problem),
      may_have_taken_effect = TRUE, http_status = answer$http_status, attempts = answer$attempts
    )
    return(error_condition(error, response))
  }
  if (!answer$status %in% c(0L, 8L)) {
    return(error_condition(answer$value$error, response))
  }
  value <- as_result(answer$value)
  if (is.list(value)) {
    attr(value, "response") <- response
  }
  value
}

# The result of an answer. Raises what it is otherwise, and the interrupt that ended its call.
answer_value <- function(answer) {
  result <- answer_result(answer)
  if (answer$interrupted) {
    raise_interrupt(if (inherits(result, "twilite_error")) result)
  }
  if (inherits(result, "twilite_error")) {
    stop(result)
  }
  result
}

`$.twilite_record` <- function(x, name) {
  .subset2(x, name)
}

print.twilite_record <- function(x, ...) {
  cat("<twilite record>", shown_json(x), sep = "\n")
  invisible(x)
}

print.twilite_list <- function(x, ...) {
  cat("<twilite list of ", length(x), ">\n", sep = "")
  for (each in head(unclass(x), 10L)) {
    cat(if (inherits(each, "twilite_error")) conditionMessage(each) else shown_json(each), "\n", sep = "")
  }
  invisible(x)
}

shown_json <- function(value) {
  text <- tw_to_json(value)
  if (nchar(text) > 500L) paste0(substr(text, 1L, 500L), "...") else text
}

format.twilite_number <- function(x, ...) {
  unclass(x)
}

print.twilite_number <- function(x, ...) {
  print(noquote(unclass(x)))
  invisible(x)
}

format.twilite_text <- function(x, ...) {
  tw_to_json(x)
}

print.twilite_text <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  invisible(x)
}
