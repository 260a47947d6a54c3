skip_without_library()

test_that("what cannot be meant is refused before the call", {
  client <- client_of("http://127.0.0.1:1")
  for (parameters in list("a", list(1), list(Identity = 1, 2), list(a = "caf\xe9"))) {
    expect_error(tw_call(client, fetch, parameters), class = "twilite_misuse")
  }
  for (operation in list(1, NA_character_, c("a", "b"), "caf\xe9")) {
    expect_error(tw_call(client, operation), class = "twilite_misuse")
  }
  for (deadline in list(0, -1, NA, "1")) {
    expect_error(tw_call(client, fetch, of_entity(), deadline_ms = deadline), class = "twilite_misuse")
  }
  expect_error(twilite_client("AC1"), class = "twilite_misuse")
  expect_error(tw_call(NULL, fetch), class = "twilite_misuse")
  close(client)
})

test_that("a wrong name of a chain offers the nearest", {
  client <- client_of("http://127.0.0.1:1")
  expect_error(client$verifi, "did you mean verify", class = "twilite_misuse")
  expect_error(client$verify$v2$servces, "did you mean services", class = "twilite_misuse")
  expect_error(client$verify$v2$services(service)$entities$creat, "did you mean create", class = "twilite_misuse")
  expect_error(client$verify$v2$services(), "takes ServiceSid", class = "twilite_misuse")
  expect_error(client$verify$v2$services("a", "b"), class = "twilite_misuse")
  expect_error(client$verify(), "versions", class = "twilite_misuse")
  expect_true("stream" %in% utils::.DollarNames(client$verify$v2$services(service)$entities, ""))
  expect_true("verify" %in% utils::.DollarNames(client, "^ver"))
  close(client)
})

test_that("no secret is shown", {
  client <- twilite_client(account_sid = account, auth_token = "s3cret-of-the-test", base_url = "http://127.0.0.1:1")
  shown <- capture.output(print(client), str(client), print(ls.str(client)), print(client$verify))
  error <- tryCatch(twilite_client(account_sid = account, auth_token = "s3cret-of-the-test", colour = 1), error = identity)
  shown <- c(shown, capture.output(print(error), str(error)), conditionMessage(error))
  expect_false(any(grepl("s3cret-of-the-test", shown)))
  close(client)
})

test_that("an error has all of the error object", {
  error <- tryCatch(tw_validate("verify.v2.entity.create", list(Identity = "x")), twilite_error = identity)
  expect_s3_class(error, c("twilite_invalid_parameters", "twilite_error", "error", "condition"), exact = TRUE)
  expect_identical(vapply(error$parameters, `[[`, "", "rule"), c("length", "required"))
  expect_identical(error$error$attempts, error$attempts)
  expect_null(error$http_status)
  expect_null(error$sta)
  expect_output(print(error), "Identity must have")
})
