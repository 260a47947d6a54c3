use v5.36;
use Test::More;
use Math::BigInt;
use Twilite::JSON;

sub written ($value) { return Twilite::JSON::encode($value) }

is written( { b => 1, a => [ undef, !!1, !!0, 'x' ] } ), '{"a":[null,true,false,"x"],"b":1}', 'values keep their kinds';
is written('1'),                                         '"1"',                 'a text of digits is a text';
is written( 0 + '1' ),                                   '1',                   'and a number made of it is a number';
is written( \1 ),                                        'true',                'a reference to 1 is true';
is written( \0 ),                                        'false',               'and to 0 is false';
is written(0.1),                                         '0.1',                 'a fraction is as short as can be';
is written( 0.1 + 0.2 ),                                 '0.30000000000000004', 'and as long as it must be';
is written(9223372036854775807),                         '9223372036854775807', 'an integer of 64 bits is whole';
is written( Math::BigInt->new('123456789012345678901234567890') ), '123456789012345678901234567890', 'and one beyond';
is written("\x{fc}\n\"\0"), qq("\xc3\xbc\\n\\"\\u0000"), 'text is UTF-8 and escaped';

for my $wrong ( "\x{d800}", 9**9**9, -9**9**9, sub { }, \*STDOUT, bless( [], 'Whatever' ) ) {
    ok !eval { written( [$wrong] ); 1 }, 'there is no JSON for some values';
    like $@, qr/There is no JSON|UTF-8 does not have/, 'and the sentence says so';
}
my $same = 5;
written( [ "$same", $same ] );
is written($same), '5', 'to write a number leaves it one';

my $read =
  Twilite::JSON::decode('{"long": 123456789012345678901234567890, "short": 0.5, "edge": 18446744073709551615}');
isa_ok $read->{long}, 'Math::BigInt';
is ref $read->{short}, '', 'a fraction beside it is a plain number';
is written($read), '{"edge":18446744073709551615,"long":123456789012345678901234567890,"short":0.5}',
  'all of it is written again';
ok !eval { Twilite::JSON::decode("\"\xff\""); 1 }, 'what is not UTF-8 is refused';

done_testing;
