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
