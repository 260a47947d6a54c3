# Many calls at once, over one queue for each client. They go on while R waits in one of these functions.

status_full <- 9L

# The queue of a client. One that was made before a fork is the parent's: a child makes its own.
queue_of <- function(client) {
  handle <- open_handle(client)
  queue <- member(client, "queue")
  if (is.null(queue) || queue$process != Sys.getpid()) {
    made <- .Call(C_queue_create, handle, object_argument(member(client, "queue_options"), "queue options"))
    if (is.list(made)) {
      answer_value(made)
    }
    queue <- new.env(parent = emptyenv())
    queue$handle <- made
    queue$process <- Sys.getpid()
    queue$last_tag <- 0
    queue$tasks <- new.env(parent = emptyenv())
    assign("queue", queue, envir = client)
  }
  queue
}

# Cancel what has not ended, give each call its end, and free the queue.
close_queue <- function(client) {
  queue <- member(client, "queue")
  if (is.null(queue) || queue$process != Sys.getpid() || !.Call(C_handle_is_open, queue$handle)) {
    return()
  }
  .Call(C_queue_close, queue$handle)
  while (length(queue$tasks) > 0L) {
    take(queue, -1)
  }
  .Call(C_handle_close, queue$handle)
}

tw_begin <- function(client, operation, parameters = NULL, deadline_ms = NULL) {
  queue <- queue_of(client)
  operation <- text_argument(operation, "operation")
  json <- object_argument(parameters, "parameters")
  deadline <- deadline_argument(deadline_ms)
  tag <- queue$last_tag + 1
  queue$last_tag <- tag
  while ((status <- .Call(C_queue_submit, queue$handle, tag, operation, json, deadline)) == status_full) {
    take(queue, -1)
  }
  if (status != 0L) {
    misuse("The queue does not take the call: ", status_names[status + 1L])
  }
  task <- new.env(parent = emptyenv())
  task$queue <- queue
  task$tag <- tag
  task$is_done <- FALSE
  task$result <- NULL
  assign(tag_name(tag), task, envir = queue$tasks)
  structure(task, class = "twilite_task")
}

tag_name <- function(tag) {
  format(tag, scientific = FALSE, trim = TRUE)
}

# Drive a queue, and give the calls that have ended their results. Gives how many there were.
take <- function(queue, timeout_ms) {
  answers <- .Call(C_queue_take, queue$handle, 64L, timeout_ms)
  for (answer in answers) {
    name <- tag_name(answer$tag)
    task <- get0(name, envir = queue$tasks, inherits = FALSE)
    if (is.null(task)) {
      answer_value(answer)
      next
    }
    rm(list = name, envir = queue$tasks)
    task$result <- answer_result(answer)
    task$is_done <- TRUE
  }
  length(answers)
}

check_own <- function(task) {
  if (!inherits(task, "twilite_task")) {
    misuse("What tw_begin gave is needed")
  }
  if (!task$is_done && task$queue$process != Sys.getpid()) {
    misuse("The call was begun by another process")
  }
}

tw_await <- function(task) {
  check_own(task)
  while (!task$is_done) {
    take(task$queue, -1)
  }
  if (inherits(task$result, "twilite_error")) {
    stop(task$result)
  }
  task$result
}

tw_cancel <- function(task) {
  check_own(task)
  invisible(!task$is_done && .Call(C_queue_cancel, task$queue$handle, task$tag) == 0L)
}

tw_is_done <- function(task) {
  task$is_done
}

tw_drive <- function(client, timeout_ms = 0) {
  open_handle(client)
  queue <- member(client, "queue")
  if (!is.null(queue) && queue$process == Sys.getpid() && length(queue$tasks) > 0L) {
    take(queue, timeout_ms)
  }
  tw_pending(client)
}

tw_pending <- function(client) {
  queue <- member(client, "queue")
  if (is.null(queue) || queue$process != Sys.getpid()) 0L else length(queue$tasks)
}

print.twilite_task <- function(x, ...) {
  cat(if (x$is_done) "<twilite task, done>\n" else "<twilite task>\n")
  invisible(x)
}

tw_map <- function(client, operation, parameters, in_flight = 64, on_end = NULL) {
  if (!is.numeric(in_flight) || length(in_flight) != 1L || is.na(in_flight) || in_flight < 1) {
    misuse("in_flight has to be 1 at least")
  }
  queue <- queue_of(client)
  count <- length(parameters)
  operations <- rep_len(operation, count)
  results <- vector("list", if (is.null(on_end)) count else 0L)
  running <- list()
  on.exit(for (task in running) tw_cancel(task))
  begun <- 0L
  while (begun < count || length(running) > 0L) {
    while (begun < count && length(running) < in_flight) {
      begun <- begun + 1L
      running[[as.character(begun)]] <- begin_or_fail(client, operations[[begun]], parameters[[begun]])
    }
    if (!any(vapply(running, tw_is_done, NA))) {
      take(queue, -1)
    }
    ended <- names(running)[vapply(running, tw_is_done, NA)]
    for (name in ended) {
      result <- running[[name]]$result
      running[[name]] <- NULL
      if (is.null(on_end)) results[[as.integer(name)]] <- result else on_end(as.integer(name), result)
    }
  }
  if (is.null(on_end)) results else invisible()
}

# Begin a call of many. What cannot even be handed in is a result as any other.
begin_or_fail <- function(client, operation, parameters) {
  tryCatch(tw_begin(client, operation, parameters), twilite_misuse = function(error) {
    structure(list2env(list(is_done = TRUE, result = error), parent = emptyenv()), class = "twilite_task")
  })
}
