# Data frames from lists of records.

`[.twilite_list` <- function(x, i) {
  structure(unclass(x)[i], class = "twilite_list")
}

as.data.frame.twilite_list <- function(x, row.names = NULL, optional = FALSE, ...) { # nolint: the generic's names
  records <- unclass(x)
  attributes(records) <- NULL
  if (!all(vapply(records, inherits, NA, "twilite_record"))) {
    misuse("A data frame needs a list of records")
  }
  names <- unique(unlist(lapply(records, names)))
  columns <- lapply(names, function(name) column(lapply(records, `[[`, name)))
  rows <- if (is.null(row.names)) seq_along(records) else row.names
  structure(columns, names = as.character(names), row.names = rows, class = "data.frame")
}

# A vector where all values are of a kind, with NA for null and what is not there; else the list of them.
column <- function(values) {
  is_none <- vapply(values, is.null, NA)
  kinds <- unique(vapply(values[!is_none], kind_of, ""))
  if (length(kinds) > 1L && all(kinds %in% c("integer", "double"))) {
    kinds <- "double"
  } else if (length(kinds) > 1L && all(kinds %in% c("integer", "double", "number"))) {
    kinds <- "number"
  }
  if (length(kinds) > 1L || identical(kinds, "other")) {
    return(I(values))
  }
  values[is_none] <- NA
  switch(if (length(kinds) == 0L) "logical" else kinds,
    logical = as.logical(unlist(values)),
    integer = as.integer(unlist(values)),
    double = as.double(unlist(values)),
    number = tw_number(vapply(values, digits_of, "")),
    character = as.character(unlist(values))
  )
}

kind_of <- function(value) {
  if (inherits(value, "twilite_number")) {
    "number"
  } else if (is.list(value) || is.raw(value)) {
    "other"
  } else {
    typeof(value)
  }
}

digits_of <- function(value) {
  if (length(value) == 1L && is.na(value)) NA_character_ else tw_to_json(value)
}
