package Twilite;

use v5.36;

our $VERSION = '1.0.0';

use Twilite::Client  ();
use Twilite::Error   ();
use Twilite::Library ();

sub new ( $class, %options ) { return Twilite::Client->new(%options) }

sub library_version {
    Twilite::Library::load();
    return Twilite::Library::c_twilite_version();
}

sub catalog ( $prefix = '' ) { return Twilite::Places::described($prefix) }

sub validate ( $operation, $parameters = undef ) {
    Twilite::Library::load();
    my @arguments = ( Twilite::Client::id($operation), Twilite::Client::encoded( $parameters, $operation ) );
    my $response  = Twilite::Library::response( Twilite::Library::c_twilite_validate(@arguments) );
    Twilite::Error->of($response)->throw if $response->{status} != Twilite::Library::OK;
    return 1;
}

sub access_token (%options) {
    Twilite::Library::load();
    my $text = Twilite::Client::encoded( \%options );
    return Twilite::Client::value( Twilite::Library::response( Twilite::Library::c_twilite_access_token($text) ) );
}

sub is_authentic (%request) {
    Twilite::Library::load();
    my ( $token, $signature, $url, $type ) = @request{qw(auth_token signature url content_type)};
    my $body = $request{body} // '';
    utf8::encode($body) if utf8::is_utf8($body);
    for my $text ( grep { defined } $signature, $url, $type ) {
        return !!0 if $text =~ /\0/;    # C would end it there
    }
    Twilite::Error->misuse('The auth token has a NUL')->throw if ( $token // '' ) =~ /\0/;
    my $status = Twilite::Library::c_twilite_webhook_check( $token, $signature, $url, $type, $body, length $body );
    Twilite::Error->misuse('The auth token is empty, or the URL has no scheme')->throw if $status == Twilite::Library::MISUSE;
    return $status == Twilite::Library::OK;
}

1;
