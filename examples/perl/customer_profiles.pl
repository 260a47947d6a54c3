#!/usr/bin/env perl
# Create a TrustHub customer profile, and list the drafts there are.
#
#     perl -Ibindings/perl/lib examples/perl/customer_profiles.pl [POLICY_SID [EMAIL]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any policy SID.

use v5.36;
use Twilite;

my $policy_sid = $ARGV[0] // 'RN0123456789abcdef0123456789abcdef';
my $email      = $ARGV[1] // 'owner@example.com';

my $profiles = Twilite->new->trusthub->v1->customer_profiles;
my $profile  = $profiles->create( friendly_name => 'Perl example', email => $email, policy_sid => $policy_sid );
say join ' ', 'created', @{$profile}{qw(sid status friendly_name)};
for my $each ( @{ $profiles->list( status => 'draft', limit => 20 ) } ) {
    say join ' ', 'listed ', @{$each}{qw(sid status friendly_name)};
}
