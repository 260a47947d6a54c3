#pragma once
#include <stdint.h>
int32_t twilite_abi_version(void);
const char *twilite_version(void);
