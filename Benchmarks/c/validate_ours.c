/* validate_ours: checks the parameters of a create with twilite_validate. */
#include "ours.h"

static void work(void *state, long count) {
    (void)state;
    for (long number = 0; number < count; number++) {
        struct create_params params;
        twilite_response *response = twilite_validate("verify.v2.entity.create", create_params(&params, number));
        expect_ok(response);
        twilite_response_free(response);
    }
}

int main(void) { return serve(work, NULL); }
