/* Writes R's values as JSON: what json_read.c reads, and what else R's users have for a parameter.
 *
 * A vector of one element is that value, of any other number an array, and so is one in I(). A list with names is an object,
 * one without an array. */
#include "shim.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define DEEPEST 512

/* R's memory, which is given back when .Call ends, however it does. */
typedef struct {
    char *bytes;
    size_t length, room;
    const char *problem;
    int depth;
} writer;

static void write_value(writer *out, SEXP value);

static void put(writer *out, const char *bytes, size_t length)
{
    if (out->room - out->length < length) {
        size_t room = (out->length + length) * 2;
        char *larger = R_alloc(room, 1);
        memcpy(larger, out->bytes, out->length);
        out->bytes = larger;
        out->room = room;
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
}

static void put_text(writer *out, const char *text)
{
    put(out, text, strlen(text));
}

static void fail(writer *out, const char *problem)
{
    if (out->problem == NULL)
        out->problem = problem;
}

/* Give how many bytes a character of UTF-8 has, 0 where there is none. */
static size_t character(const unsigned char *text, size_t length)
{
    size_t size = text[0] < 0x80 ? 1 : text[0] >> 5 == 6 ? 2 : text[0] >> 4 == 14 ? 3 : text[0] >> 3 == 30 ? 4 : 0, i;
    unsigned code = size == 1 ? text[0] : text[0] & (0x7Fu >> size);
    static const unsigned smallest[] = {0, 0, 0x80, 0x800, 0x10000};

    if (size == 0 || size > length)
        return 0;
    for (i = 1; i < size; i++) {
        if (text[i] >> 6 != 2)
            return 0;
        code = code << 6 | (text[i] & 0x3F);
    }
    return code < smallest[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : size;
}

static void put_string(writer *out, const char *bytes, size_t length)
{
    const unsigned char *text = (const unsigned char *)bytes;
    size_t at = 0, run = 0, size;
    char escape[8];

    put(out, "\"", 1);
    while (at < length) {
        size = character(text + at, length - at);
        if (size == 0) {
            fail(out, "a text is not UTF-8");
            return;
        }
        if (text[at] < 0x20 || text[at] == '"' || text[at] == '\\') {
            put(out, bytes + run, at - run);
            if (text[at] < 0x20)
                snprintf(escape, sizeof escape, "\\u%04x", text[at]);
            else
                snprintf(escape, sizeof escape, "\\%c", text[at]);
            put_text(out, escape);
            run = at + 1;
        }
        at += size;
    }
    put(out, bytes + run, length - run);
    put(out, "\"", 1);
}

/* Strings of R know how they are encoded. Those that do not say so are taken as UTF-8, and have to be that. */
static void put_element(writer *out, SEXP element)
{
    if (element == NA_STRING)
        fail(out, "NA is no value; NULL stands for none");
    else if (Rf_getCharCE(element) == CE_LATIN1)
        put_string(out, Rf_translateCharUTF8(element), strlen(Rf_translateCharUTF8(element)));
    else if (Rf_getCharCE(element) == CE_BYTES)
        fail(out, "a text is not UTF-8");
    else
        put_string(out, CHAR(element), (size_t)LENGTH(element));
}

static void put_double(writer *out, double value)
{
    char digits[400];
    int precision;

    if (!isfinite(value)) {
        fail(out, ISNAN(value) ? "NA and NaN are no values; NULL stands for none" : "a number is not finite");
        return;
    }
    if (value == trunc(value) && fabs(value) < 1e18) {
        snprintf(digits, sizeof digits, "%.0f", value);
    } else {
        for (precision = 15; precision <= 17; precision++) {
            snprintf(digits, sizeof digits, "%.*g", precision, value);
            if (strtod(digits, NULL) == value)
                break;
        }
    }
    put_text(out, digits);
}

static void put_integer64(writer *out, double stored)
{
    char digits[32];
    long long value;

    memcpy(&value, &stored, sizeof value);
    if (value == INT64_MIN) {
        fail(out, "NA is no value; NULL stands for none");
        return;
    }
    snprintf(digits, sizeof digits, "%lld", value);
    put_text(out, digits);
}

/* The digits of a number that R cannot hold, as JSON has them. */
static void put_number(writer *out, const char *digits)
{
    const char *at = digits + (*digits == '-');
    size_t whole = strspn(at, "0123456789"), more;
    int is_number = whole > 0 && (whole == 1 || *at != '0');

    at += whole;
    if (is_number && *at == '.') {
        more = strspn(++at, "0123456789");
        is_number = more > 0;
        at += more;
    }
    if (is_number && (*at == 'e' || *at == 'E')) {
        at++;
        at += *at == '+' || *at == '-';
        more = strspn(at, "0123456789");
        is_number = more > 0;
        at += more;
    }
    if (is_number && *at == '\0')
        put_text(out, digits);
    else
        fail(out, "a twilite_number has something else than a number's digits");
}

/* A time as RFC 3339 has it, in UTC; a date without the time. */
static void put_time(writer *out, double seconds, const char *format)
{
    char text[64];
    time_t whole;
    struct tm parts;

    if (!isfinite(seconds) || fabs(seconds) > 1e12) {
        fail(out, "a time is NA or beyond all calendars");
        return;
    }
    whole = (time_t)floor(seconds);
    if (gmtime_r(&whole, &parts) == NULL || strftime(text, sizeof text, format, &parts) == 0)
        fail(out, "a time is beyond all calendars");
    else
        put_string(out, text, strlen(text));
}

static double number_at(SEXP value, R_xlen_t index)
{
    if (TYPEOF(value) == INTSXP)
        return INTEGER(value)[index] == NA_INTEGER ? NA_REAL : (double)INTEGER(value)[index];
    return REAL(value)[index];
}

static void write_element(writer *out, SEXP value, R_xlen_t index)
{
    if (Rf_inherits(value, "POSIXct")) {
        put_time(out, number_at(value, index), "%Y-%m-%dT%H:%M:%SZ");
    } else if (Rf_inherits(value, "Date")) {
        put_time(out, floor(number_at(value, index)) * 86400, "%Y-%m-%d");
    } else if (TYPEOF(value) == LGLSXP) {
        if (LOGICAL(value)[index] == NA_LOGICAL)
            fail(out, "NA is no value; NULL stands for none");
        else
            put_text(out, LOGICAL(value)[index] ? "true" : "false");
    } else if (Rf_isFactor(value)) {
        int level = INTEGER(value)[index];
        put_element(out, level == NA_INTEGER ? NA_STRING
                                             : STRING_ELT(Rf_getAttrib(value, R_LevelsSymbol), level - 1));
    } else if (TYPEOF(value) == STRSXP) {
        if (Rf_inherits(value, CLASS_NUMBER) && STRING_ELT(value, index) != NA_STRING)
            put_number(out, CHAR(STRING_ELT(value, index)));
        else
            put_element(out, STRING_ELT(value, index));
    } else if (TYPEOF(value) == REALSXP && Rf_inherits(value, "integer64")) {
        put_integer64(out, REAL(value)[index]);
    } else {
        put_double(out, number_at(value, index));
    }
}

static void write_vector(writer *out, SEXP value)
{
    R_xlen_t count = XLENGTH(value), i;
    int is_array = count != 1 || Rf_inherits(value, "AsIs");

    if (is_array)
        put(out, "[", 1);
    for (i = 0; i < count && out->problem == NULL; i++) {
        if (i > 0)
            put(out, ",", 1);
        write_element(out, value, i);
    }
    if (is_array)
        put(out, "]", 1);
}

static void write_list(writer *out, SEXP value)
{
    SEXP names = PROTECT(Rf_getAttrib(value, R_NamesSymbol));
    int is_object = names != R_NilValue;
    R_xlen_t count = XLENGTH(value), i;

    put_text(out, is_object ? "{" : "[");
    for (i = 0; i < count && out->problem == NULL; i++) {
        if (i > 0)
            put(out, ",", 1);
        if (is_object) {
            put_element(out, STRING_ELT(names, i));
            put(out, ":", 1);
        }
        write_value(out, VECTOR_ELT(value, i));
    }
    put_text(out, is_object ? "}" : "]");
    UNPROTECT(1);
}

static void write_value(writer *out, SEXP value)
{
    if (++out->depth > DEEPEST)
        fail(out, "it is nested too deeply");
    if (out->problem == NULL) {
        switch (TYPEOF(value)) {
        case NILSXP: put_text(out, "null"); break;
        case LGLSXP: case INTSXP: case REALSXP: case STRSXP: write_vector(out, value); break;
        case RAWSXP: put_string(out, (const char *)RAW(value), (size_t)XLENGTH(value)); break;
        case VECSXP: write_list(out, value); break;
        default: fail(out, "a value is of a type that JSON has nothing for"); break;
        }
    }
    out->depth--;
}

/* Give the JSON as raw bytes, with a NUL behind them; or a character that says why there is none. */
SEXP shim_write_json(SEXP value)
{
    writer out;
    SEXP bytes;

    out.room = 256;
    out.bytes = R_alloc(out.room, 1);
    out.length = 0;
    out.problem = NULL;
    out.depth = 0;
    write_value(&out, value);
    if (out.problem != NULL)
        return Rf_mkString(out.problem);
    put(&out, "", 1);
    bytes = Rf_allocVector(RAWSXP, (R_xlen_t)out.length);
    memcpy(RAW(bytes), out.bytes, out.length);
    return bytes;
}
