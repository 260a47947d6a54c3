# frozen_string_literal: true

require "fiddle"
require "rbconfig"

module Twilite
  # libtwilite cannot be loaded: it is not there, or it is of another binary interface.
  class LibraryError < LoadError; end

  # The shared library: where it is found, and what its functions take. Nothing else knows Fiddle.
  #
  # Handles are integers, 0 for NULL. Texts that come back are copies in UTF-8, or nil.
  module Library
    # The version of the binary interface that this package is written for (TWILITE_ABI_VERSION).
    ABI_VERSION = 1

    OK = 0
    MISUSE = 1
    DONE = 8
    FULL = 9

    HANDLE = Fiddle::TYPE_UINTPTR_T
    TEXT = Fiddle::TYPE_CONST_STRING
    BUFFER = Fiddle::TYPE_VOIDP
    INT32 = Fiddle::TYPE_INT32_T
    UINT64 = -Fiddle::TYPE_INT64_T
    SIZE = Fiddle::TYPE_SIZE_T
    NOTHING = Fiddle::TYPE_VOID
    private_constant :HANDLE, :TEXT, :BUFFER, :INT32, :UINT64, :SIZE, :NOTHING

    # What each function returns, and what it takes, as twilite.h declares them. Each is a method without its prefix.
    FUNCTIONS = {
      twilite_version: [TEXT, []],
      twilite_abi_version: [INT32, []],
      twilite_describe: [HANDLE, [TEXT]],
      twilite_client_create: [HANDLE, [TEXT, BUFFER]],
      twilite_client_free: [NOTHING, [HANDLE]],
      twilite_validate: [HANDLE, [TEXT, TEXT]],
      twilite_access_token: [HANDLE, [TEXT]],
      twilite_pager_create: [HANDLE, [HANDLE, TEXT, TEXT, BUFFER]],
      twilite_pager_free: [NOTHING, [HANDLE]],
      twilite_queue_create: [HANDLE, [HANDLE, TEXT, BUFFER]],
      twilite_queue_submit_within: [INT32, [HANDLE, UINT64, TEXT, TEXT, INT32]],
      twilite_queue_submit_page_within: [INT32, [HANDLE, UINT64, HANDLE, INT32]],
      twilite_queue_take: [SIZE, [HANDLE, BUFFER, SIZE, INT32]],
      twilite_queue_cancel: [INT32, [HANDLE, UINT64]],
      twilite_queue_wake: [INT32, [HANDLE]],
      twilite_queue_fd: [INT32, [HANDLE]],
      twilite_queue_free: [NOTHING, [HANDLE]],
      twilite_webhook_check: [INT32, [TEXT, TEXT, TEXT, TEXT, BUFFER, SIZE]],
      twilite_response_status: [INT32, [HANDLE]],
      twilite_response_json: [TEXT, [HANDLE]],
      twilite_response_http_status: [INT32, [HANDLE]],
      twilite_response_headers: [TEXT, [HANDLE]],
      twilite_response_attempts: [INT32, [HANDLE]],
      twilite_response_tag: [UINT64, [HANDLE]],
      twilite_response_free: [NOTHING, [HANDLE]]
    }.freeze

    # Those that wait, or go through what may be large: other threads run meanwhile. When Fiddle has the interpreter's lock
    # again, it raises what other threads have raised here, and what was returned is lost. So these return nothing that has
    # to be freed: twilite_queue_take leaves its responses in the caller's buffer.
    #
    # All others are soon over. To give the lock away for them would be to wait for a turn again, a tenth of a second for
    # each thread that is busy.
    WITHOUT_LOCK = %i[twilite_queue_take twilite_webhook_check].freeze

    # The library is looked for here in the checkout that the package lies in.
    IN_CHECKOUT = "/bindings/ruby/lib/twilite"
    private_constant :IN_CHECKOUT

    @loading = Mutex.new

    class << self
      # Load the library, unless that was done. Raises LibraryError when it cannot be found, or when it has another binary
      # interface than this package.
      def load
        return if @handle

        @loading.synchronize { @handle ||= find }
      end

      # Where the library may be, in the order in which it is looked for: TWILITE_LIBRARY alone, when it is set; else the
      # package itself, the build folder of the checkout that it lies in, the prefixes that it and Ruby are installed
      # under, and wherever the system's loader looks.
      def candidates
        given = ENV.fetch("TWILITE_LIBRARY", "")
        return [given] unless given.empty?

        folder = File.realpath(__dir__)
        found = ["#{folder}/libtwilite.so.1"]
        found << "#{folder.delete_suffix(IN_CHECKOUT)}/build/libtwilite.so.1" if folder.end_with?(IN_CHECKOUT)
        [*prefixes(folder), RbConfig::CONFIG["prefix"]].uniq.each do |prefix|
          found.push("#{prefix}/lib/libtwilite.so.1", "#{prefix}/lib64/libtwilite.so.1")
        end
        [*found.select { |path| File.file?(path) }, "libtwilite.so.1"]
      end

      private

      def prefixes(folder)
        above = [File.dirname(folder)]
        above << File.dirname(above.last) until above.last == "/"
        above[..-2]
      end

      def find
        tried = candidates.map do |path|
          return declare(Fiddle.dlopen(path), path)
        rescue Fiddle::DLError => e
          "#{path}: #{e.message}"
        end
        raise LibraryError, "libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:\n  #{tried.join("\n  ")}"
      end

      def declare(handle, path)
        found = function(handle, path, :twilite_abi_version).call
        unless found == ABI_VERSION
          raise LibraryError, "#{path} has the binary interface #{found}; this package needs #{ABI_VERSION}"
        end

        FUNCTIONS.each_key do |name|
          define_singleton_method(name.to_s.delete_prefix("twilite_"), &function(handle, path, name).method(:call))
        end
        handle
      end

      def function(handle, path, name)
        returns, takes = FUNCTIONS.fetch(name)
        Fiddle::Function.new(handle[name.to_s], takes, returns, need_gvl: !WITHOUT_LOCK.include?(name))
      rescue Fiddle::DLError
        raise LibraryError, "#{path} has no #{name}: it is not libtwilite, or older than this package"
      end
    end
  end
  private_constant :Library
end
