skip_without_library()

# The arguments that a part of a chain asks for: its ids.
steps_of <- function(chain) {
  steps <- list()
  for (part in vapply(chain, identity, "")) {
    is_id <- startsWith(part, "{") || part == "()"
    if (is_id) {
      count <- lengths(regmatches(part, gregexpr("{", part, fixed = TRUE)))
      steps[[length(steps)]]$ids <- as.list(sprintf("id%d", seq_len(count)))
    } else {
      steps[[length(steps) + 1L]] <- list(name = part)
    }
  }
  steps
}

reached <- function(client, chain) {
  for (step in steps_of(chain)) {
    client <- client[[step$name]]
    if (!is.null(step$ids)) client <- do.call(client, step$ids)
  }
  client
}

test_that("each operation of the catalog is at the end of its chain", {
  client <- client_of("http://127.0.0.1:1")
  count <- 0L
  wrong <- character()
  for (product in unlist(tw_describe()$products)) {
    for (resource in tw_describe(product)$resources) {
      for (operation in resource$operations) {
        place <- reached(client, operation$chain)
        is_there <- operation$verb %in% utils::.DollarNames(place, "")
        if (!is_there || !identical(environment(place[[operation$verb]])$operation$id, operation$id)) {
          wrong <- c(wrong, operation$id)
        }
        count <- count + 1L
      }
    }
  }
  expect_identical(wrong, character())
  expect_gt(count, 1000L)
  close(client)
})
