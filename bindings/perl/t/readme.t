use v5.36;
use File::Temp ();
use Test::More;

# What the README shows is so: its samples run, one after another, on the sandbox.
my $sandbox = $ENV{TWILITE_SANDBOX} // '../../build/twilite-sandbox';
plan skip_all => "There is no sandbox at $sandbox" if !-x $sandbox;

# It ends when its standard input is closed, which is with this process.
pipe my $end, my $hold or die;
my $pid = open my $output, '-|' // die;
if ( !$pid ) {
    close $hold;
    open STDIN, '<&', $end or die;
    exec $sandbox, qw(--port 0 --exit-with-stdin) or die;
}
close $end;
chomp( my $url = readline $output );

local @ENV{qw(TWILITE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN)} =
  ( $url, 'AC0123456789abcdef0123456789abcdef', 'x' );
open my $readme, '<', 'README.md' or die;
my $text    = do { local $/ = undef; <$readme> };
my @samples = $text =~ /```perl\n(.*?)```/gs;
is scalar @samples, 4, 'the README has samples';
my $program = File::Temp->new;
print {$program} join "\n", @samples;
$program->flush;
my $said = qx{$^X -Ilib $program 2>&1};
is $?, 0, 'they run';
like $said, qr/\AYE\w{32} RQ/,    'the first record is created';
like $said, qr/^there is none$/m, 'an error is told';
like $said, qr/^99 YE\w{32}$/m,   'many are created';
like $said, qr/^101 0$/m,         'and listed';
close $hold;

done_testing;
