# The places that the chains of a product go through, made from what the library describes of it when it is first used.

made_products <- new.env(parent = emptyenv())

# The products, each with its versions.
product_versions <- function() {
  if (is.null(made_products$versions)) {
    names <- strsplit(vapply(tw_describe("")$products, identity, ""), ".", fixed = TRUE)
    versions <- vapply(names, `[[`, "", 2L)
    made_products$versions <- split(versions, vapply(names, `[[`, "", 1L))
  }
  made_products$versions
}

# The place that a version of a product is: "verify.v2".
product_place <- function(name) {
  key <- paste0("product ", name)
  if (is.null(made_products[[key]])) {
    root <- new_place(gsub(".", "$", name, fixed = TRUE))
    resources <- tw_describe(name)$resources
    # What may be left out comes second, so that it takes no chain's place.
    for (resource in resources) add_resource(root, resource, all_parts)
    for (resource in resources) add_resource(root, resource, without_defaults)
    made_products[[key]] <- root
  }
  made_products[[key]]
}

# `below`: places by their names. `chosen`: what ids lead to, `takes`: how they are called. `operations`: by their
# verbs, each with its id and the parameters that the ids before it are.
new_place <- function(path) {
  place <- new.env(parent = emptyenv())
  place$path <- path
  place$below <- new.env(parent = emptyenv())
  place$chosen <- NULL
  place$takes <- character()
  place$operations <- list()
  place
}

# `written` gives the parts of a chain that a program writes.
add_resource <- function(root, resource, written) {
  for (operation in resource$operations) {
    parts <- vapply(operation$chain, identity, "")[-(1:2)]
    declared <- Filter(function(each) each[["in"]] == "path", operation$parameters)
    add_operation(root, written(parts, declared), operation, declared)
  }
  long <- resource$long_name
  if (!is.null(long)) {
    parts <- vapply(resource$chain, identity, "")[-(1:2)]
    above <- Reduce(step_to, parts[-length(parts)], root)
    above$below[[long]] <- step_to(above, parts[[length(parts)]])
  }
}

add_operation <- function(root, parts, operation, declared) {
  place <- Reduce(step_to, parts, root)
  wire_names <- vapply(declared, wire_name, "")
  chosen <- lapply(unlist(lapply(parts, ids_of)), function(id) declared[[match(id, wire_names)]]$name)
  if (is.null(place$operations[[operation$verb]])) {
    place$operations[[operation$verb]] <- list(id = operation$id, chosen = as.character(chosen))
  }
}

wire_name <- function(parameter) {
  if (is.null(parameter$wire)) parameter$name else parameter$wire
}

all_parts <- function(parts, declared) parts

# A chain without the ids that have a default, and without the names before them.
without_defaults <- function(parts, declared) {
  defaults <- vapply(Filter(function(each) !is.null(each$default), declared), wire_name, "")
  at <- which(parts %in% sprintf("{%s}", defaults))
  at <- at[at > 1L & at < length(parts)]
  if (length(at) == 0L) parts else parts[-c(at, at - 1L)]
}

# The parameters that a part of a chain stands for: of "{Field},{Bucket}" both, of "()" none.
ids_of <- function(part) {
  regmatches(part, gregexpr("(?<=\\{)\\w+(?=\\})", part, perl = TRUE))[[1L]]
}

step_to <- function(place, part) {
  if (startsWith(part, "{") || startsWith(part, "(")) {
    if (is.null(place$chosen)) {
      place$takes <- ids_of(part)
      place$chosen <- new_place(sprintf("%s(%s)", place$path, paste(place$takes, collapse = ", ")))
    }
    return(place$chosen)
  }
  if (is.null(place$below[[part]])) {
    place$below[[part]] <- new_place(paste(place$path, part, sep = "$"))
  }
  place$below[[part]]
}

# What a place leads to: names, verbs, and a stream beside each list.
names_at <- function(place) {
  verbs <- names(place$operations)
  c(sort(ls(place$below)), verbs, if ("list" %in% verbs) "stream")
}
