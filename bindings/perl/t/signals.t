use v5.36;
use lib 't/lib';
use Test::More;
use TestClient;
use TestServer;

# A handler that dies ends the call, and the program goes on with what it died with.
{
    my $server = TestServer->new( { hold => 1 }, {} );
    my $client = client_of($server);
    local $SIG{USR1} = sub { die "stopped\n" };
    my $parent = $$;
    my $child  = fork // die;
    if ( !$child ) { $server->await; kill USR1 => $parent; POSIX::_exit(0) }
    is failure_of( sub { $client->call( $FETCH, \%ENTITY ) } ), "stopped\n", 'a handler that dies ends the call';
    waitpid $child, 0;
    is $client->call( $FETCH, \%ENTITY )->{sid}, 'YE1', 'and the client goes on';
}

# A handler that returns lets the call go on: it is the one that has the server answer.
for my $way (qw(call stream)) {
    my $server = TestServer->new( { hold => 1, body => '{"sid": "YE1", "entities": [{"sid": "YE1"}], "meta": {}}' } );
    my $client = client_of($server);
    local $SIG{USR1} = sub { $server->release };
    my $parent = $$;
    my $child  = fork // die;
    if ( !$child ) { $server->await; kill USR1 => $parent; POSIX::_exit(0) }
    my $record =
        $way eq 'call'
      ? $client->call( $FETCH, \%ENTITY )
      : $client->stream( 'verify.v2.entity.list', { ServiceSid => $ENTITY{ServiceSid} } )->next;
    is $record->{sid}, 'YE1', "a handler runs while a $way waits";
    waitpid $child, 0;
}

# The same while many are waited for.
{
    my $server = TestServer->new( { hold => 1 } );
    my $client = client_of($server);
    local $SIG{USR1} = sub { $server->release };
    my $parent = $$;
    my $child  = fork // die;
    if ( !$child ) { $server->await; kill USR1 => $parent; POSIX::_exit(0) }
    is $client->begin( $FETCH, \%ENTITY )->get->{sid}, 'YE1',
      'a handler runs while a call that was begun is waited for';
    waitpid $child, 0;
}

done_testing;
