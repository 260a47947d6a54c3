#!/usr/bin/env perl
# Create IP-Messaging users, and list what the service has.
#
#     perl -Ibindings/perl/lib examples/perl/users.pl [SERVICE_SID [COUNT]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any service SID.

use v5.36;
use Twilite;

my $service_sid = $ARGV[0] // 'IS0123456789abcdef0123456789abcdef';
my $count       = $ARGV[1] // 2;

my $client = Twilite->new;
my $users  = $client->ip_messaging->v2->services($service_sid)->users;
for my $number ( 1 .. $count ) {
    my $user = $users->create(
        identity      => 'perl-example/' . join( '-', map { sprintf '%08x', int rand 2**32 } 1 .. 4 ),
        friendly_name => "Example $number",
        attributes    => '{"language": "Perl"}',
    );
    say join ' ', 'created', @{$user}{qw(sid identity attributes)};
}
for my $user ( @{ $users->list( limit => 20 ) } ) {
    say join ' ', 'listed ', @{$user}{qw(sid identity attributes)};
}
