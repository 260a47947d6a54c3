package Twilite::JSON;

# JSON text as Perl's values, and Perl's values as JSON text. Numbers are exact both ways.

use v5.36;
use Cpanel::JSON::XS ();
use Math::BigInt     ();
use Scalar::Util     qw(blessed reftype);

no warnings 'experimental::builtin';

my $READER     = Cpanel::JSON::XS->new->utf8->allow_nonref;
my $BIG_READER = Cpanel::JSON::XS->new->utf8->allow_nonref->allow_bignum;

my %ESCAPES = (
    '"'  => '\"',
    '\\' => '\\\\',
    "\n" => '\n',
    "\r" => '\r',
    "\t" => '\t',
);

# Read JSON in UTF-8. An integer beyond 64 bits is a Math::BigInt.
sub decode ($bytes) {

    # No number that is shorter needs more than Perl's own have.
    return $READER->decode($bytes) if $bytes !~ /[0-9]{19}/;
    return _with_doubles( $BIG_READER->decode($bytes) );
}

# Where there is a long integer, the reader makes an object of each fraction, too.
sub _with_doubles ($value) {
    my $type = ref $value;
    if ( $type eq 'HASH' ) {
        $_ = _with_doubles($_) for values %$value;
    }
    elsif ( $type eq 'ARRAY' ) {
        $_ = _with_doubles($_) for @$value;
    }
    elsif ( $type eq 'Math::BigFloat' ) {
        return $value->numify;
    }
    return $value;
}

# Write a value as JSON in UTF-8. Dies with a sentence when there is none for it.
sub encode ($value) {
    my $text = _encode($value);
    utf8::encode($text);
    return $text;
}

sub _encode ($value) {
    return 'null'                    if !defined $value;
    return _encode_reference($value) if ref $value;
    return $value ? 'true' : 'false' if builtin::is_bool($value);
    return _encode_number($value)    if builtin::created_as_number($value);
    return _encode_text($value);
}

sub _encode_reference ($value) {
    if ( my $class = blessed $value ) {
        return $value ? 'true' : 'false'  if $value->isa('JSON::PP::Boolean');
        return $value->bstr               if $class eq 'Math::BigInt' && $value->is_int;
        return _encode( $value->TO_JSON ) if $value->can('TO_JSON');
        die "There is no JSON for an object of $class\n";
    }
    my $type = reftype $value;
    if ( $type eq 'HASH' ) {
        return '{' . join( ',', map { _encode_text($_) . ':' . _encode( $value->{$_} ) } sort keys %$value ) . '}';
    }
    return '[' . join( ',', map { _encode($_) } @$value ) . ']' if $type eq 'ARRAY';
    return $$value ? 'true' : 'false' if $type eq 'SCALAR' && defined $$value && $$value =~ /\A[01]\z/;
    die "There is no JSON for a reference to $type\n";
}

sub _encode_number ($value) {
    return "$value"                                if $value =~ /\A-?[0-9]+\z/;
    die "There is no JSON for the number $value\n" if $value != $value || abs $value == 9**9**9;

    # The shortest that is read as the same number.
    for my $digits ( 15 .. 17 ) {
        my $text = sprintf "%.${digits}g", $value;
        return $text if $text == $value;
    }
    return sprintf '%.17g', $value;
}

sub _encode_text ($text) {

    # A text of Perl's is of characters. Neither half of a pair of UTF-16, nor what is beyond Unicode, has a UTF-8.
    die "A text has a character that UTF-8 does not have\n"
      if $text =~ /[^\x{0}-\x{D7FF}\x{E000}-\x{10FFFF}]/;
    $text =~ s{(["\\\n\r\t])}{$ESCAPES{$1}}g;
    $text =~ s{([\x00-\x1f])}{sprintf '\u%04x', ord $1}ge;
    return qq("$text");
}

1;
