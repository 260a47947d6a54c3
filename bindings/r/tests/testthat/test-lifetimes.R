skip_without_library()

server_code <- c(
  "library(twilite)",
  "socket <- NULL; for (port in sample(20000:60000, 100L)) {",
  "  socket <- tryCatch(serverSocket(port), error = function(problem) NULL); if (!is.null(socket)) break }",
  "client <- twilite_client(account_sid = strrep('AC0', 1), auth_token = 'x', max_retries = 0,",
  "  base_url = sprintf('http://127.0.0.1:%d', port))",
  "parameters <- list(ServiceSid = 'VA0123456789abcdef0123456789abcdef', Identity = 'identity-1')",
  # Interrupts R as soon as the call has come to the server, which never answers.
  "interrupt <- function() parallel::mcparallel({ connection <- socketAccept(socket, open = 'rb');",
  "  readLines(connection, 1L); tools::pskill(me, tools::SIGINT); Sys.sleep(30) }, mc.interactive = FALSE)",
  "me <- Sys.getpid()"
)
server_code <- sub("strrep('AC0', 1)", sprintf("'%s'", account), server_code, fixed = TRUE)

test_that("an interrupt ends a call, and tells whether it may have taken effect", {
  found <- in_child(c(
    server_code, "child <- interrupt()",
    "tryCatch(tw_call(client, 'verify.v2.entity.create', parameters), interrupt = function(condition)",
    "  cat('heard', condition$error$status, condition$error$may_have_taken_effect))",
    "tools::pskill(child$pid, tools::SIGKILL)"
  ))
  expect_match(found$output, "heard cancelled TRUE")
})

test_that("an interrupt ends a wait for a task, which goes on", {
  found <- in_child(c(
    server_code, "child <- interrupt()", "task <- tw_begin(client, 'verify.v2.entity.fetch', parameters)",
    "tryCatch(tw_await(task), interrupt = function(condition) cat('heard', tw_is_done(task), tw_pending(client)))",
    "tools::pskill(child$pid, tools::SIGKILL)"
  ))
  expect_match(found$output, "heard FALSE 1")
})

test_that("an interrupt ends a wait for a page, and the stream is where it was", {
  found <- in_child(c(
    server_code, "child <- interrupt()", "stream <- tw_stream(client, 'verify.v2.entity.list', parameters['ServiceSid'])",
    "tryCatch(tw_next(stream), interrupt = function(condition) cat('heard', condition$error$status))", "print(stream)",
    "tools::pskill(child$pid, tools::SIGKILL)"
  ))
  expect_match(found$output, "heard cancelled<twilite stream>")
})

test_that("an interrupt of tw_map cancels what it has begun", {
  found <- in_child(c(
    server_code, "child <- interrupt()",
    "tryCatch(tw_map(client, 'verify.v2.entity.fetch', rep(list(parameters), 5)), interrupt = function(condition) cat('heard'))",
    "while (tw_pending(client) > 0) tw_drive(client, -1)", "cat(' all ended')", "tools::pskill(child$pid, tools::SIGKILL)"
  ))
  expect_match(found$output, "heard all ended")
})

test_that("R's events are served while a call waits, and one of them may close the client", {
  skip_if_not(capabilities("tcltk"))
  waits <- c(
    "tw_call(client, 'verify.v2.entity.fetch', parameters)$sid",
    "tw_next(tw_stream(client, 'LIST verify /v2/Things'))$sid",
    "tryCatch(tw_await(tw_begin(client, 'verify.v2.entity.fetch', parameters)), twilite_cancelled = function(e) 'cancelled')"
  )
  ends <- c("YE1", "YE2", "cancelled")
  for (index in seq_along(waits)) {
    found <- in_child(c(
      server_code, "suppressWarnings(library(tcltk))", "ticks <- 0", "tick <- function() {", "  ticks <<- ticks + 1",
      "  if (ticks < 5) return(tcl('after', 1, tick))", "  close(client)", "  invisible(gc())",
      if (ends[[index]] != "cancelled") {
        c(
          "  connection <- socketAccept(socket, blocking = TRUE, open = 'r+b')",
          "  is_list <- grepl('Things', readLines(connection, 1L))", "  while (nzchar(readLines(connection, 1L))) NULL",
          "  body <- if (is_list) '{\"meta\":{\"key\":\"t\"},\"t\":[{\"sid\":\"YE2\"}]}' else '{\"sid\":\"YE1\"}'",
          "  head <- paste0('HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: ', nchar(body))",
          "  writeBin(charToRaw(paste0(head, '\\r\\n\\r\\n', body)), connection)", "  close(connection)"
        )
      },
      "}", "timer <- tcl('after', 1, tick)", paste("end <-", waits[[index]]), "cat(end, ticks)"
    ))
    expect_identical(found, list(status = 0L, output = paste(ends[[index]], 5)))
  }
})

test_that("an interrupt that nobody handles ends a program", {
  found <- in_child(c(
    server_code, "child <- interrupt()",
    "reg.finalizer(globalenv(), function(all) tools::pskill(child$pid, tools::SIGKILL), onexit = TRUE)",
    "tw_call(client, 'verify.v2.entity.fetch', parameters)", "cat('not reached')"
  ))
  expect_false(found$status == 0L)
  expect_false(grepl("not reached", found$output))
})

test_that("what is left open is closed at the end of the process, in whatever order", {
  found <- in_child(c(
    server_code, "stream <- tw_stream(client, 'verify.v2.entity.list', parameters['ServiceSid'])",
    "task <- tw_begin(client, 'verify.v2.entity.fetch', parameters)", "pending <- tw_drive(client)",
    "others <- lapply(1:20, function(number) twilite_client(account_sid = 'AC1', auth_token = 'x'))",
    "rm(client); invisible(gc()); cat('end')"
  ))
  expect_identical(found, list(status = 0L, output = "end"))
})

test_that("finalizers free what was forgotten, and the collector may run at any time", {
  for (round in 1:20) {
    client <- client_of("http://127.0.0.1:1")
    stream <- tw_stream(client, "verify.v2.entity.list", list(ServiceSid = service))
    task <- tw_begin(client, fetch, of_entity())
    rm(client)
    gc()
    expect_error(tw_next(stream), class = "twilite_transport")
    expect_error(tw_await(task), class = "twilite_transport")
  }
  client <- client_of("http://127.0.0.1:1")
  gctorture2(50)
  on.exit(gctorture2(0))
  error <- tryCatch(tw_call(client, fetch, of_entity()), twilite_error = identity)
  gctorture2(0)
  expect_s3_class(error, "twilite_transport")
})

test_that("a client that was saved and loaded again is a closed one", {
  client <- client_of("http://127.0.0.1:1")
  again <- unserialize(serialize(client, NULL))
  expect_error(tw_call(again, fetch), "closed", class = "twilite_misuse")
  close(again)
  expect_error(tw_call(client, fetch, of_entity()), class = "twilite_transport")
  close(client)
})
