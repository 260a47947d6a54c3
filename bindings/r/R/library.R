# The shared library: where it is found. It is loaded when it is first needed, so that the package itself can be loaded
# where there is none.

loaded <- new.env(parent = emptyenv())

# Where the library may be, in the order in which it is looked for: TWILITE_LIBRARY alone, when it is set; else the
# package itself, the build folder of the checkout that the package lies in, the prefix that it was installed under, and
# wherever the system's loader looks.
library_candidates <- function(package = system.file(package = "twilite")) {
  given <- Sys.getenv("TWILITE_LIBRARY")
  if (nzchar(given)) {
    return(given)
  }
  above <- folders_above(package)
  checkouts <- above[file.exists(file.path(above, "bindings", "r", "DESCRIPTION"))]
  files <- c(
    file.path(c(package, file.path(package, "libs")), "libtwilite.so.1"),
    file.path(checkouts, "build", "libtwilite.so"),
    file.path(rep(above, each = 2L), c("lib", "lib64"), "libtwilite.so.1")
  )
  c(files[file.exists(files)], "libtwilite.so.1")
}

folders_above <- function(folder) {
  found <- character()
  while (nzchar(folder) && dirname(folder) != folder) {
    folder <- dirname(folder)
    found <- c(found, folder)
  }
  found
}

# Load the library, once. An error of the class twilite_library_error says where it was looked for.
load_library <- function() {
  if (isTRUE(loaded$is_loaded)) {
    return(invisible())
  }
  tried <- character()
  for (path in library_candidates()) {
    problem <- .Call(C_load, path)
    if (is.null(problem)) {
      loaded$is_loaded <- TRUE
      return(invisible())
    }
    tried <- c(tried, problem)
    if (!attr(problem, "absent")) {
      break
    }
  }
  message <- paste0(
    "libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:\n  ", paste(tried, collapse = "\n  ")
  )
  stop(misuse_condition(message, "twilite_library_error"))
}

tw_version <- function() {
  load_library()
  .Call(C_version)
}

tw_describe <- function(prefix = "") {
  load_library()
  answer_value(.Call(C_describe, text_argument(prefix, "prefix")))
}
