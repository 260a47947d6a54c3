package Twilite::Library;

# The shared library: where it is found, what its functions take, and who frees what they give. Nothing else uses FFI.

use v5.36;
use Cwd                   qw(realpath);
use FFI::Platypus         ();
use FFI::Platypus::Buffer ();
use File::Basename        qw(dirname);

use Twilite::JSON ();

use constant ABI_VERSION => 1;

use constant {
    OK            => 0,
    MISUSE        => 1,
    DONE          => 8,
    FULL          => 9,
    NOT_AUTHENTIC => 10,
};

# What each function returns, and what it takes, as twilite.h declares them. A text that belongs to a response is copied
# with its length, for it may be long.
my %FUNCTIONS = (
    twilite_version              => [ 'string', [] ],
    twilite_describe             => [ 'opaque', ['string'] ],
    twilite_client_create        => [ 'opaque', [ 'string', 'opaque*' ] ],
    twilite_client_free          => [ 'void',   ['opaque'] ],
    twilite_call_within          => [ 'opaque', [ 'opaque', 'string', 'string', 'sint32', 'opaque', 'opaque' ] ],
    twilite_validate             => [ 'opaque', [ 'string', 'string' ] ],
    twilite_pager_create         => [ 'opaque', [ 'opaque', 'string', 'string', 'opaque*' ] ],
    twilite_pager_next_within    => [ 'opaque', [ 'opaque', 'sint32', 'opaque', 'opaque' ] ],
    twilite_pager_free           => [ 'void',   ['opaque'] ],
    twilite_queue_create         => [ 'opaque', [ 'opaque', 'string', 'opaque*' ] ],
    twilite_queue_submit_within  => [ 'sint32', [ 'opaque', 'uint64', 'string', 'string', 'sint32' ] ],
    twilite_queue_next           => [ 'opaque', [ 'opaque', 'sint32' ] ],
    twilite_queue_cancel         => [ 'sint32', [ 'opaque', 'uint64' ] ],
    twilite_queue_close          => [ 'sint32', ['opaque'] ],
    twilite_queue_fd             => [ 'sint32', ['opaque'] ],
    twilite_queue_free           => [ 'void',   ['opaque'] ],
    twilite_access_token         => [ 'opaque', ['string'] ],
    twilite_webhook_check        => [ 'sint32', [ 'string', 'string', 'string', 'string', 'string', 'size_t' ] ],
    twilite_response_status      => [ 'sint32', ['opaque'] ],
    twilite_response_json        => [ 'opaque', ['opaque'] ],
    twilite_response_json_length => [ 'size_t', ['opaque'] ],
    twilite_response_http_status => [ 'sint32', ['opaque'] ],
    twilite_response_headers     => [ 'string', ['opaque'] ],
    twilite_response_attempts    => [ 'sint32', ['opaque'] ],
    twilite_response_tag         => [ 'uint64', ['opaque'] ],
    twilite_response_free        => [ 'void',   ['opaque'] ],
);

my ( $ffi, $address_of_interrupt );
our $died;    # what a signal's handler died with while a call waited, if it did

