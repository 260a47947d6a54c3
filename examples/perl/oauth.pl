#!/usr/bin/env perl
# Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
#
#     perl -Ibindings/perl/lib examples/perl/oauth.pl [SERVICE_SID]
#
# The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
# TWILITE_BASE_URL for the sandbox, which takes any service SID.

use v5.36;
use Twilite;

my $service_sid = $ARGV[0] // 'VA0123456789abcdef0123456789abcdef';

# Twilite->new alone would take them from the environment, too.
my $client   = Twilite->new( client_id => $ENV{TWILIO_CLIENT_ID}, client_secret => $ENV{TWILIO_CLIENT_SECRET} );
my $entities = $client->verify->v2->services($service_sid)->entities;

# The first call fetches a token; the next ones are sent with it.
my $entity = $entities->create( identity => 'perl-oauth-' . join '-', map { sprintf '%08x', int rand 2**32 } 1 .. 4 );
say "created $entity->{sid}";
say "listed  $_->{sid}" for @{ $entities->list( limit => 20 ) };
