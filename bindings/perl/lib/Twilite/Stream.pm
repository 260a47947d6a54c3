package Twilite::Stream;

# The records of a list, one after another, with a page of them in memory at a time.

use v5.36;
use overload '<>' => sub ( $self, @ ) { return $self->next }, bool => sub { return 1 }, fallback => 1;

use Twilite::Error   ();
use Twilite::JSON    ();
use Twilite::Library ();

sub new ( $class, $pager ) { return bless { pager => $pager, records => [] }, $class }

# Give the next record; undef at the end. Dies with a Twilite::Error when a page cannot be had, and has ended then.
sub next ($self) {
    while ( !@{ $self->{records} } ) {
        my $pager = $self->{pager} or return undef;
        my $page  = Twilite::Library::interruptible(
            sub ($interrupted) {
                return Twilite::Library::c_twilite_pager_next_within( $pager->address, 0, $interrupted, undef );
            }
        );
        if ( $page->{status} != Twilite::Library::OK ) {
            $self->close;
            Twilite::Error->of($page)->throw if $page->{status} != Twilite::Library::DONE;
            return undef;
        }
        $self->{records} = [ map { bless $_, 'Twilite::Record' } @{ Twilite::JSON::decode( $page->{json} ) } ];
    }
    return shift @{ $self->{records} };
}

# Stop here: what was asked ahead is let go.
sub close ($self) {
    $self->{pager}   = undef;
    $self->{records} = [];
    return;
}

1;
