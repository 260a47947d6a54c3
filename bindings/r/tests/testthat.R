library(testthat)
library(twilite)

test_check("twilite")
