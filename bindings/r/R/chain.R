# The chain of names: client$verify$v2$services(sid)$entities$create(identity = "...").

`$.twilite_client` <- function(x, name) {
  load_library()
  versions <- product_versions()
  if (is.null(versions[[name]])) {
    no_such_name("The client", name, names(versions))
  }
  product_step(x, name, versions[[name]])
}

# With a name that is computed: client[["verify"]].
`[[.twilite_client` <- function(x, i, ...) {
  `$.twilite_client`(x, i)
}

.DollarNames.twilite_client <- function(x, pattern = "") { # nolint: the generic's name
  load_library()
  grep(pattern, names(product_versions()), value = TRUE)
}

# A step is a function, as R's calls want it: what it is called with are ids. `$` leads on.
new_step <- function(call, path, names, lead) {
  structure(call, class = "twilite_step", path = path, names_at = names, lead = lead)
}

product_step <- function(client, name, versions) {
  call <- function(...) misuse(name, " takes no id; its versions are ", paste(versions, collapse = ", "))
  new_step(call, name, function() versions, function(version) {
    place_step(client, product_place(paste(name, version, sep = ".")), character())
  })
}

place_step <- function(client, place, ids) {
  choose <- function(...) {
    given <- c(...)
    if (is.null(place$chosen) || length(given) != length(place$takes) || (length(given) > 0L && !is.character(given))) {
      wanted <- if (length(place$takes) > 0L) paste(place$takes, collapse = ", ") else "no id"
      misuse(place$path, " takes ", wanted)
    }
    place_step(client, place$chosen, c(ids, given))
  }
  new_step(choose, place$path, function() names_at(place), function(name) {
    below <- place$below[[name]]
    if (!is.null(below)) {
      return(place_step(client, below, ids))
    }
    verb <- if (name == "stream") "list" else name
    perform <- if (name == "stream") tw_stream else tw_call
    performing(client, perform, place$operations[[verb]], ids)
  })
}

# The function of a verb: it takes parameters by their names in snake_case.
performing <- function(client, perform, operation, ids) {
  chosen <- setNames(as.list(unname(ids)), operation$chosen)
  function(...) perform(client, operation$id, c(chosen, list(...)))
}

`$.twilite_step` <- function(x, name) {
  names <- attr(x, "names_at")()
  if (!name %in% names) {
    no_such_name(attr(x, "path"), name, names)
  }
  attr(x, "lead")(name)
}

`[[.twilite_step` <- function(x, i, ...) {
  `$.twilite_step`(x, i)
}

.DollarNames.twilite_step <- function(x, pattern = "") { # nolint: the generic's name
  grep(pattern, attr(x, "names_at")(), value = TRUE)
}

print.twilite_step <- function(x, ...) {
  cat("<twilite ", attr(x, "path"), ">\n", sep = "")
  cat("  ", paste(attr(x, "names_at")(), collapse = ", "), "\n", sep = "")
  invisible(x)
}

no_such_name <- function(where, name, names) {
  nearest <- names[which.min(adist(name, names))]
  is_near <- length(nearest) == 1L && adist(name, nearest) <= max(2, nchar(name) / 3)
  misuse(where, " has no ", name, if (is_near) paste0("; did you mean ", nearest, "?"))
}
