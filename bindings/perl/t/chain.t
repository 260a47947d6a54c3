use v5.36;
use lib 't/lib';
use Test::More;
use TestClient;
use TestServer;

my $client = client_of( TestServer->new( {} ) );

sub says ( $work, $pattern, $name ) {
    my $error = failure_of($work);
    isa_ok $error, 'Twilite::Error::Misuse', $name;
    return like $error, $pattern, $name;
}

says( sub { $client->verfy },               qr/\$client has no verfy; did you mean verify\?/,     'a product' );
says( sub { $client->verify->v9 },          qr/\$client->verify has no v9; did you mean v[23]\?/, 'a version' );
says( sub { $client->verify->v2->servces }, qr/did you mean services\?/,                          'a place' );
says(
    sub { $client->verify->v2->services('VA1')->entities->multiply },
    qr/entities has no multiply; there is create, /,
    'a verb'
);
says( sub { $client->verify->v2->services( 'VA1', 'VA2' ) }, qr/takes 1 ids, and was given 2/, 'too many ids' );
says(
    sub { $client->verify->v2->services('VA1')->entities->create('x') },
    qr/takes names and values/,
    'a value without a name'
);

ok $client->can('verify'),                                      'a client tells its products';
ok !$client->can('verfy'),                                      'and no others';
ok $client->verify->v2->can('services'),                        'a place tells what is below';
ok $client->verify->v2->services('VA1')->entities->can('list'), 'and its verbs';
ok !$client->verify->v2->can('entities'),                       'and no others';
is $client->trusthub->v1->customer_profiles('BU0123456789abcdef0123456789abcdef')
  ->customer_profiles_entity_assignments->create( object_sid => 'IT0123456789abcdef0123456789abcdef' )->{sid}, 'YE1',
  'a place may have two names';
is $client->conversations->v1->configuration->fetch->{sid}, 'YE1', 'the only one needs no id';
is $client->api->v2010->accounts->messages('SM0123456789abcdef0123456789abcdef')->fetch->{sid}, 'YE1',
  "the client's account needs none";

# Everything that the library describes can be reached.
my ( $reached, @missing ) = (0);
for my $version ( @{ Twilite::catalog('')->{products} } ) {
    for my $resource ( @{ Twilite::catalog($version)->{resources} } ) {
        for my $operation ( @{ $resource->{operations} } ) {
            my $place = $client;
            for my $step ( @{ $operation->{chain} } ) {
                my @ids = $step =~ /\{(\w+)\}/g;
                if (@ids) {
                    my $name = delete $place->{name};
                    $place = $place->{above}->$name( map { 'X' } @ids );
                }
                elsif ( $step ne '()' ) {
                    my $next = $place->can($step) ? $place->$step : undef;
                    push @missing, "$operation->{id}: $step" and last if !$next;
                    @{$next}{qw(above name)} = ( $place, $step );
                    $place = $next;
                }
            }
            $place->can( $operation->{verb} ) ? $reached++ : push @missing, $operation->{id};
        }
    }
}
is_deeply \@missing, [], 'no operation is out of reach';
cmp_ok $reached, '>', 1400, 'and there are many';

done_testing;
