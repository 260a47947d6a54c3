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
  tryCatch(
    while (length(queue$tasks) > 0L) take(queue, -1),
    twilite_closed = function(error) NULL
  )
  .Call(C_handle_close, queue$handle)
}

tw_begin <- function(client, operation, parameters = NULL, deadline_ms = NULL) {
  queue <- queue_of(client)
  operation <- text_argument(operation, "operation")
  json <- object_argument(parameters, "parameters")
  deadline <- deadline_argument(deadline_ms)
  task <- new_task(queue)
  while ((status <- .Call(C_queue_submit, queue$handle, task$tag, operation, json, deadline)) == status_full) {
    take(queue, -1)
  }
  if (status != 0L) {
    rm(list = tag_name(task$tag), envir = queue$tasks)
    misuse("The queue does not take the call: ", status_names[[status + 1L]])
  }
  task
}

# A task is known before its call is handed in, so that an interrupt between the two loses nothing.
new_task <- function(queue) {
  task <- new.env(parent = emptyenv())
  task$queue <- queue
  task$tag <- queue$last_tag <- queue$last_tag + 1
  task$is_done <- FALSE
  task$result <- NULL
  assign(tag_name(task$tag), task, envir = queue$tasks)
  structure(task, class = "twilite_task")
}

tag_name <- function(tag) {
  format(tag, scientific = FALSE, trim = TRUE)
}

# Drive a queue, and give the calls that have ended their results. Gives how many there were. What was taken is not lost
# by an interrupt, which is heard while it waits.
take <- function(queue, timeout_ms) {
  if (!.Call(C_handle_is_open, queue$handle)) {
    misuse("The client was closed")
  }
  suspendInterrupts({
    answers <- allowInterrupts(.Call(C_queue_take, queue$handle, 64L, timeout_ms))
    for (answer in answers) {
      give(queue, answer)
    }
  })
  length(answers)
}

give <- function(queue, answer) {
  name <- tag_name(answer$tag)
  task <- get0(name, envir = queue$tasks, inherits = FALSE)
  if (!is.null(task)) {
    rm(list = name, envir = queue$tasks)
    task$result <- answer_result(answer)
    task$is_done <- TRUE
  } else if (answer$tag == 0) {
    answer_value(answer) # no completion: what is wrong with the queue
  }
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
