package Twilite::Places;

# The places that a chain goes through in a version of a product, as the library describes them.

use v5.36;

use Twilite::Error   ();
use Twilite::JSON    ();
use Twilite::Library ();

my ( %versions, %places );

# The versions of each product: { verify => ['v2'], … }.
sub versions {
    if ( !%versions ) {
        for my $name ( @{ described('')->{products} } ) {
            my ( $product, $version ) = split /\./, $name, 2;
            push @{ $versions{$product} }, $version;
        }
    }
    return \%versions;
}

# The place that a version of a product is, with all below: { below => { name => place }, ids => place, only => place,
# verbs => { create => operation }, names => [the ids' parameters], default => whether the id may be left out }.
sub of ($name) {
    return $places{$name} //= _built( described($name)->{resources} );
}

sub described ($prefix) {
    Twilite::Library::load();
    my $response = Twilite::Library::response( Twilite::Library::c_twilite_describe($prefix) );
    Twilite::Error->of($response)->throw if $response->{status} != Twilite::Library::OK;
    return Twilite::JSON::decode( $response->{json} );
}

sub _built ($resources) {
    my $root = {};
    for my $resource (@$resources) {
        for my $operation ( @{ $resource->{operations} } ) {
            my %declared =
              map { ( $_->{wire} // $_->{name} ) => $_ } grep { $_->{in} eq 'path' } @{ $operation->{parameters} };
            my ( undef, undef, @steps ) = @{ $operation->{chain} };
            my ( $place, @chosen ) = ($root);
            for my $step (@steps) {
                $place = _below( $place, $step );
                my @ids = $step =~ /\{(\w+)\}/g or next;
                push @chosen, map { $declared{$_}{name} } @ids;
                $place->{count}   = @ids;
                $place->{default} = 1 if grep { $declared{$_}{default} } @ids;
            }
            $place->{verbs}{ $operation->{verb} } = { id => $operation->{id}, names => \@chosen };
        }
        _alias( $root, $resource ) if $resource->{long_name};
    }
    return $root;
}

# The last step of a resource's chain has another name, too.
sub _alias ( $root, $resource ) {
    my ( undef, undef, @steps ) = @{ $resource->{chain} };
    my $last  = pop @steps;
    my $above = $root;
    $above = _below( $above, $_ ) for @steps;
    $above->{below}{ $resource->{long_name} } = _below( $above, $last );
    return;
}

sub _below ( $place, $step ) {
    return $place->{only} //= {} if $step eq '()';
    return $place->{ids}  //= {} if $step =~ /\A\{/;
    return $place->{below}{$step} //= {};
}

1;
