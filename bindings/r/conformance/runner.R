# The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md.

suppressPackageStartupMessages(library(twilite))

response_of <- function(x) {
  response <- tw_response(x)
  fields <- vapply(unique(tolower(names(response$headers))), function(name) response$headers[[name]], "")
  tw_object(
    http_status = response$http_status, request_id = response$request_id, attempts = response$attempts,
    headers = do.call(tw_object, as.list(fields))
  )
}

# How a step ended, as the suite writes it.
outcome <- function(step, perform) {
  wants_response <- isTRUE(step$response)
  tryCatch(
    {
      value <- perform()
      made <- list(ok = value)
      if (wants_response) made$response <- response_of(value)
      made
    },
    twilite_error = function(error) {
      made <- list(error = error$error)
      if (wants_response) made$response <- response_of(error)
      made
    }
  )
}

ended <- function(result) {
  if (inherits(result, "twilite_error")) list(error = result$error) else list(ok = result)
}

steps <- list(
  call = function(client, step) {
    outcome(step, function() tw_call(client, step$operation, step$parameters, deadline_ms = step$within_ms))
  },
  chain = function(client, step) {
    outcome(step, function() {
      place <- client
      for (each in step$path) {
        place <- place[[each[[1L]]]]
        if (is.list(each)) place <- do.call(place, unname(each[-1L]))
      }
      do.call(place[[step$verb]], c(list(), unclass(step$arguments)))
    })
  },
  stream = function(client, step) {
    records <- list()
    most <- if (is.null(step$take)) Inf else step$take
    tryCatch(
      {
        stream <- tw_stream(client, step$operation, step$parameters)
        while (length(records) < most && !is.null(record <- tw_next(stream))) {
          records[[length(records) + 1L]] <- record
        }
        close(stream)
        list(ok = records)
      },
      twilite_error = function(error) list(records = records, error = error$error)
    )
  },
  many = function(client, step) {
    results <- tw_map(
      client, vapply(step$calls, function(each) each$operation, ""), lapply(step$calls, function(each) each$parameters),
      in_flight = if (is.null(step$in_flight)) 64 else step$in_flight
    )
    list(many = lapply(results, ended))
  },
  cancel = function(client, step) {
    outcome(step, function() {
      task <- tw_begin(client, step$operation, step$parameters)
      tw_cancel(task)
      tw_await(task)
    })
  },
  concurrent = function(client, step) {
    work <- function(worker) {
      sum(vapply(seq_len(step$each), function(number) "ok" %in% names(steps$call(client, step)), NA))
    }
    list(ok = sum(unlist(parallel::mclapply(seq_len(step$workers), work, mc.cores = step$workers))))
  },
  client = function(client, step) {
    outcome(step, function() {
      close(do.call(twilite_client, unclass(step$options)))
      NULL
    })
  },
  closed = function(client, step) {
    close(client)
    steps$call(client, step)
  },
  validate = function(client, step) {
    outcome(step, function() {
      tw_validate(step$operation, step$parameters)
      NULL
    })
  },
  access_token = function(client, step) {
    outcome(step, function() do.call(tw_access_token, unclass(step$options)))
  },
  webhook = function(client, step) {
    outcome(step, function() {
      tw_webhook_check(step$auth_token, step$signature, step$url, step$content_type, step$body)
    })
  }
)

say <- function(line) {
  cat(tw_to_json(line), "\n", sep = "")
  flush(stdout())
}

say(list(format = 1, binding = "r", runtime = R.version.string, library = tw_version()))
input <- file("stdin", open = "r")
while (length(line <- readLines(input, n = 1L)) > 0L) {
  told <- tw_from_json(line)
  client <- if (!is.null(told$client)) do.call(twilite_client, unclass(told$client))
  outcomes <- lapply(told$steps, function(step) {
    perform <- steps[[step$do]]
    if (is.null(perform)) list(unknown = TRUE) else perform(client, step)
  })
  say(list(id = told$id, outcomes = outcomes))
  if (!is.null(client)) close(client)
}
