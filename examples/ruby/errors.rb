# frozen_string_literal: true

# Show how calls fail: which error each failure is, and what it carries.
#
#     ruby -Ibindings/ruby/lib examples/ruby/errors.rb

require "twilite"

client = Twilite::Client.new

begin
  client.trusthub.v1.customer_profiles.create(email: "nobody", policy_sid: "RN12", friendly_nam: "x")
rescue Twilite::InvalidParametersError => e
  puts "Everything that is wrong with the parameters, at once; nothing was sent:"
  e.parameters.each { |wrong| puts "   #{wrong['name']} #{wrong['rule']} - #{wrong['message']}" }
end

begin
  client.trusthub.v1.customer_profiles("BU00000000000000000000000000000000").fetch
rescue Twilite::NotFoundError => e
  puts "A record that is not there: #{e.http_status} #{e.code} #{e.reason} #{e.request_id}"
end

begin
  nobody = Twilite::Client.new(base_url: "http://127.0.0.1:1", max_retries: 1)
  nobody.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities.create(identity: "nobody-knows")
rescue Twilite::TransportError => e
  puts "A server that is not there: #{e.reason}"
  puts "   may have taken effect: #{e.may_have_taken_effect?} after #{e.attempts} attempts"
end

begin
  client.call("verify.v2.entity.creat")
rescue Twilite::Error => e
  puts "Any other failure is a Twilite::Error too: #{e.message}"
end
