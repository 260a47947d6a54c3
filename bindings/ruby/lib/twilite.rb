# frozen_string_literal: true

require_relative "twilite/version"
require_relative "twilite/errors"
require_relative "twilite/response"
require_relative "twilite/json_text"
require_relative "twilite/library"
require_relative "twilite/answer"
require_relative "twilite/handle"
require_relative "twilite/record"
require_relative "twilite/place"
require_relative "twilite/step"
require_relative "twilite/products"
require_relative "twilite/catalog"
require_relative "twilite/future"
require_relative "twilite/call_queue"
require_relative "twilite/calls"
require_relative "twilite/stream"
require_relative "twilite/bulk"
require_relative "twilite/client"
require_relative "twilite/webhook"

# All of Twilio's REST API over the shared library libtwilite, which is loaded when it is first needed.
module Twilite
  # An access token, with which a user's own program signs in, and the time when it expires in seconds since 1970.
  AccessToken = Struct.new(:token, :expires_at, keyword_init: true) do
    # Whoever has the token is let in.
    def inspect
      "#<Twilite::AccessToken expires_at=#{expires_at}>"
    end
    alias_method :to_s, :inspect
  end

  # The classes of records are in a module for each version of a product, which is read when it is first named:
  # Twilite::VerifyV2::Entity. Marshal names none, so name the module before it loads a record.
  def self.const_missing(name)
    Catalog.types(name) || super
  end

  # Tell the version of the library that is loaded.
  def self.version
    Library.load
    Library.version.force_encoding(Encoding::UTF_8)
  end

  # Check parameters as a call would, without a client and without the network. Raises what the call would raise.
  def self.validate(operation, parameters = nil, **named)
    Library.load
    id = JSONText.c_text(operation, "the operation's id")
    Answer.take(Library.validate(id, JSONText.write_object(parameters, named))).value
    nil
  end

  # Make an access token. Options are account_sid, api_key and api_secret, which the environment may have, identity, grants,
  # ttl_seconds, nbf and region: docs/access-tokens.md. Needs no client and no network. Raises MisuseError.
  #
  #   Twilite.access_token(identity: "jing", grants: { video: { room: "lobby" } }, ttl_seconds: 600)
  def self.access_token(**options)
    Library.load
    made = Answer.take(Library.access_token(JSONText.write_object(options))).value
    AccessToken.new(token: made["token"], expires_at: made["expires_at"])
  end
end
