package Twilite::Response;

# What is known of how a call was answered, beside what it was answered with.

use v5.36;

sub new ( $class, $response ) {
    return bless {
        http_status => $response->{http_status} || undef,
        attempts    => $response->{attempts},
        lines       => $response->{headers},
    }, $class;
}

sub http_status ($self) { return $self->{http_status} }

sub attempts ($self) { return $self->{attempts} }

sub request_id ($self) { return $self->header('Twilio-Request-Id') }

# A field, in whatever case. One that came more than once is one value, joined by ", "; but of Set-Cookie it is the first.
sub header ( $self, $name ) {
    my $values = $self->_fields->{ lc $name } or return undef;
    return lc $name eq 'set-cookie' ? $values->[0] : join ', ', @$values;
}

# All fields: a hash of values by names in lower case.
sub headers ($self) {
    return { map { $_ => $self->header($_) } keys %{ $self->_fields } };
}

sub _fields ($self) {
    return $self->{fields} //= do {
        my %fields;
        my $lines = $self->{lines};
        utf8::decode($lines);
        for my $line ( split /\r\n/, $lines ) {
            my ( $name, $value ) = split /: /, $line, 2;
            push @{ $fields{ lc $name } }, $value // '';
        }
        \%fields;
    };
}

1;