# Where the library may be, in the order in which it is looked for: TWILITE_LIBRARY alone, when it is set; else beside the
# package, the build folder of the checkout that the package lies in, the prefixes above it, and wherever the system's loader looks.
sub candidates {
    return $ENV{TWILITE_LIBRARY} if length( $ENV{TWILITE_LIBRARY} // '' );
    my $folder = dirname( realpath(__FILE__) );
    my @found  = grep { -f } "$folder/libtwilite.so.1";
    push @found, "$1/build/libtwilite.so" if $folder =~ m{\A(.*)/bindings/perl/(?:blib/)?lib/Twilite\z}s;
    while ( $folder ne dirname($folder) ) {
        $folder = dirname($folder);
        push @found, grep { -f } map { "$folder/$_/libtwilite.so.1" } qw(lib lib64);
    }
    return ( @found, 'libtwilite.so.1' );
}

# Load the library, once. Dies when there is none, or one of another interface.
sub load {
    return if $ffi;
    my @looked = candidates();
    for my $path (@looked) {
        my $loading = FFI::Platypus->new( api => 2, lib => $path );
        my $address = $loading->find_symbol('twilite_abi_version') or next;
        my $version = $loading->function( $address => [] => 'sint32' )->call;
        die "$path has version $version of libtwilite's binary interface, and this package is for version "
          . ABI_VERSION . "\n"
          if $version != ABI_VERSION;
        $loading->attach( [ $_ => "c_$_" ] => $FUNCTIONS{$_}[1] => $FUNCTIONS{$_}[0] ) for sort keys %FUNCTIONS;

      # It stays for the life of the process: a thread of Perl's that ends would free its copy, and so the one there is.
        my $interrupt = $loading->closure( \&_heard );
        $interrupt->sticky;
        $address_of_interrupt = $loading->cast( '(opaque)->sint32' => 'opaque', $interrupt );
        $ffi                  = $loading;
        return;
    }
    die 'libtwilite cannot be loaded. It was looked for at '
      . join( ', ', @looked )
      . ". TWILITE_LIBRARY says where it is\n";
}

# Let Perl's signal handlers run while a call waits. Perl hears signals where a program branches.
sub _heard {
    for my $turn ( 0 .. 1 ) { next if $turn }
    return _is_dead();
}

sub _is_dead { return ref $died || length( $died // '' ) ? 1 : 0 }

# Have a function that waits do so, with signals heard, and give its response. When a handler dies the call ends, and dies
# with that. C cannot be left by a die, so handlers are called by one that keeps what they die with.
sub interruptible ($wait) {
    local $died;
    my %handlers = map { $_ => $SIG{$_} } grep { !/\A__/ && ( $SIG{$_} // '' ) !~ /\A(?:DEFAULT|IGNORE|)\z/ } keys %SIG;
    for my $handler ( keys %handlers ) {
        my $function = $handlers{$handler};
        $SIG{$handler} = sub {
            no strict 'refs';
            eval { $function->(@_); 1 } or $died = $@ || 'A signal was handled';
        };
    }
    my $handle = $wait->($address_of_interrupt);
    @SIG{ keys %handlers } = values %handlers;
    my $response = response($handle);
    die $died if _is_dead();
    return $response;
}

# What a response has: read at once, and freed. `json` is bytes.
sub response ($handle) {
    my $length   = c_twilite_response_json_length($handle);
    my %response = (
        status      => c_twilite_response_status($handle),
        json        => FFI::Platypus::Buffer::buffer_to_scalar( c_twilite_response_json($handle), $length ),
        http_status => c_twilite_response_http_status($handle),
        attempts    => c_twilite_response_attempts($handle),
        headers     => c_twilite_response_headers($handle) // '',
        tag         => c_twilite_response_tag($handle),
    );
    c_twilite_response_free($handle);
    return \%response;
}

# A text for a call: bytes without a NUL, at which C would end it.
sub c_string ( $text, $what ) {
    utf8::encode( my $bytes = $text );
    die "$what has a NUL\n" if $bytes =~ /\0/;
    return $bytes;
}

# A handle of the library, freed with the last reference to it.
package Twilite::Library::Handle {

    sub new ( $class, $address ) { return bless \$address, $class }

    sub address ($self) { return $$self }

    # In a thread of Perl's a copy of it is nothing: else both would free it.
    sub CLONE_SKIP { return 1 }

    sub DESTROY ($self) {

        # At the end of the process the functions may be gone, and all memory goes anyway.
        return if ${^GLOBAL_PHASE} eq 'DESTRUCT' || !$$self;
        $self->free($$self);
        $$self = undef;
    }
}

package Twilite::Library::ClientHandle {
    our @ISA = ('Twilite::Library::Handle');
    sub free ( $, $address ) { return Twilite::Library::c_twilite_client_free($address) }
}

package Twilite::Library::PagerHandle {
    our @ISA = ('Twilite::Library::Handle');
    sub free ( $, $address ) { return Twilite::Library::c_twilite_pager_free($address) }
}

package Twilite::Library::QueueHandle {
    our @ISA = ('Twilite::Library::Handle');
    sub free ( $, $address ) { return Twilite::Library::c_twilite_queue_free($address) }
}

1;
