package Twilite::Queue;

# Many calls at once, on one thread: they make progress while somebody waits for one, or calls `step`.

use v5.36;
use Twilite::Client  ();
use Twilite::Error   ();
use Twilite::Library ();

sub new ( $class, $handle ) {
    return bless { handle => $handle, process => $$, calls => {}, last => 0 }, $class;
}

# Hand in a call, and give it: a Twilite::Call. When the queue is full, others make progress first.
sub submit ( $self, $operation, $parameters = undef, %more ) {
    my $handle    = $self->_open;
    my $tag       = ++$self->{last};
    my @arguments = (
        $handle->address, $tag,
        Twilite::Client::id($operation),
        Twilite::Client::encoded( $parameters, $operation ),
        Twilite::Client::deadline( $more{within} )
    );
    while ( ( my $status = Twilite::Library::c_twilite_queue_submit_within(@arguments) ) != Twilite::Library::OK ) {
        Twilite::Error->misuse('The queue cannot be used here')->throw if $status != Twilite::Library::FULL;
        $self->_take(-1);
    }
    return $self->{calls}{$tag} = bless { queue => $self, tag => $tag }, 'Twilite::Call';
}

# The descriptor that is readable when there is something to do: for an event loop, which then calls `step`. It is the
# queue's: do not close it.
sub fd ($self) { return Twilite::Library::c_twilite_queue_fd( $self->_open->address ) }

# Make what progress there is without waiting, and tell the calls that have ended.
sub step ($self) {
    1 while $self->_take(0);
    return;
}

# How many calls have not ended.
sub pending ($self) { return scalar keys %{ $self->{calls} } }

# Cancel all calls; each has its end, which says whether it may have taken effect.
sub close ($self) {
    return if !$self->{handle};
    if ( $self->{process} == $$ ) {
        Twilite::Library::c_twilite_queue_close( $self->{handle}->address );
        $self->_take(-1) while %{ $self->{calls} };
    }
    delete $self->{handle};
    return;
}

sub _open ($self) {
    my $handle = $self->{handle};
    return $handle if $handle && $self->{process} == $$;
    return Twilite::Error->misuse( $handle ? 'A queue is of the process that made it' : 'The queue is closed' )->throw;
}

# Wait so many milliseconds for a call to end, and tell it. Signals are heard between waits of a tenth of a second.
sub _take ( $self, $timeout ) {
    my $handle = $self->_open;
    my $completion;
    do {
        $completion = Twilite::Library::c_twilite_queue_next( $handle->address, $timeout < 0 ? 100 : $timeout );
    } until $completion || $timeout >= 0;
    return 0 if !$completion;
    my $response = Twilite::Library::response($completion);
    my $call     = delete $self->{calls}{ $response->{tag} };
    $call->_end( sub { return Twilite::Client::value($response) } ) if $call;
    return 1;
}

# A call that was begun.
package Twilite::Call {

    # Wait for its end, and give its value, or die with its error. Others make progress meanwhile.
    sub get ($self) {
        $self->{queue}->_take(-1) while !$self->{end};
        return $self->{end}->();
    }

    sub is_done ($self) { return !!$self->{end} }

    # End it. Its `get` dies with a Twilite::Error::Cancelled, if it had not ended.
    sub cancel ($self) {
        return if $self->{end} || !$self->{queue}{handle};
        Twilite::Library::c_twilite_queue_cancel( $self->{queue}{handle}->address, $self->{tag} );
        return;
    }

    # Have a function called with this call when it has ended: at once, if it has.
    sub on_done ( $self, $function ) {
        return $function->($self) if $self->{end};
        push @{ $self->{functions} }, $function;
        return;
    }

    sub _end ( $self, $end ) {
        $self->{end} = $end;
        $_->($self) for @{ delete $self->{functions} // [] };
        return;
    }
}

# The results of calls for many parameters, as they end.
package Twilite::Results {

    sub new ( $class, $queue, $operation, $next, $ahead ) {
        return
          bless { queue => $queue, operation => $operation, next => $next, ahead => $ahead, index => 0, ended => [] },
          $class;
    }

    # Give the next result, { index => …, value => … } or { index => …, error => … }; undef when there are no more.
    sub next ($self) {
        $self->_begin             while $self->{next} && $self->{queue}->pending + @{ $self->{ended} } < $self->{ahead};
        $self->{queue}->_take(-1) while !@{ $self->{ended} } && $self->{queue}->pending;
        return shift @{ $self->{ended} };
    }

    sub _begin ($self) {
        my $parameters = $self->{next}->();
        if ( !defined $parameters ) {
            $self->{next} = undef;
            return;
        }
        my $result = { index => $self->{index}++ };
        my $ended  = $self->{ended};
        my $call   = eval { $self->{queue}->submit( $self->{operation}, $parameters ) };
        if ( !$call ) {
            die $@ if !ref $@;
            push @$ended, { %$result, error => $@ };
            return;
        }
        $call->on_done(
            sub ($call) {
                my $value = eval { $call->get };
                push @$ended, $value ? { %$result, value => $value } : { %$result, error => $@ };
            }
        );
        return;
    }
}

1;
