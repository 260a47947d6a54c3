# What a formula asks of Homebrew, as far as twilite's does: to install and test it where there is no Homebrew.
# homebrew.rb FORMULA SOURCES PREFIX
require "fileutils"
require "open3"
require "pathname"

class Pathname
  alias / +
end

module Utils
  # pkgconf is Homebrew's pkg-config.
  def self.safe_popen_read(program, *words)
    text, status = Open3.capture2(program.sub("pkgconf", "pkg-config"), *words)
    status.success? ? text : abort("#{words.join(" ")} failed")
  end
end

class << ENV
  def cc = "cc"
end

class Formula
  class << self
    attr_reader :given, :tested

    %i[desc homepage url version sha256 license depends_on uses_from_macos].each do |word|
      define_method(word) { |value| ((@given ||= {})[word] ||= []) << value }
    end

    def test(&block) = @tested = block
  end

  attr_reader :buildpath, :prefix, :testpath

  def initialize(sources, prefix)
    @buildpath = Pathname(sources)
    @prefix = Pathname(prefix)
    @testpath = Pathname(prefix)/"test"
    @testpath.mkpath
  end

  def version = self.class.given[:version].first
  def include = prefix/"include"
  def lib = prefix/"lib"
  def system(*words) = Kernel.system(*words.map(&:to_s), out: File::NULL) || abort("#{words.first} failed")
  def touch(path) = FileUtils.touch(path)

  def shell_output(command)
    text, status = Open3.capture2(command)
    status.success? ? text : abort("#{command} failed")
  end

  def assert_equal(expected, found)
    abort "#{found} is not #{expected}" unless expected == found
  end
end

require File.expand_path(ARGV[0])
formula = Twilite.new(*ARGV[1..2].map { |path| File.expand_path(path) })
Dir.chdir(formula.buildpath) { formula.install }
Dir.chdir(formula.testpath) { formula.instance_eval(&Twilite.tested) }
puts formula.version
