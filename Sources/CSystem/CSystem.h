#pragma once
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
