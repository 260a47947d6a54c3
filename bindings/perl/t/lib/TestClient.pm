package TestClient;

# A client of a test's server, and the parameters of a call.

use v5.36;
use Exporter qw(import);
use Twilite;

our @EXPORT = qw(client_of $FETCH %ENTITY failure_of);

our $FETCH  = 'verify.v2.entity.fetch';
our %ENTITY = ( ServiceSid => 'VA0123456789abcdef0123456789abcdef', Identity => 'ff483d1ff591898a' );

# Servers live as long as the test.
my @servers;

sub client_of ( $server, %options ) {
    push @servers, $server;
    return Twilite->new(
        account_sid => 'AC0123456789abcdef0123456789abcdef',
        auth_token  => 's3cr3t',
        base_url    => $server->url,
        max_retries => 0,
        %options
    );
}

# What a block dies with; undef when it does not.
sub failure_of ($block) {
    return eval { $block->(); 1 } ? undef : $@;
}

1;
