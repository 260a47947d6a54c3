# What is known of the answer that a result or an error came with.

tw_response <- function(x) {
  response <- if (inherits(x, "twilite_error")) x$response else attr(x, "response", exact = TRUE)
  if (is.null(response)) {
    return(NULL)
  }
  structure(
    class = "twilite_response",
    list(
      http_status = response$http_status,
      request_id = response$request_id,
      attempts = response$attempts,
      headers = parse_headers(response$headers)
    )
  )
}

no_response <- function() {
  list(http_status = 0L, request_id = NULL, attempts = 0L, headers = NULL)
}

response_of <- function(answer) {
  answer[c("http_status", "request_id", "attempts", "headers")]
}

# The lines are divided at CR LF alone: a value may have what other functions take for a line's end.
parse_headers <- function(text) {
  lines <- if (is.null(text)) character() else strsplit(text, "\r\n", fixed = TRUE)[[1L]]
  colons <- regexpr(":", lines, fixed = TRUE)
  values <- sub("^ ", "", substring(lines, colons + 1L))
  structure(values, names = substring(lines, 1L, colons - 1L), class = "twilite_headers")
}

# A field in whatever case; repeated ones joined as HTTP has it, but for Set-Cookie, of which it is the first.
header_value <- function(headers, name) {
  found <- unclass(headers)[tolower(names(headers)) == tolower(name)]
  if (length(found) == 0L) {
    return(NULL)
  }
  if (tolower(name) == "set-cookie") found[[1L]] else paste(found, collapse = ", ")
}

`$.twilite_headers` <- function(x, name) {
  header_value(x, name)
}

`[[.twilite_headers` <- function(x, i, ...) {
  if (is.character(i)) header_value(x, i) else unclass(x)[[i]]
}

`[.twilite_headers` <- function(x, i) {
  unclass(x)[i]
}

print.twilite_headers <- function(x, ...) {
  print(unclass(x))
  invisible(x)
}

print.twilite_response <- function(x, ...) {
  cat("<twilite response: HTTP ", x$http_status, ", attempts: ", x$attempts, ">\n", sep = "")
  print(x$headers)
  invisible(x)
}
