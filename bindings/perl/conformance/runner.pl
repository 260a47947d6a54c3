#!/usr/bin/env perl
# The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md.

use v5.36;
use Twilite;
use Twilite::JSON;

$| = 1;

sub response_of ($response) {
    return {
        http_status => $response->http_status // 0,
        request_id  => $response->request_id,
        attempts    => $response->attempts,
        headers     => $response->headers,
    };
}

# How a step ended, as the suite writes it.
sub outcome ( $step, $perform ) {
    my $value;
    my $went_well = eval { $value = $perform->(); 1 };
    my $error     = $@;
    die $error if !$went_well && !ref $error;
    my $from = $went_well ? $value : $error;
    return {
        ( $went_well ? ( ok => $value ) : ( error => $error->error ) ),
        $step->{response} ? ( response => response_of( $from->response ) ) : (),
    };
}

sub calls ($step) { return @{$step}{qw(operation parameters)} }

sub chain ( $client, $step ) {
    my $place = $client;
    for my $each ( @{ $step->{path} } ) {
        my ( $name, @ids ) = ref $each ? @$each : $each;
        $place = $place->$name(@ids);
    }
    my $verb = $step->{verb};
    return $place->$verb( %{ $step->{arguments} // {} } );
}

sub stream ( $client, $step ) {
    my @records;
    my $outcome = outcome(
        {},
        sub {
            my $stream = $client->stream( calls($step) );
            while ( my $record = $stream->next ) {
                push @records, $record;
                last if @records == ( $step->{take} // -1 );
            }
            return \@records;
        }
    );
    return $outcome->{error} ? { records => \@records, %$outcome } : $outcome;
}

sub many ( $client, $step ) {
    my $queue = $client->new_queue( $step->{in_flight} // 64 );
    my @begun;
    for my $each ( @{ $step->{calls} } ) {
        push @begun, $queue->submit( calls($each) );
    }
    return {
        many => [
            map {
                my $call = $_;
                outcome( {}, sub { $call->get } )
            } @begun
        ]
    };
}

# Perl's workers are processes: each uses the client that was made before it was forked.
sub concurrent ( $client, $step ) {
    my @workers;
    for ( 1 .. $step->{workers} ) {
        my $pid = open my $output, '-|';
        if ( !$pid ) {
            my $went_well = grep {
                eval { $client->call( calls($step) ) }
            } 1 .. $step->{each};
            print $went_well;
            close STDOUT;
            exit 0;
        }
        push @workers, $output;
    }
    my $sum = 0;
    $sum += readline $_ for @workers;
    return { ok => $sum };
}

my %steps = (
    call => sub ( $client, $step ) {
        my $seconds = $step->{within_ms} && $step->{within_ms} / 1000;
        return outcome( $step, sub { $client->call( calls($step), within => $seconds ) } );
    },
    chain => sub ( $client, $step ) {
        return outcome( $step, sub { chain( $client, $step ) } );
    },
    stream     => \&stream,
    many       => \&many,
    concurrent => \&concurrent,
    cancel     => sub ( $client, $step ) {
        my $call = $client->begin( calls($step) );
        $call->cancel;
        return outcome( $step, sub { $call->get } );
    },
    client => sub ( $, $step ) {
        return outcome( $step, sub { Twilite->new( %{ $step->{options} } )->close; return undef } );
    },
    closed => sub ( $client, $step ) {
        $client->close;
        return outcome( $step, sub { $client->call( calls($step) ) } );
    },
    validate => sub ( $, $step ) {
        return outcome( $step, sub { Twilite::validate( calls($step) ); return undef } );
    },
    access_token => sub ( $, $step ) {
        return outcome( $step, sub { Twilite::access_token( %{ $step->{options} } ) } );
    },
    webhook => sub ( $, $step ) {
        my %request = map { $_ => $step->{$_} } qw(auth_token signature url content_type body);
        return outcome( $step, sub { Twilite::is_authentic(%request) } );
    },
);

sub say_line ($line) { return print Twilite::JSON::encode($line), "\n" }

say_line( { format => 1, binding => 'perl', runtime => "Perl $^V", library => Twilite::library_version() } );
while ( my $line = <STDIN> ) {
    my $told   = Twilite::JSON::decode($line);
    my $client = $told->{client} && Twilite->new( %{ $told->{client} } );
    my @outcomes;
    for my $step ( @{ $told->{steps} } ) {
        my $do = $steps{ $step->{do} };
        push @outcomes, $do ? $do->( $client, $step ) : { unknown => !!1 };
    }
    say_line( { id => $told->{id}, outcomes => \@outcomes } );
    $client->close if $client;
}
