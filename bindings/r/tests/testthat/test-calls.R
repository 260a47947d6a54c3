skip_without_sandbox()

test_that("records are made, read and streamed", {
  client <- client_of()
  entities <- client$verify$v2$services(paste0("VA", strrep("1", 32L)))$entities
  for (number in 1:5) entities$create(identity = identity_of(number))
  expect_length(entities$list(), 5L)
  expect_identical(dim(as.data.frame(entities$list()))[[1L]], 5L)
  expect_identical(entities(identity_of(3L))$fetch()$identity, identity_of(3L))
  stream <- entities$stream(page_size = 2)
  expect_type(tw_next(stream)$sid, "character")
  close(stream)
  close(stream)
  expect_null(tw_next(stream))
  expect_length(tw_collect(entities$stream(page_size = 2), n = 3), 3L)
  seen <- 0L
  tw_each(entities$stream(page_size = 2), function(record) {
    seen <<- seen + 1L
    seen < 4L
  })
  expect_identical(seen, 4L)
  close(client)
})

test_that("a stream outlives its client", {
  client <- client_of()
  entities <- client$verify$v2$services(paste0("VA", strrep("2", 32L)))$entities
  for (number in 1:3) entities$create(identity = identity_of(number))
  stream <- entities$stream(page_size = 1)
  tw_next(stream)
  close(client)
  expect_length(tw_collect(stream), 2L)
  expect_error(tw_call(client, fetch, of_entity()), "closed", class = "twilite_misuse")
  expect_error(tw_begin(client, fetch, of_entity()), class = "twilite_misuse")
  expect_error(entities$stream(), class = "twilite_misuse")
  close(client)
})

test_that("with_twilite closes its client, also after an error", {
  kept <- NULL
  expect_error(with_twilite(function(client) {
    kept <<- client
    stop("mine")
  }, account_sid = account, auth_token = "x"), "mine")
  expect_error(tw_call(kept, fetch), "closed", class = "twilite_misuse")
})

test_that("the default account stands in where it is left out", {
  client <- client_of()
  error <- tryCatch(client$api$v2010$messages$create(body = "Hi"), twilite_error = identity)
  expect_identical(error$operation, "api.v2010.message.create")
  expect_identical(vapply(error$parameters, `[[`, "", "name"), "To")
  close(client)
})

# In a process of its own: parallel and system2 both look after children, and get into each other's way.
test_that("forked children use the parent's client, and have queues of their own", {
  found <- in_child(c(
    "library(twilite)",
    sprintf("account <- '%s'", account),
    "url <- Sys.getenv('TWILITE_SANDBOX_URL')",
    "client <- twilite_client(account_sid = account, auth_token = 'x', base_url = url)",
    sprintf("of_entity <- function(number) list(ServiceSid = '%s', Identity = sprintf('identity-%%d', number))", service),
    "fetch <- 'verify.v2.entity.fetch'",
    "end_of <- function(code) class(tryCatch(code, twilite_error = identity))[[1L]]",
    "task <- tw_begin(client, fetch, of_entity(1))",
    "work <- function(worker) {",
    "  ends <- vapply(tw_map(client, fetch, lapply(1:3, of_entity)), end_of, '')",
    "  c(end_of(tw_await(task)), unique(ends), end_of(tw_call(client, fetch, of_entity(worker))))",
    "}",
    "print(unique(parallel::mclapply(1:4, work, mc.cores = 4L)))",
    "print(end_of(tw_await(task)))"
  ))
  expect_identical(found$output, paste(
    "[[1]]", "[1] \"twilite_misuse\"    \"twilite_not_found\" \"twilite_not_found\"", "", "[1] \"twilite_not_found\"",
    sep = "\n"
  ))
})

test_that("the samples of README run", {
  readme <- Sys.getenv("TWILITE_README")
  skip_if(!nzchar(readme), "tests/run says where it is")
  lines <- readLines(readme, encoding = "UTF-8")
  fences <- grep("^```", lines)
  starts <- fences[c(TRUE, FALSE)]
  ends <- fences[c(FALSE, TRUE)]
  is_r <- lines[starts] == "```r"
  code <- unlist(Map(function(from, to) lines[(from + 1L):(to - 1L)], starts[is_r], ends[is_r]))
  found <- in_child(c(code, "cat('reached the end')"), c(
    paste0("TWILITE_BASE_URL=", Sys.getenv("TWILITE_SANDBOX_URL")), paste0("TWILIO_ACCOUNT_SID=", account),
    "TWILIO_AUTH_TOKEN=any"
  ))
  expect_identical(found$status, 0L, info = found$output)
  expect_match(found$output, "cancelled")
  expect_match(found$output, "reached the end")
})
