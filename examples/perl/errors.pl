#!/usr/bin/env perl
# Show how calls fail: which error each failure is, and what it carries.
#
#     perl -Ibindings/perl/lib examples/perl/errors.pl

use v5.36;
use Twilite;

my $client = Twilite->new;

# What a call dies with: undef when it went well.
sub failure_of ($call) {
    return eval { $call->(); 1 } ? undef : $@;
}

my $error = failure_of(
    sub {
        $client->trusthub->v1->customer_profiles->create(
            email        => 'nobody',
            policy_sid   => 'RN12',
            friendly_nam => 'x'
        );
    }
);
if ( $error->isa('Twilite::Error::InvalidParameters') ) {
    say 'Everything that is wrong with the parameters, at once; nothing was sent:';
    say "   $_->{name} $_->{rule} - $_->{message}" for $error->parameters;
}

$error = failure_of( sub { $client->trusthub->v1->customer_profiles('BU00000000000000000000000000000000')->fetch } );
if ( $error->isa('Twilite::Error::NotFound') ) {
    say join ' ', 'A record that is not there:', $error->http_status, $error->code, $error->message, $error->request_id;
}

my $nobody = Twilite->new( base_url => 'http://127.0.0.1:1', max_retries => 1 );
$error = failure_of(
    sub {
        $nobody->verify->v2->services('VA0123456789abcdef0123456789abcdef')
          ->entities->create( identity => 'nobody-knows' );
    }
);
if ( $error->isa('Twilite::Error::Transport') ) {
    say 'A server that is not there: ', $error->message;
    say '   may have taken effect: ', $error->may_have_taken_effect ? 'true' : 'false', ' after ', $error->attempts,
      ' attempts';
}

$error = failure_of( sub { $client->call('verify.v2.entity.creat') } );
say "Any other failure is a Twilite::Error too: $error" if $error->isa('Twilite::Error');
