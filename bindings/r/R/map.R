# The same operation for many sets of parameters.

tw_map <- function(client, operation, parameters, in_flight = 64, deadline_ms = NULL, on_end = NULL) {
  queue <- queue_of(client)
  in_flight <- number_argument(in_flight, "in_flight")
  calls <- if (is.data.frame(parameters)) rows_of(parameters) else parameters
  operations <- rep_len(operation, length(calls))
  begin <- function(index) begin_or_fail(client, operations[[index]], calls[[index]], deadline_ms)
  if (!is.null(on_end)) {
    run_all(queue, length(calls), in_flight, begin, on_end)
    return(invisible())
  }
  results <- vector("list", length(calls))
  run_all(queue, length(calls), in_flight, begin, function(index, result) results[[index]] <<- result)
  structure(results, class = "twilite_list")
}

# Begin calls in their order, some at a time. Those that have not ended are cancelled, however this ends.
run_all <- function(queue, count, in_flight, begin, on_end) {
  running <- list()
  on.exit(for (task in running) tw_cancel(task))
  begun <- 0L
  while (begun < count || length(running) > 0L) {
    while (begun < count && length(running) < in_flight) {
      begun <- begun + 1L
      running[[as.character(begun)]] <- begin(begun)
    }
    for (name in ended_of(running, queue)) {
      result <- running[[name]]$result
      running[[name]] <- NULL
      on_end(as.integer(name), result)
    }
  }
}

# Each row of a data frame as a list, without what is NA.
rows_of <- function(frame) {
  lapply(seq_len(nrow(frame)), function(row) {
    values <- lapply(frame, `[[`, row)
    Filter(function(value) !(is.atomic(value) && length(value) == 1L && is.na(value)), values)
  })
}

# The names of the tasks that have ended, of which there is one at least.
ended_of <- function(running, queue) {
  repeat {
    ended <- names(running)[vapply(running, tw_is_done, NA)]
    if (length(ended) > 0L) {
      return(ended)
    }
    take(queue, -1)
  }
}

# Begin a call of many. What cannot even be handed in is a result as any other.
begin_or_fail <- function(client, operation, parameters, deadline_ms) {
  tryCatch(tw_begin(client, operation, parameters, deadline_ms), twilite_misuse = function(error) {
    structure(list2env(list(is_done = TRUE, result = error), parent = emptyenv()), class = "twilite_task")
  })
}
