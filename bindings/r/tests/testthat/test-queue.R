skip_without_library()

test_that("other work goes on while a call waits for its answer", {
  server <- listening()
  client <- client_of(server$url)
  task <- tw_begin(client, fetch, of_entity())
  connection <- request_held(client, server)
  ticks <- 0L
  while (ticks < 100L) {
    tw_drive(client)
    ticks <- ticks + 1L
  }
  expect_false(tw_is_done(task))
  expect_identical(tw_pending(client), 1L)
  answer(connection, "{\"sid\":\"YE1\"}")
  expect_identical(tw_await(task)$sid, "YE1")
  expect_identical(tw_response(tw_await(task))$http_status, 200L)
  expect_identical(tw_pending(client), 0L)
  close(client)
  close(server$socket)
})

test_that("a call on the wire is cancelled, and says that it may have taken effect", {
  server <- listening()
  client <- client_of(server$url)
  task <- tw_begin(client, "verify.v2.entity.create", of_entity())
  connection <- request_held(client, server)
  expect_true(tw_cancel(task))
  error <- tryCatch(tw_await(task), twilite_cancelled = identity)
  expect_true(error$may_have_taken_effect)
  expect_false(tw_cancel(task))
  close(connection)
  close(client)
  close(server$socket)
})

test_that("closing a client ends what was begun", {
  server <- listening()
  client <- client_of(server$url)
  tasks <- lapply(1:3, function(number) tw_begin(client, fetch, of_entity(number)))
  connection <- request_held(client, server)
  close(client)
  for (task in tasks) expect_error(tw_await(task), class = "twilite_cancelled")
  close(connection)
  close(server$socket)
})

test_that("a full queue waits, and all calls end", {
  skip_without_sandbox()
  client <- client_of(queue_options = list(max_pending = 2, max_in_flight = 2))
  tasks <- lapply(1:20, function(number) tw_begin(client, fetch, of_entity(number)))
  for (task in tasks) expect_error(tw_await(task), class = "twilite_not_found")
  close(client)
})

test_that("a deadline ends a call of many", {
  server <- listening()
  client <- client_of(server$url)
  results <- tw_map(client, fetch, list(of_entity()), deadline_ms = 100)
  expect_s3_class(results[[1L]], "twilite_timeout")
  expect_error(tw_call(client, fetch, of_entity(), deadline_ms = 100), class = "twilite_timeout")
  close(client)
  close(server$socket)
})

test_that("results come in the order of the parameters, and failures are results", {
  skip_without_sandbox()
  client <- client_of()
  frame <- data.frame(
    service_sid = paste0("VA", strrep("3", 32L)), identity = c(vapply(1:150, identity_of, ""), "x", NA)
  )
  results <- tw_map(client, "verify.v2.entity.create", frame, in_flight = 10)
  expect_identical(vapply(results[1:150], function(each) each$identity, ""), frame$identity[1:150])
  expect_s3_class(results[[151L]], "twilite_invalid_parameters")
  made <- as.data.frame(Filter(function(each) !inherits(each, "twilite_error"), results))
  expect_identical(made$identity, frame$identity[1:150])
  expect_output(print(results[151L]), "parameter")
  expect_identical(results[[152L]]$parameters[[1L]]$rule, "required")
  expect_s3_class(tw_map(client, fetch, list(list(Identity = NA)))[[1L]], "twilite_misuse")
  seen <- integer()
  tw_map(client, fetch, lapply(1:20, of_entity), on_end = function(index, result) seen <<- c(seen, index))
  expect_setequal(seen, 1:20)
  expect_error(tw_map(client, fetch, list(), in_flight = 0), class = "twilite_misuse")
  close(client)
})

test_that("an error of on_end cancels what was begun", {
  skip_without_sandbox()
  client <- client_of()
  expect_error(tw_map(client, fetch, lapply(1:50, of_entity), on_end = function(...) stop("mine")), "mine")
  while (tw_pending(client) > 0L) tw_drive(client, -1)
  expect_identical(tw_pending(client), 0L)
  close(client)
})
