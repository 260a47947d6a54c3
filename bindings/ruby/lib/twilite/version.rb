# frozen_string_literal: true

module Twilite
  # The version of this package. Twilite.version tells that of the library which is loaded.
  VERSION = "1.0.0"
end
