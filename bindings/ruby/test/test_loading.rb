# frozen_string_literal: true

require "test_helper"
require "fileutils"
require "tmpdir"

# Where the library is looked for, and which is refused.
class TestLoading < TwiliteTest
  SAY = "puts Twilite.version"
  REFUSED = "begin; Twilite::Client.new; rescue Twilite::LibraryError => e; puts e.message; end"

  # A copy of the package at a place, for a process that TWILITE_LIBRARY does not help.
  def copied(place)
    Dir.mktmpdir do |folder|
      lib = File.join(File.realpath(folder), place)
      FileUtils.mkdir_p(lib)
      FileUtils.cp_r(Dir["#{LIB}/*"], lib)
      yield File.realpath(folder), lib
    end
  end

  def put(path)
    FileUtils.mkdir_p(File.dirname(path))
    FileUtils.cp(LIBRARY, path)
  end

  def found(lib, **environment)
    run_well("#{SAY}; puts File.read('/proc/self/maps')[%r{/.*libtwilite.*}]", library: "", lib: lib, **environment).split("\n")
  end

  def test_nothing_is_loaded_before_it_is_needed
    assert_equal "1.0.0\n", run_well("puts Twilite::VERSION", library: "/nonexistent/libtwilite.so.1")
  end

  def test_beside_the_package
    copied("lib") do |_, lib|
      put("#{lib}/twilite/libtwilite.so.1")
      assert_equal ["1.0.0", "#{lib}/twilite/libtwilite.so.1"], found(lib)
    end
  end

  def test_in_the_checkout
    copied("bindings/ruby/lib") do |folder, lib|
      put("#{folder}/build/libtwilite.so.1")
      assert_equal ["1.0.0", "#{folder}/build/libtwilite.so.1"], found(lib)
    end
  end

  def test_under_the_prefix
    copied("prefix/lib/ruby/gems/twilite-1.0.0/lib") do |folder, lib|
      put("#{folder}/prefix/lib/libtwilite.so.1")
      assert_equal ["1.0.0", "#{folder}/prefix/lib/libtwilite.so.1"], found(lib)
    end
  end

  def test_by_the_systems_loader
    copied("lib") do |folder, lib|
      put("#{folder}/elsewhere/libtwilite.so.1")
      assert_equal ["1.0.0", "#{folder}/elsewhere/libtwilite.so.1"], found(lib, LD_LIBRARY_PATH: "#{folder}/elsewhere")
    end
  end

  def test_the_environment_alone_counts
    message = run_well(REFUSED, library: "/nonexistent/libtwilite.so.1")
    assert_match(/libtwilite cannot be loaded.*TWILITE_LIBRARY/, message)
    assert_equal 1, message.scan("\n  ").size
  end

  def test_what_was_tried_is_told
    copied("lib") do |_, lib|
      assert_includes run_well(REFUSED, library: "", lib: lib, LD_LIBRARY_PATH: ""), "\n  libtwilite.so.1: "
    end
  end

  def test_another_library_is_refused
    Dir.mktmpdir do |folder|
      compile("#{folder}/none.so", "int nothing;")
      message = run_well(REFUSED, library: "#{folder}/none.so")
      assert_includes message, "has no twilite_abi_version"
      compile("#{folder}/other.so", "int twilite_abi_version(void) { return 7; }")
      message = run_well(REFUSED, library: "#{folder}/other.so")
      assert_includes message, "has the binary interface 7; this package needs 1"
      compile("#{folder}/older.so", "int twilite_abi_version(void) { return 1; }")
      assert_includes run_well(REFUSED, library: "#{folder}/older.so"), "has no twilite_version"
    end
  end

  private

  def compile(path, source)
    _, errors, status = Open3.capture3("cc", "-shared", "-fPIC", "-x", "c", "-o", path, "-", stdin_data: source)
    assert_predicate status, :success?, errors
  end
end
