# frozen_string_literal: true

require "test_helper"
require "tmpdir"

# The gem, and the samples of its README.
class TestPackage < TwiliteTest
  FOLDER = File.expand_path("..", __dir__)
  README = File.read("#{FOLDER}/README.md", encoding: "UTF-8")

  # A sandbox, which ends with the block.
  def with_sandbox
    Open3.popen2("#{ROOT}/build/twilite-sandbox", "--port", "0", "--exit-with-stdin") do |_, output, _|
      yield output.gets.chomp
    end
  end

  def test_the_samples_of_the_readme
    samples = README.scan(/^```ruby\n(.*?)^```/m).flatten
    assert_operator samples.size, :>, 8
    # Each by itself, with what the first ones have made.
    program = <<~RUBY
      client = Twilite::Client.new
      entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities
      service = "VA0123456789abcdef0123456789abcdef"
      ARGV.each do |sample|
        entities.each { |each| entities[each.identity].delete }
        eval(sample, binding.dup, "README")
        client = Twilite::Client.new if client.closed?
        entities = client.verify.v2.services(service).entities
      end
    RUBY
    with_sandbox { |url| run_well(program, *samples, TWILITE_BASE_URL: url) }
  end

  def test_the_titles_of_the_readme
    titles = ["Installation", "First record", "Errors", "Many at once", "Options", "Development"]
    assert_equal titles, README.scan(/^## (.*)/).flatten
  end

  # Builds the gem, installs it, and uses what was installed.
  def test_the_gem
    Dir.mktmpdir do |folder|
      gem = "#{folder}/twilite.gem"
      done("gem", "build", "twilite.gemspec", "--output", gem, chdir: FOLDER)
      environment = { "GEM_HOME" => folder, "GEM_PATH" => "#{folder}:#{Gem.path.join(':')}", "TWILITE_LIBRARY" => LIBRARY }
      done(environment, "gem", "install", "--local", "--no-document", gem)
      program = "require 'twilite'; puts Twilite.version, Gem.loaded_specs['twilite'].version, $LOADED_FEATURES.grep(/twilite/)"
      version, of_gem, *files = done(environment, RbConfig.ruby, "-e", program).split("\n")
      assert_equal [Twilite::VERSION] * 2, [version, of_gem]
      assert_equal [true], files.map { |file| file.start_with?("#{folder}/gems/twilite-#{Twilite::VERSION}/lib/") }.uniq
    end
  end

  # Ruby brings rbs, which reads them.
  def test_the_signatures_name_what_there_is
    done(RbConfig.ruby, Gem.bin_path("rbs", "rbs"), "-r", "bigdecimal", "-I", "#{FOLDER}/sig", "validate", "--silent")
    declared = File.read("#{FOLDER}/sig/twilite.rbs").scan(/^ {2}(?:class|module) (\w+)/).flatten
    there = run_well("puts Twilite.constants - [:VERSION]").split # none of the catalog's
    assert_equal declared.sort, there.sort
  end

  private

  def done(*command, **options)
    output, status = Open3.capture2e(*command, **options)
    assert_predicate status, :success?, output
    output
  end
end
