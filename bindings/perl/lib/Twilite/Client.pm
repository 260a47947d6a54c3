package Twilite::Client;

# Credentials, options and kept connections; and calls by an operation's id.

use v5.36;
use Twilite::Chain   ();
use Twilite::Error   ();
use Twilite::JSON    ();
use Twilite::Library ();
use Twilite::Queue   ();
use Twilite::Records ();
use Twilite::Stream  ();

use constant LONGEST_MS => 2**31 - 1;

# Make a client of options, docs/options.md, and of the environment where they are not given.
sub new ( $class, %options ) {
    Twilite::Library::load();
    my $in_flight = delete $options{in_flight} // 64;
    my $error;
    my $address = Twilite::Library::c_twilite_client_create( encoded( \%options ), \$error );
    Twilite::Error->of( Twilite::Library::response($error) )->throw if !$address;
    my $self = bless {
        handle    => Twilite::Library::ClientHandle->new($address),
        in_flight => $in_flight,
        queues    => {},
    }, $class;
    $self->new_queue($in_flight);    # for what it says of a number that cannot be
    return $self;
}

# Refuse calls from now on, cancel those that were begun, close the connections and wipe the secrets.
sub close ($self) {
    $_->close for values %{ $self->{queues} };
    $self->{queues} = {};
    delete $self->{handle};
    return;
}

# Perform an operation by its id, and wait for its end; no longer than `within` seconds, if given.
sub call ( $self, $operation, $parameters = undef, %more ) {
    my @arguments =
      ( $self->address($operation), id($operation), encoded( $parameters, $operation ), deadline( $more{within} ) );
    my $response = Twilite::Library::interruptible(
        sub ($interrupted) { return Twilite::Library::c_twilite_call_within( @arguments, $interrupted, undef ) } );
    return value($response);
}

# Ask for a route that the library does not know.
sub request ( $self, $method, $product, $path, %parameters ) {
    return $self->call( "$method $product $path", \%parameters );
}

# Go through the records of a list, with a page of them in memory at a time.
sub stream ( $self, $operation, $parameters = undef ) {
    my $error;
    my $address = Twilite::Library::c_twilite_pager_create( $self->address($operation),
        id($operation), encoded( $parameters, $operation ), \$error );
    Twilite::Error->of( Twilite::Library::response($error) )->throw if !$address;
    return Twilite::Stream->new( Twilite::Library::PagerHandle->new($address) );
}

# Begin a call, and go on. Gives a Twilite::Call; its `get` waits.
sub begin ( $self, $operation, $parameters = undef, %more ) {
    return $self->queue->submit( $operation, $parameters, %more );
}

# Perform an operation for each of many parameters, many at a time, and give each result as its call ends:
# { index, value } or { index, error }. `$parameters` is an array, or a function that gives the next one, or undef at the end.
sub map ( $self, $operation, $parameters, %more ) {
    my $queue = $self->new_queue( $more{in_flight} // $self->{in_flight} );
    my $next  = ref $parameters eq 'CODE' ? $parameters : do {
        my @left = @$parameters;
        sub { return @left ? shift @left // {} : undef }
    };
    my $known = Twilite::Library::response( Twilite::Library::c_twilite_validate( id($operation), '{}' ) );
    Twilite::Error->of($known)->throw if $known->{status} == Twilite::Library::MISUSE;
    return Twilite::Results->new( $queue, $operation, $next, 2 * ( $more{in_flight} // $self->{in_flight} ) );
}

# The queue of this process that `begin` uses: for event loops.
sub queue ($self) {
    my $queue = $self->{queues}{$$};
    if ( !$queue ) {
        $queue = $self->new_queue( $self->{in_flight} );
        $self->{queues} = { $$ => $queue };                         # a parent's is of no use in a child
    }
    return $queue;
}

# Make a queue of its own, with so many requests on the wire at once.
sub new_queue ( $self, $in_flight ) {
    my $error;
    my $address = Twilite::Library::c_twilite_queue_create( $self->address('a queue'),
        encoded( { max_in_flight => $in_flight } ), \$error );
    Twilite::Error->of( Twilite::Library::response($error) )->throw if !$address;
    return Twilite::Queue->new( Twilite::Library::QueueHandle->new($address) );
}

# The handle for a call.
sub address ( $self, $operation ) {
    my $handle = $self->{handle} or Twilite::Error->misuse( 'The client is closed', operation => $operation )->throw;
    return $handle->address;
}

# A product of the API, where a chain begins: $client->verify->v2->…
our $AUTOLOAD;

sub AUTOLOAD ( $self, @ids ) {
    my $name = $AUTOLOAD =~ s/.*:://r;
    return Twilite::Chain->product( $self, $name );
}

sub can ( $self, $name ) {
    return $self->SUPER::can($name)
      // ( ref $self && Twilite::Chain->has_product($name) ? sub { return $_[0]->$name } : undef );
}

sub DESTROY { }

# ---- What calls pass, and what they give --------------------------------------------------------------------------

sub id ($operation) {
    my $text = eval { Twilite::Library::c_string( $operation, "An operation's id" ) };
    return $text // Twilite::Error->misuse($@)->throw;
}

sub encoded ( $parameters, $operation = undef ) {
    return undef if !defined $parameters;
    my $text = eval { Twilite::JSON::encode($parameters) };
    return $text // Twilite::Error->misuse( $@, defined $operation ? ( operation => $operation ) : () )->throw;
}

# A deadline in seconds as the library takes it: in milliseconds, and 0 for none.
sub deadline ($seconds) {
    return 0          if !defined $seconds;
    return LONGEST_MS if $seconds * 1000 >= LONGEST_MS;
    return $seconds * 1000 < 1 ? 1 : int( $seconds * 1000 );
}

sub value ($response) {
    return Twilite::Records::of($response) if $response->{status} == Twilite::Library::OK;
    return Twilite::Error->of($response)->throw;
}

1;
