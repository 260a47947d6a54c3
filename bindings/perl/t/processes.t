use v5.36;
use lib 't/lib';
use Config;
use Test::More;
use TestClient;
use TestServer;

my $server = TestServer->new( {} );
my $client = client_of($server);

# What a child does, by its exit status.
sub in_child ($work) {
    my $pid = fork // die;
    if ( !$pid ) {
        exit( eval { $work->() } ? 0 : 1 );
    }
    waitpid $pid, 0;
    return $?;
}

is $client->call( $FETCH, \%ENTITY )->{sid}, 'YE1', 'the parent has a kept connection';
my $begun = $client->begin( $FETCH, \%ENTITY );
is in_child( sub { $client->call( $FETCH, \%ENTITY )->{sid} eq 'YE1' } ),       0, 'a child uses its client';
is in_child( sub { $client->begin( $FETCH, \%ENTITY )->get->{sid} eq 'YE1' } ), 0, 'and has a queue of its own';
is in_child(
    sub {
        failure_of( sub { $begun->get } )->isa('Twilite::Error::Misuse');
    }
  ),
  0,
  "a parent's call is not a child's";
is in_child( sub { $client->close; 1 } ), 0,     'a child may close it';
is $begun->get->{sid},                    'YE1', 'which hinders no parent';

# However a program ends, it ends well.
sub ran ( $program, @switches ) {
    my $setup = <<"END";
use v5.36; use Twilite;
our \$client = Twilite->new(account_sid => 'AC0123456789abcdef0123456789abcdef', auth_token => 'x', base_url => '@{[$server->url]}');
our \@fetch = ('verify.v2.entity.fetch', {ServiceSid => '$ENTITY{ServiceSid}', Identity => 'ff483d1f'});
END
    open my $output, '-|', $^X, @switches, '-Ilib', '-e', "open STDERR, '>&', STDOUT; $setup $program" or die;
    my $said = do { local $/ = undef; <$output> };
    close $output;
    return "$?: $said";
}

my %programs = (
    'with a call begun'        => 'our $call = $client->begin(@fetch);',
    'with a circle of objects' => 'our $call = $client->begin(@fetch); $call->{itself} = $call; undef $client;',
    'with a stream half read'  =>
      'our $stream = $client->stream("verify.v2.entity.list", {ServiceSid => $fetch[1]{ServiceSid}});',
    'in an END block' => 'END { $client->call(@fetch); $client->close }',
    'in a destructor' =>
      'package Late { sub DESTROY { $main::client->close if $main::client } } our $late = bless [], "Late";',
    'by exit within a callback' =>
      '$client->begin(@fetch)->on_done(sub { exit 0 }); $client->begin(@fetch)->get while 1;',
);
is ran( $programs{$_} ), '0: ', "a program ends $_" for sort keys %programs;

SKIP: {
    skip 'this Perl has no threads', 1 if !$Config{useithreads};
    is ran( 'threads->create(sub { 1 })->join; print $client->call(@fetch)->{sid}', '-Mthreads' ), '0: YE1',
      'a thread that ends frees no handle of another';
}

done_testing;
