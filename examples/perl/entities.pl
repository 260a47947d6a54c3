#!/usr/bin/env perl
# Create Verify entities, and list what the service has.
#
#     perl -Ibindings/perl/lib examples/perl/entities.pl [SERVICE_SID [COUNT]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any service SID.

use v5.36;
use Twilite;

my $service_sid = $ARGV[0] // 'VA0123456789abcdef0123456789abcdef';
my $count       = $ARGV[1] // 2;

my $client   = Twilite->new;
my $entities = $client->verify->v2->services($service_sid)->entities;
for ( 1 .. $count ) {
    my $identity = join '-', map { sprintf '%08x', int rand 2**32 } 1 .. 4;
    my $entity   = $entities->create( identity => $identity );
    say join ' ', 'created', @{$entity}{qw(sid identity date_created)};
}
for my $entity ( @{ $entities->list( limit => 20 ) } ) {
    say join ' ', 'listed ', @{$entity}{qw(sid identity date_created)};
}
