# Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
#
#     R_LIBS=build/r Rscript examples/r/from_file.R OPERATION [FILE]
#     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | Rscript from_file.R verify.v2.entity.create
#
# Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.

library(twilite)

give_up <- function(...) {
  message(...)
  quit(status = 2L)
}

# Read one JSON object, or one on each line.
objects <- function(lines) {
  tryCatch(
    list(tw_from_json(paste(lines, collapse = "\n"))),
    twilite_error = function(error) lapply(lines[grepl("\\S", lines)], tw_from_json)
  )
}

arguments <- commandArgs(trailingOnly = TRUE)
if (!length(arguments) %in% 1:2) {
  give_up("from_file.R OPERATION [FILE]")
}
parameters <- tryCatch(
  objects(readLines(if (length(arguments) > 1L) arguments[[2L]] else file("stdin"), warn = FALSE, encoding = "UTF-8")),
  warning = function(problem) give_up("the parameters cannot be read: ", conditionMessage(problem)),
  error = function(problem) give_up("the parameters cannot be read: ", conditionMessage(problem))
)
if (length(parameters) == 0L) {
  give_up("there are no parameters; {} stands for none")
}

failed <- 0L
with_twilite(function(client) {
  for (each in parameters) {
    result <- tryCatch(tw_call(client, arguments[[1L]], each), twilite_error = function(error) {
      failed <<- failed + 1L
      list(error = error$error)
    })
    cat(tw_to_json(result), "\n", sep = "")
  }
})
quit(status = if (failed > 0L) 1L else 0L)
