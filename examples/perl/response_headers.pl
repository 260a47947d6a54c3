#!/usr/bin/env perl
# Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
#
#     perl -Ibindings/perl/lib examples/perl/response_headers.pl

use v5.36;
use Twilite;

my $client   = Twilite->new;
my $service  = $client->verify->v2->services('VA0123456789abcdef0123456789abcdef');
my $response = eval {
    my $identity = join '-', map { sprintf '%08x', int rand 2**32 } 1 .. 4;
    $service->entities->create( identity => $identity );
    $service->entities($identity)->fetch->response;
};
if ( !$response ) {
    my $error = $@;
    say STDERR join ' ', 'failed:', $error->message, $error->request_id // '';
    my $seconds = $error->response->header('Retry-After');
    say "come back in $seconds seconds" if defined $seconds;
    exit 1;
}

say join ' ', 'fetched: HTTP', $response->http_status, $response->request_id, 'after', $response->attempts, 'attempts';
say join ' ', 'it took',       $response->header('twilio-request-duration'),    'seconds';    # in whatever case
say join ' ', 'with',          $response->header('Twilio-Concurrent-Requests'), 'requests of the account at once';

# Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
say join ' ', 'version', $response->header('ETag') // 'none';
my $headers = $response->headers;
say "   $_ $headers->{$_}" for sort keys %$headers;
