#!/usr/bin/env perl
# Assign an object to a customer profile, and list what the profile has.
#
#     perl -Ibindings/perl/lib examples/perl/entity_assignments.pl [PROFILE_SID [OBJECT_SID]]
#
# Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
# TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.

use v5.36;
use Twilite;

my ( $profile_sid, $object_sid ) = @ARGV;
$object_sid //= 'IT0123456789abcdef0123456789abcdef';

my $trusthub = Twilite->new->trusthub->v1;
my $profiles = $trusthub->customer_profiles;
if ( !defined $profile_sid ) {
    my $profile = $profiles->create(
        friendly_name => 'Perl example',
        email         => 'owner@example.com',
        policy_sid    => 'RN0123456789abcdef0123456789abcdef',
    );
    $profile_sid = $profile->{sid};
    say "profile  $profile_sid";
}
my $assignments = $trusthub->customer_profiles($profile_sid)->entity_assignments;
my $assignment  = $assignments->create( object_sid => $object_sid );
say join ' ', 'assigned', @{$assignment}{qw(sid object_sid)};
for my $each ( @{ $assignments->list( limit => 20 ) } ) {
    say join ' ', 'listed  ', @{$each}{qw(sid object_sid)};
}
