package Twilite::Chain;

# The chain of names that leads to an operation: $client->verify->v2->services($sid)->entities->create(identity => …).
# Its names are the library's; whatever is called here begins with an underscore.

use v5.36;
use List::Util qw(first min);

use Twilite::Error  ();
use Twilite::Places ();

# Begin a chain at a product.
sub product ( $class, $client, $name ) {
    my $versions = Twilite::Places::versions()->{$name}
      or _unknown( '$client', $name, keys %{ Twilite::Places::versions() } );
    return bless { client => $client, product => $name, versions => $versions, written => "\$client->$name" }, $class;
}

sub has_product ( $, $name ) { return exists Twilite::Places::versions()->{$name} }

our $AUTOLOAD;

sub AUTOLOAD ( $self, @arguments ) {
    my $name = $AUTOLOAD =~ s/.*:://r;
    return $self->_version($name) if $self->{versions};
    for my $place ( _stands_for( $self->{place} ) ) {
        return $self->_step( $place, $name, @arguments ) if $place->{below}{$name};
        my $verb = $name eq 'stream' ? 'list' : $name;
        return $self->_perform( $place->{verbs}{$verb}, $name, @arguments ) if $place->{verbs}{$verb};
    }
    return _unknown( $self->{written}, $name, $self->_names );
}

sub can ( $self, $name ) {
    return $self->SUPER::can($name) if !ref $self;
    my $is_there = first { $_ eq $name } $self->_names;
    return $self->SUPER::can($name)
      // ( $is_there ? sub ( $chain, @arguments ) { return $chain->$name(@arguments) } : undef );
}

sub DESTROY { }

sub _version ( $self, $name ) {
    _unknown( $self->{written}, $name, @{ $self->{versions} } ) if !grep { $_ eq $name } @{ $self->{versions} };
    return bless {
        client  => $self->{client},
        place   => Twilite::Places::of("$self->{product}.$name"),
        ids     => [],
        written => "$self->{written}->$name",
      },
      __PACKAGE__;
}

# What a place stands for: itself; the only one, which needs no id; and one whose id has a default.
sub _stands_for ($place) {
    return ( $place, grep { defined } $place->{only}, $place->{ids} && $place->{ids}{default} ? $place->{ids} : () );
}

sub _step ( $self, $place, $name, @ids ) {
    my @so_far = @{ $self->{ids} };
    push @so_far, undef if $place != $self->{place} && $place->{default};    # the id that is left out
    my $next    = $place->{below}{$name};
    my $written = "$self->{written}->$name";
    if (@ids) {
        my $chosen = $next->{ids} // _no_ids($written);
        Twilite::Error->misuse( "$written takes $chosen->{count} ids, and was given " . @ids )->throw
          if @ids != $chosen->{count};
        ( $next, $written ) = ( $chosen, "$written(…)" );
    }
    return bless { client => $self->{client}, place => $next, ids => [ @so_far, @ids ], written => $written },
      __PACKAGE__;
}

sub _no_ids ($written) { return Twilite::Error->misuse("$written takes no id")->throw }

sub _perform ( $self, $operation, $verb, @arguments ) {
    Twilite::Error->misuse("$self->{written}->$verb takes names and values")->throw if @arguments % 2;
    my %parameters = @arguments;
    my @ids        = @{ $self->{ids} };
    for my $name ( @{ $operation->{names} } ) {
        my $id = shift @ids;
        $parameters{$name} = $id if defined $id;
    }
    return $self->{client}->stream( $operation->{id}, \%parameters ) if $verb eq 'stream';
    return $self->{client}->call( $operation->{id}, \%parameters );
}

# All that can be said here.
sub _names ($self) {
    return @{ $self->{versions} } if $self->{versions};
    my %names = map { $_ => 1 }
      map { ( keys %{ $_->{below} // {} }, keys %{ $_->{verbs} // {} } ) } _stands_for( $self->{place} );
    $names{stream} = 1 if $names{list};
    my @sorted = sort keys %names;
    return @sorted;
}

sub _unknown ( $written, $name, @there ) {
    my ($near) = sort { _distance( $a, $name ) <=> _distance( $b, $name ) || $a cmp $b } @there;
    my $meant = defined $near
      && _distance( $near, $name ) <= 3 ? "; did you mean $near?" : '; there is ' . join( ', ', sort @there );
    return Twilite::Error->misuse("$written has no $name$meant")->throw;
}

# How many letters are to be changed, put in or left out.
sub _distance ( $one, $other ) {
    my @row = ( 0 .. length $other );
    for my $i ( 1 .. length $one ) {
        my @next = ($i);
        for my $j ( 1 .. length $other ) {
            my $change = substr( $one, $i - 1, 1 ) eq substr( $other, $j - 1, 1 ) ? 0 : 1;
            push @next, min( $row[$j] + 1, $next[-1] + 1, $row[ $j - 1 ] + $change );
        }
        @row = @next;
    }
    return $row[-1];
}

1;
