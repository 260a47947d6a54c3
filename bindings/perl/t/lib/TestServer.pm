package TestServer;

# A server of its own process, which answers requests as a script says: in a test nothing plays HTTP but HTTP.

use v5.36;
use IO::Handle       ();
use IO::Socket::INET ();
use POSIX            ();

# Each answer is [status, body]. One that is { hold => 1, … } waits until `release` was called so often.
sub new ( $class, @script ) {
    my $listener = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 64, Proto => 'tcp' ) or die "no port: $!";
    pipe my $released, my $release or die "no pipe: $!";
    pipe my $news,     my $tell    or die "no pipe: $!";
    my $pid = fork // die "no process: $!";
    if ( !$pid ) {
        close $release;
        eval { _serve( $listener, $released, $tell, @script ) };
        POSIX::_exit(0);
    }
    close $released;
    close $tell;
    $release->autoflush(1);
    return bless {
        pid     => $pid,
        owner   => $$,
        url     => 'http://127.0.0.1:' . $listener->sockport,
        release => $release,
        news    => $news,
    }, $class;
}

sub url ($self) { return $self->{url} }

# Let one answer go that is held.
sub release ($self) { return print { $self->{release} } "\n" }

# Wait until so many requests have come since the last time.
sub await ( $self, $count = 1 ) {
    for ( 1 .. $count ) {
        defined sysread( $self->{news}, my $byte, 1 ) or die "the server said nothing: $!";
    }
    return;
}

sub DESTROY ($self) {
    return if $self->{owner} != $$;
    kill KILL => $self->{pid};
    local $?;
    waitpid $self->{pid}, 0;
    return;
}

# A process for each connection, so that one that is held holds up no other.
sub _serve ( $listener, $released, $tell, @script ) {
    $SIG{CHLD} = 'IGNORE';
    my $index = 0;
    while ( my $connection = $listener->accept ) {
        my $answer = $script[ $index < $#script ? $index++ : $#script ];
        next if fork;
        my $length = 0;
        while ( my $line = <$connection> ) {
            $length = $1 if $line =~ /\Acontent-length: (\d+)/i;
            last if $line =~ /\A\r?\n/;
        }
        read $connection, ( my $body ), $length;
        syswrite $tell, '.';
        sysread $released, ( my $byte ), 1 if $answer->{hold};
        my ( $status, $text ) = ( $answer->{status} // 200, $answer->{body} // '{"sid": "YE1"}' );
        print {$connection} "HTTP/1.1 $status X\r\nContent-Type: application/json\r\nContent-Length: "
          . length($text)
          . "\r\nConnection: close\r\n\r\n$text";
        close $connection;
        POSIX::_exit(0);
    }
    return;
}

1;
