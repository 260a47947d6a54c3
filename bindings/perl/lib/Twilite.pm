package Twilite;

use v5.36;

our $VERSION = '1.0.0';

use Twilite::Client  ();
use Twilite::Error   ();
use Twilite::Library ();
use Twilite::Places  ();

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
    Twilite::Error->misuse('The auth token is empty, or the URL has no scheme')->throw
      if $status == Twilite::Library::MISUSE;
    return $status == Twilite::Library::OK;
}

1;

__END__

=encoding utf8

=head1 NAME

Twilite - all of Twilio's REST API, over the shared library libtwilite

=head1 SYNOPSIS

    use Twilite;

    my $client   = Twilite->new;    # from the environment
    my $entities = $client->verify->v2->services('VA0123456789abcdef0123456789abcdef')->entities;
    my $entity   = $entities->create( identity => 'ff483d1ff591898a' );
    say $entity->{sid};

=head1 FUNCTIONS

Text is of Perl's characters throughout: decode what comes from outside. A number that was made as a number is sent as one,
and a text of digits as a text; C<0 + $text> makes a number of it. C<true> and C<false> are C<!!1> and C<!!0>, or C<\1> and
C<\0>. C<undef> is as if it was not given. Where a parameter is an object or an array of JSON, give a reference to a hash or
an array.

Functions that fail die with a L<Twilite::Error|/ERRORS>.

=head2 new( %options )

Make a client. The options are those of F<docs/options.md> (C<account_sid>, C<auth_token>, C<timeout_ms>, …), and C<in_flight>:
how many requests C<begin> and C<map> have on the wire at once, at most. What is not given is taken from the environment:
C<TWILIO_ACCOUNT_SID>, C<TWILIO_AUTH_TOKEN> and so on. Sends nothing.

=head2 validate( $operation, \%parameters )

Check parameters as a call would, without a client and without the network. True, or dies with what the call would.

=head2 access_token( %options )

Make an access token: F<docs/access-tokens.md> has the options. Gives C<< { token => …, expires_at => … } >>.

=head2 is_authentic( auth_token =>, signature =>, url =>, content_type =>, body => )

Tell whether a request that came to a webhook is Twilio's. C<signature> is its header X-Twilio-Signature, C<url> what Twilio
was told, C<body> the bytes that came; each may be undef where there was none.

=head2 catalog( $prefix )

Give what the library describes of a product (C<verify>), a version (C<verify.v2>) or a resource: F<docs/catalog.md>.

=head2 library_version

Give the version of the library that is loaded.

=head1 METHODS OF A CLIENT

=head2 call( $operation, \%parameters, within => $seconds )

Perform an operation by its id and wait for its end, no longer than C<within> seconds, repetitions included. Gives a record,
a hash as Twilio wrote it, or an array of records. Both have a method C<response>. Signals' handlers run while it waits; when one
dies, the call ends and dies with that.

=head2 The chain

C<< $client->verify->v2->services($sid)->entities->create(identity => …) >> is C<call> by names: a product, a version, places and
their ids, and a verb, C<create>, C<fetch>, C<update>, C<delete>, C<list>, C<page> or C<stream>, with parameters in snake_case. A
product is read when it is first used.

=head2 stream( $operation, \%parameters )

Go through a list, with a page of its records in memory: C<< while (my $record = $stream->next) >>, or C<< <$stream> >>.
C<< $stream->close >> lets go of it early, and so does dropping it.

=head2 begin( $operation, \%parameters, within => $seconds )

Begin a call, and go on. Gives a call: C<< $call->get >> waits for its value, C<< $call->cancel >> ends it, C<< $call->is_done >>
tells whether it has ended, and C<< $call->on_done(sub ($call) { … }) >> has a function called then. Calls make progress while
somebody waits in C<get>, or calls C<< $client->queue->step >>.

=head2 map( $operation, \@parameters, in_flight => $count )

Perform an operation for each of many parameters, and give the results as calls end: C<< $results->next >> is
C<< { index => …, value => … } >> or C<< { index => …, error => … } >>. In place of the array may be a function that gives the next
parameters, and undef at the end.

=head2 queue

Give the queue that C<begin> uses, for an event loop: when C<< $queue->fd >> is readable, call C<< $queue->step >>. The
descriptor is the queue's: watch it, and do not close it.

=head2 close

Refuse calls from now on, cancel those that were begun, close the connections and wipe the secrets. A client that nobody
refers to any more is closed by itself.

=head1 ERRORS

Every failure is an object of a class of Twilite::Error: C<Twilite::Error::Misuse>, C<::InvalidParameters>, C<::Transport>,
C<::Timeout>, C<::API> with C<::NotFound>, C<::Authentication> and C<::RateLimit>, C<::InvalidResponse>, C<::Cancelled>. Its methods
are C<status>, C<message>, C<operation>, C<http_status>, C<code>, C<more_info>, C<details>, C<request_id>, C<method>, C<url>,
C<curl_code>, C<attempts>, C<may_have_taken_effect>, C<parameters>, C<properties>, C<response>, and C<error> for all of it
(F<docs/errors.md>). As a text it is a sentence.

=head1 PROCESSES AND THREADS

A client that was made before a fork works on in each child. A call that was begun, a stream and a queue are of the process that
made them. A thread of Perl's has no copy of a client: make one in it.

=head1 LICENSE

MIT. See LICENSE.

=cut
