package Twilite::Records;

# What calls give: a record is a hash as Twilio wrote it, and a list an array of such. Both tell of their answer.

use v5.36;
use Hash::Util::FieldHash qw(fieldhash);

use Twilite::JSON     ();
use Twilite::Response ();

fieldhash my %responses;

# Make a value of a response that went well.
sub of ($response) {
    my $value = Twilite::JSON::decode( $response->{json} );
    my $class = ref $value eq 'ARRAY' ? 'Twilite::List' : 'Twilite::Record';
    bless $value, $class;
    $responses{$value} = Twilite::Response->new($response);
    return $value;
}

sub response_of ($value) { return $responses{$value} }

package Twilite::Record {

    # How the record was answered: a Twilite::Response. A record with a member of that name has it in {response}.
    sub response ($self) { return Twilite::Records::response_of($self) }

    sub TO_JSON ($self) { return {%$self} }
}

package Twilite::List {

    # How the last page was answered: a Twilite::Response.
    sub response ($self) { return Twilite::Records::response_of($self) }

    sub TO_JSON ($self) { return [@$self] }
}

1;
