#!/usr/bin/env perl
# Receive a webhook as a CGI program, and let nobody in but Twilio. The web server says in the environment what came
# (RFC 3875), and gives the body on standard input. In the server's configuration stand
#
#   TWILIO_AUTH_TOKEN  the account's auth token
#   WEBHOOK_ORIGIN     scheme and host, as Twilio was told them: https://example.org

use v5.36;
use Twilite;

use constant LARGEST_BODY => 1 << 20;

sub answer ( $status, $type, $text ) {
    print "Status: $status\r\nContent-Type: $type\r\n\r\n$text\n";
    exit 0;
}

my ( $origin, $target, $length ) = @ENV{qw(WEBHOOK_ORIGIN REQUEST_URI CONTENT_LENGTH)};
answer( '500 Internal Server Error', 'text/plain', 'Not configured' )
  if !defined $origin || !defined $target || !length( $ENV{TWILIO_AUTH_TOKEN} // '' );
answer( '413 Content Too Large', 'text/plain', 'Content Too Large' )
  if ( $length // 0 ) !~ /\A[0-9]+\z/ || ( $length // 0 ) > LARGEST_BODY;
binmode STDIN;
read STDIN, my $body, $length // 0;

my $is_authentic = Twilite::is_authentic(
    auth_token   => $ENV{TWILIO_AUTH_TOKEN},
    signature    => $ENV{HTTP_X_TWILIO_SIGNATURE},
    url          => "$origin$target",
    content_type => $ENV{CONTENT_TYPE},
    body         => $body,
);
answer( '403 Forbidden', 'text/plain', 'Forbidden' ) if !$is_authentic;

# A form's fields, unescaped.
my %form = map { s/\+/ /gr =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ger } map { split /=/, $_, 2 } split /&/, $body;
my $said = ( $form{Body} // '' ) =~ s/&/&amp;/gr =~ s/</&lt;/gr;
answer( '200 OK', 'text/xml; charset=utf-8', "<Response><Message>You said: $said</Message></Response>" );
