skip_without_library()

test_that("a tryCatch sees a missing library, and one of another interface", {
  none <- in_child("twilite::tw_version()", "TWILITE_LIBRARY=/nonexistent/libtwilite.so.1")
  expect_identical(none$status, 1L)
  expect_match(none$output, "libtwilite cannot be loaded.*nonexistent")
  class <- in_child(
    "cat(class(tryCatch(twilite::tw_version(), error = identity)))", "TWILITE_LIBRARY=/nonexistent/libtwilite.so.1"
  )
  expect_match(class$output, "twilite_library_error.*twilite_error")
  no_library <- in_child("twilite::tw_version()", paste0("TWILITE_LIBRARY=", file.path(R.home("lib"), "libR.so")))
  expect_match(no_library$output, "is not libtwilite")
})

test_that("the library is looked for beside the package, in the checkout, under the prefixes, and by the system", {
  root <- tempfile("prefix")
  on.exit(unlink(root, recursive = TRUE))
  package <- file.path(root, "build", "r", "twilite")
  expected <- file.path(root, c(
    "build/r/twilite/libtwilite.so.1", "build/r/twilite/libs/libtwilite.so.1", "build/libtwilite.so", "lib/libtwilite.so.1"
  ))
  for (place in c(expected, file.path(root, "bindings", "r", "DESCRIPTION"))) {
    dir.create(dirname(place), recursive = TRUE, showWarnings = FALSE)
    file.create(place)
  }
  given <- Sys.getenv("TWILITE_LIBRARY", NA)
  on.exit(if (is.na(given)) Sys.unsetenv("TWILITE_LIBRARY") else Sys.setenv(TWILITE_LIBRARY = given), add = TRUE)
  Sys.unsetenv("TWILITE_LIBRARY")
  found <- twilite:::library_candidates(package)
  expect_identical(found[startsWith(found, root)], expected)
  expect_identical(found[[length(found)]], "libtwilite.so.1")
  Sys.setenv(TWILITE_LIBRARY = "/only/here")
  expect_identical(twilite:::library_candidates(package), "/only/here")
})
