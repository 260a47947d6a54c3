# What the tests need to talk to: the sandbox, or a server that the test itself plays.

service <- "VA0123456789abcdef0123456789abcdef"
identity_of <- function(number = 1L) sprintf("identity-%08d", number)
account <- paste0("AC", strrep("0", 32L))

# The tests of a package that is checked where the library is not have nothing to test.
skip_without_library <- function() {
  tryCatch(tw_version(), twilite_library_error = function(error) testthat::skip("libtwilite is not there"))
}

skip_without_sandbox <- function() {
  skip_without_library()
  testthat::skip_if(!nzchar(Sys.getenv("TWILITE_SANDBOX_URL")), "tests/run starts the sandbox")
}

client_of <- function(url = Sys.getenv("TWILITE_SANDBOX_URL"), ...) {
  twilite_client(account_sid = account, auth_token = "s3cret", base_url = url, max_retries = 0, ...)
}

# A listening socket on a free port, and its URL.
listening <- function() {
  for (port in sample(20000:60000, 100L)) {
    socket <- tryCatch(serverSocket(port), error = function(problem) NULL)
    if (!is.null(socket)) {
      return(list(socket = socket, url = sprintf("http://127.0.0.1:%d", port)))
    }
  }
  stop("there is no free port")
}

# Let a client's calls go on until one has come to the server; read its request, and leave it without an answer.
request_held <- function(client, server) {
  ready <- FALSE
  while (!ready) {
    tw_drive(client, 10)
    ready <- socketSelect(list(server$socket), timeout = 0)
  }
  connection <- socketAccept(server$socket, blocking = TRUE, open = "r+b", timeout = 30)
  while (!socketSelect(list(connection), timeout = 0)) {
    tw_drive(client, 10)
  }
  while (nzchar(readLines(connection, n = 1L))) NULL
  connection
}

answer <- function(connection, json, status = "200 OK") {
  body <- charToRaw(json)
  head <- sprintf(
    "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n", status, length(body)
  )
  writeBin(c(charToRaw(head), body), connection)
  flush(connection)
  close(connection)
}

fetch <- "verify.v2.entity.fetch"
of_entity <- function(number = 1L) list(ServiceSid = service, Identity = identity_of(number))

# Run R in a process of its own, and give its exit status and what it printed.
in_child <- function(code, environment = character()) {
  file <- tempfile(fileext = ".R")
  on.exit(unlink(file))
  writeLines(code, file)
  output <- suppressWarnings(system2(
    file.path(R.home("bin"), "Rscript"), c("--vanilla", shQuote(file)),
    stdout = TRUE, stderr = TRUE, env = environment, timeout = 60
  ))
  status <- attr(output, "status")
  list(status = if (is.null(status)) 0L else status, output = paste(output, collapse = "\n"))
}
