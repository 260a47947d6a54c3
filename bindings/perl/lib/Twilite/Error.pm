package Twilite::Error;

# A call that failed, as an exception. It carries all of the library's error object.

use v5.36;
use overload '""' => \&text, bool => sub { return 1 }, fallback => 1;

use Twilite::JSON     ();
use Twilite::Response ();

my %CLASSES = (
    misuse             => 'Twilite::Error::Misuse',
    invalid_parameters => 'Twilite::Error::InvalidParameters',
    transport          => 'Twilite::Error::Transport',
    timeout            => 'Twilite::Error::Timeout',
    api_error          => 'Twilite::Error::API',
    invalid_response   => 'Twilite::Error::InvalidResponse',
    cancelled          => 'Twilite::Error::Cancelled',
);
my %API_CLASSES = (
    401 => 'Twilite::Error::Authentication',
    404 => 'Twilite::Error::NotFound',
    429 => 'Twilite::Error::RateLimit',
);

{
    no strict 'refs';
    @{"${_}::ISA"} = ('Twilite::Error')      for values %CLASSES;
    @{"${_}::ISA"} = ('Twilite::Error::API') for values %API_CLASSES;
}

# Make the error of a response of the library's.
sub of ( $class, $response ) {
    my $error = Twilite::JSON::decode( $response->{json} )->{error};
    my $kind  = $CLASSES{ $error->{status} } // 'Twilite::Error';
    $kind = $API_CLASSES{ $error->{http_status} } // $kind if $error->{status} eq 'api_error';
    return bless { error => $error, response => Twilite::Response->new($response) }, $kind;
}

# Make an error of this package's own: the program is wrong.
sub misuse ( $class, $message, %more ) {
    chomp $message;
    my $response = Twilite::Response->new( { http_status => 0, attempts => 0, headers => '' } );
    my $error    = { status => 'misuse', message => $message, may_have_taken_effect => !!0, attempts => 0, %more };
    return bless { error => $error, response => $response }, 'Twilite::Error::Misuse';
}

# The library's error object, whole: docs/errors.md describes it.
sub error ($self) { return $self->{error} }

sub response ($self) { return $self->{response} }

for my $field (qw(status message operation http_status code more_info details request_id method url curl_code attempts))
{
    no strict 'refs';
    *{$field} = sub ($self) { return $self->{error}{$field} };
}

# Whether nobody can know if a change was made: look before asking for it again.
sub may_have_taken_effect ($self) { return !!$self->{error}{may_have_taken_effect} }

# Each parameter that is not valid: name, rule and message.
sub parameters ($self) { return @{ $self->{error}{parameters} // [] } }

# Each property of an answer that is not what the API documents, with strict_responses.
sub properties ($self) { return @{ $self->{error}{properties} // [] } }

sub text ( $self, @ ) {
    my $text = $self->message;
    $text .= ' (HTTP ' . $self->http_status . ', code ' . $self->code . ')' if defined $self->code;
    $text .= "; $_->{message}" for $self->parameters, $self->properties;
    $text .= '; it may have taken effect' if $self->may_have_taken_effect;
    return $text;
}

sub throw ($self) { die $self }

1;
