#!/usr/bin/env perl
# Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
#
#     perl -Ibindings/perl/lib examples/perl/from_file.pl OPERATION [FILE]
#     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | perl from_file.pl verify.v2.entity.create
#
# Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.

use v5.36;
use Twilite;
use Twilite::JSON;

sub refuse ($message) {
    say STDERR $message;
    exit 2;
}

my ( $operation, $file ) = @ARGV;
refuse('usage: from_file.pl OPERATION [FILE]') if !defined $operation || @ARGV > 2;
my $input = \*STDIN;
if ( defined $file ) {
    open $input, '<', $file or refuse("the parameters cannot be read: $!");
}
my $text = do { local $/ = undef; <$input> };

# One object, or one on each line.
my @parameters = eval { Twilite::JSON::decode($text) };
@parameters = eval {
    map { Twilite::JSON::decode($_) } grep { /\S/ } split /\n/, $text;
}
  if !@parameters;
refuse( 'the parameters cannot be read' . ( $@ ? ": $@" : '' ) ) if $@;
refuse('there are no parameters; {} stands for none')            if !@parameters;

my $client = Twilite->new;
my $failed = 0;
for my $each (@parameters) {
    my $value = eval { $client->call( $operation, $each ) };
    $failed++ if !$value;
    print Twilite::JSON::encode( $value // { error => $@->error } ), "\n";
}
exit( $failed ? 1 : 0 );
