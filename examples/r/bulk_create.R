# Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
#
#     R_LIBS=build/r Rscript examples/r/bulk_create.R OPERATION [FILE]
#
# Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
# {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit
# status is 0 if all lines are created, 1 if not, 2 if nothing could be done.

library(twilite)

give_up <- function(...) {
  message(...)
  quit(status = 2L)
}

# Refuse an operation that is not there, or that does not create.
check_create <- function(operation) {
  tryCatch(
    tw_validate(operation),
    twilite_invalid_parameters = function(error) NULL,
    twilite_error = function(error) give_up(conditionMessage(error))
  )
  if (!endsWith(operation, ".create")) {
    give_up(operation, " creates nothing")
  }
}

# What a line says; what is no JSON stays a text, which is refused as parameters in its turn.
parameters_of <- function(line) {
  tryCatch(tw_from_json(line), twilite_error = function(error) line)
}

arguments <- commandArgs(trailingOnly = TRUE)
if (!length(arguments) %in% 1:2) {
  give_up("bulk_create.R OPERATION [FILE]")
}
check_create(arguments[[1L]])
client <- tryCatch(twilite_client(), twilite_error = function(error) give_up(conditionMessage(error)))
unreadable <- function(problem) give_up(conditionMessage(problem))
lines <- tryCatch(
  readLines(if (length(arguments) > 1L) arguments[[2L]] else file("stdin"), warn = FALSE, encoding = "UTF-8"),
  warning = unreadable, error = unreadable
)

numbers <- grep("\\S", lines)
created <- refused <- unknown <- 0L
tw_map(client, arguments[[1L]], lapply(lines[numbers], parameters_of), in_flight = 64, on_end = function(index, result) {
  line <- numbers[[index]]
  if (!inherits(result, "twilite_error")) {
    created <<- created + 1L
    shown <- list(line = line, sid = result$sid)
  } else {
    is_unknown <- isTRUE(result$may_have_taken_effect)
    unknown <<- unknown + is_unknown
    refused <<- refused + !is_unknown
    shown <- list(line = line, error = result$error)
  }
  cat(tw_to_json(shown), "\n", sep = "")
})
close(client)
message(created, " created, ", refused, " refused, ", unknown, " of unknown outcome")
quit(status = if (refused + unknown > 0L) 1L else 0L)
