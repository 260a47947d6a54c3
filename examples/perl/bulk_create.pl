#!/usr/bin/env perl
# Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
#
#     perl -I../../bindings/perl/lib bulk_create.pl ip_messaging.v2.user.create users.jsonl > results.jsonl
#
# Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
# {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.
#
# The exit status is 0 if all lines are created, 1 if not, 2 if nothing could be done.

use v5.36;
use Twilite;
use Twilite::JSON;

sub end ( $status, $message ) {
    say STDERR $message;
    exit $status;
}

my ( $operation, $file ) = @ARGV;
end( 2, 'usage: bulk_create.pl OPERATION [FILE]' ) if !defined $operation || @ARGV > 2;
end( 2, "$operation creates nothing" )             if $operation !~ /\.create\z/;
my $input = \*STDIN;
if ( defined $file ) {
    open $input, '<', $file or end( 2, "$file cannot be read: $!" );
}
my $client = eval { Twilite->new } // end( 2, $@ );

my ( $created, $refused, $unknown, @lines ) = ( 0, 0, 0 );

sub show ( $line, $result ) {
    my $error = $result->{error};
    if ($error) {
        $error->may_have_taken_effect ? $unknown++ : $refused++;
        print Twilite::JSON::encode( { line => $line, error => $error->error } ), "\n";
    }
    else {
        $created++;
        print Twilite::JSON::encode( { line => $line, sid => $result->{value}{sid} } ), "\n";
    }
    return;
}

# The parameters of the next line that has some. What is no object the library refuses, with a clear error.
sub next_parameters {
    while ( my $text = <$input> ) {
        next if $text !~ /\S/;
        push @lines, $.;
        return eval { Twilite::JSON::decode($text) } // [];
    }
    return undef;
}

$| = 1;
my $results = eval { $client->map( $operation, \&next_parameters ) } // end( 2, $@ );
while ( my $result = $results->next ) {
    show( $lines[ $result->{index} ], $result );
}
say STDERR "$created created, $refused refused, $unknown of unknown outcome";
exit( $refused || $unknown ? 1 : 0 );
