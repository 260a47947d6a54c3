exact <- function(json) tw_to_json(tw_from_json(json))

test_that("what is read is written again as it was", {
  for (json in c(
    "{}", "[]", "null", "true", "[null,[],{}]", "0", "-1", "2147483647", "2147483648", "-2147483648", "9007199254740992",
    "9007199254740993", "-9223372036854775808", "123456789012345678901234567890", "0.1", "-0.0075", "1.5e-09", "2.5e+300",
    "1e999", "\"\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\\"\\\\\\u001f\"", "{\"\":1,\"a b\":2}", "\"\u00e9\u4f60\U1F642\""
  )) {
    expect_identical(exact(json), json)
  }
  expect_identical(exact("\"\\ud83d\\ude42\\/\""), "\"\U1F642/\"")
})

test_that("kinds of numbers are those of R", {
  expect_identical(tw_from_json("2147483647"), .Machine$integer.max)
  expect_identical(tw_from_json("2147483648"), 2147483648)
  expect_identical(tw_from_json("-2147483648"), -2147483648)
  expect_s3_class(tw_from_json("9007199254740993"), "twilite_number")
  expect_s3_class(tw_from_json("\"a\\u0000\""), "twilite_text")
})

test_that("what is no JSON is refused", {
  for (json in c("", "{", "[1,", "[1 2]", "{1:2}", "{\"a\"}", "nul", "\"a", "\"\\x\"", "1-2", "[] []", strrep("[", 1000))) {
    expect_error(tw_from_json(json), class = "twilite_misuse")
  }
  for (bytes in list(as.raw(c(0x22, 0x00, 0x22)), as.raw(c(0x22, 0xff, 0x22)))) {
    expect_error(tw_from_json(bytes), "UTF-8", class = "twilite_misuse")
  }
  expect_error(tw_from_json("{\"a\\u0000\":1}"), "R's names", class = "twilite_misuse")
})

test_that("R's values are written as the API wants them", {
  written <- list(
    "[1,2]" = 1:2, "1" = 1L, "1" = 1, "[1]" = I(1), "\"a\"" = "a", "[\"a\",\"b\"]" = c(x = "a", y = "b"), "[]" = list(),
    "{}" = tw_object(), "[]" = character(), "\"b\"" = factor("b", levels = c("a", "b")),
    "\"2015-07-30\"" = as.Date("2015-07-30"),
    "\"2015-07-30T20:00:00Z\"" = as.POSIXct("2015-07-30 16:00:00", tz = "America/New_York"),
    "9223372036854775807" = tw_number("9223372036854775807"), "\"ab\"" = charToRaw("ab"), "1000000000000000" = 1e15,
    "5" = structure(5 * 2^-1074, class = "integer64")
  )
  for (index in seq_along(written)) {
    expect_identical(tw_to_json(written[[index]]), names(written)[[index]])
  }
})

test_that("what JSON cannot have is refused", {
  latin <- "caf\xe9"
  bytes <- latin
  Encoding(bytes) <- "bytes"
  for (value in list(NA, NA_integer_, NA_character_, NaN, Inf, sum, latin, bytes, as.raw(0xff), tw_number("1x"), as.Date(NA))) {
    expect_error(tw_to_json(list(a = value)), class = "twilite_misuse")
  }
  Encoding(latin) <- "latin1"
  expect_identical(tw_to_json(latin), "\"caf\u00e9\"")
})

test_that("a record takes whole names alone", {
  record <- tw_from_json("{\"sid\":\"YE1\",\"none\":null}")
  expect_null(record$si)
  expect_identical(record$sid, "YE1")
  expect_identical(names(record), c("sid", "none"))
})

test_that("a data frame has a row for each record", {
  frame <- as.data.frame(tw_from_json(paste0(
    "[{\"sid\":\"a\",\"n\":1,\"big\":1,\"x\":{},\"f\":1},",
    "{\"sid\":null,\"big\":9007199254740993,\"x\":[1],\"late\":true,\"f\":1.5}]"
  )))
  expect_identical(frame$sid, c("a", NA))
  expect_identical(frame$n, c(1L, NA))
  expect_identical(frame$f, c(1, 1.5))
  expect_identical(unclass(frame$big), c("1", "9007199254740993"))
  expect_type(frame$x, "list")
  expect_identical(frame$late, c(NA, TRUE))
  expect_identical(dim(as.data.frame(tw_from_json("[]"))), c(0L, 0L))
})

test_that("memory holds while the collector runs at every allocation", {
  gctorture2(3)
  on.exit(gctorture2(0))
  json <- "{\"a\":[1,2.5,\"x\\u0000\",{\"b\":[9007199254740993,null]}],\"c\":\"\\u00e9\"}"
  value <- tw_from_json(json)
  text <- tw_to_json(value)
  gctorture2(0)
  expect_identical(text, "{\"a\":[1,2.5,\"x\\u0000\",{\"b\":[9007199254740993,null]}],\"c\":\"\u00e9\"}")
})
