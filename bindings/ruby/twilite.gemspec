# frozen_string_literal: true

require_relative "lib/twilite/version"

Gem::Specification.new do |spec|
  spec.name = "twilite"
  spec.version = Twilite::VERSION
  spec.authors = ["The Twilite authors"]
  spec.summary = "All of Twilio's REST API over libtwilite"
  spec.description = "Calls all of Twilio's REST API through the shared library libtwilite: on threads, under a Fiber " \
                     "scheduler, many at once. Pure Ruby over Fiddle."
  spec.license = "MIT"
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir.chdir(__dir__) { Dir["lib/**/*.rb", "sig/*.rbs", "README.md", "LICENSE"] }
  spec.require_paths = ["lib"]
  spec.metadata = { "rubygems_mfa_required" => "true" }

  # Ruby has them, but later ones as gems of their own.
  spec.add_runtime_dependency "bigdecimal", ">= 3.0", "< 5"
  spec.add_runtime_dependency "fiddle", "~> 1.0"
end
