#!/usr/bin/env perl
# Make an access token, with which a user's own program signs in at Conversations and Video.
#
#     perl -Ibindings/perl/lib examples/perl/access_token.pl IDENTITY [SERVICE_SID [ROOM]]
#
# The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what
# a program's server answers to a user whom it has signed in.

use v5.36;
use Twilite;
use Twilite::JSON;

my ( $identity, $service_sid, $room ) = @ARGV;
die "usage: access_token.pl IDENTITY [SERVICE_SID [ROOM]]\n" if !defined $identity;
$service_sid //= 'IS0123456789abcdef0123456789abcdef';
$room        //= 'lobby';

my $made = Twilite::access_token(
    identity    => $identity,
    ttl_seconds => 600,
    grants      => { conversations => { service_sid => $service_sid }, video => { room => $room } },
);
say Twilite::JSON::encode($made);
