use v5.36;
use lib 't/lib';
use Test::More;
use TestClient;
use TestServer;

sub begin ( $client, $count ) {
    return map { $client->begin( $FETCH, \%ENTITY ) } 1 .. $count;
}

# A queue that is full is no error: others make progress first.
{
    my $client = client_of( TestServer->new( {} ), in_flight => 2 );
    my $queue  = $client->new_queue(2);
    my @calls  = map { $queue->submit( $FETCH, \%ENTITY ) } 1 .. 30;
    is scalar( grep { $_->get->{sid} eq 'YE1' } @calls ), 30, 'all calls have their end';
    is $queue->pending,                                   0,  'and none is left';
}

# An event loop goes on while a call waits: it is one of its events that has the server answer.
SKIP: {
    skip 'IO::Async is not there', 2 if !eval { require IO::Async::Loop; require IO::Async::Handle; 1 };
    my $server = TestServer->new( { hold => 1 } );
    my $client = client_of($server);
    my $loop   = IO::Async::Loop->new;
    my $queue  = $client->queue;
    my $call   = $client->begin( $FETCH, \%ENTITY );
    open my $watched, '<&=', $queue->fd or die "no descriptor: $!";
    $loop->watch_io( handle => $watched,        on_read_ready => sub { $queue->step } );
    $loop->watch_io( handle => $server->{news}, on_read_ready => sub { $server->await; $server->release } );
    $call->on_done( sub { $loop->stop } );
    $loop->run;
    $loop->unwatch_io( handle => $watched, on_read_ready => 1 );
    ok $call->is_done, 'the loop hears of the end';
    is $call->get->{sid}, 'YE1', 'and the call has its value';
    use POSIX ();
    POSIX::dup2( $queue->fd, fileno $watched );    # the queue's own, which this handle closes no more than once
}

# What is cancelled ends so, and nothing else.
{
    my $server = TestServer->new( { hold => 1 } );
    my $client = client_of($server);
    my ( $one, $other ) = begin( $client, 2 );
    $client->queue->step;
    $one->cancel;
    isa_ok failure_of( sub { $one->get } ), 'Twilite::Error::Cancelled', 'a call that was cancelled';
    $server->release for 1 .. 2;
    is $other->get->{sid}, 'YE1', 'and the other one goes on';
    $one->cancel;
    $client->close;
    $client->close;
    isa_ok failure_of( sub { $client->begin( $FETCH, \%ENTITY ) } ), 'Twilite::Error::Misuse',
      'a closed client begins nothing';
}

# A client that is closed ends what was begun.
{
    my $server = TestServer->new( { hold => 1 } );
    my $client = client_of($server);
    my $call   = $client->begin( 'verify.v2.entity.create', \%ENTITY );
    my $left   = fork // die;
    if ( !$left ) { $server->await; POSIX::_exit(0) }
    while ( waitpid( $left, POSIX::WNOHANG() ) == 0 ) { $client->queue->step }
    $client->close;
    my $error = failure_of( sub { $call->get } );
    ok $error->may_have_taken_effect, 'a create that was on the wire may have taken effect';
    isa_ok failure_of( sub { $call->get } ), 'Twilite::Error::Cancelled', 'a call whose client was closed';
}

# Results come as calls end, each with its number.
{
    my $client  = client_of( TestServer->new( {} ) );
    my $results = $client->map( $FETCH, [ \%ENTITY, {}, \%ENTITY, { Identity => "\x{d800}" } ], in_flight => 2 );
    my %found;
    while ( my $result = $results->next ) { $found{ $result->{index} } = $result }
    is_deeply [ map { $found{$_}{error} ? $found{$_}{error}->status : $found{$_}{value}{sid} } 0 .. 3 ],
      [ 'YE1', 'invalid_parameters', 'YE1', 'misuse' ], 'each has its own result';
    isa_ok failure_of( sub { $client->map( 'no.such.operation', [] ) } ), 'Twilite::Error::Misuse',
      'an operation that does not exist';
}

# A stream outlives its client, and ends when it is left.
{
    my $body   = '{"entities": [{"sid": "YE1"}, {"sid": "YE2"}], "meta": {"next_page_url": null}}';
    my $stream = client_of( TestServer->new( { body => $body } ) )
      ->stream( 'verify.v2.entity.list', { ServiceSid => $ENTITY{ServiceSid} } );
    is <$stream>->{sid}, 'YE1', 'a stream has its first record';
    $stream->close;
    is $stream->next, undef, 'and none when it was left';
}

done_testing;
