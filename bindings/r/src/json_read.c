/* Reads JSON into R's values, without rounding and without guessing. The library has checked the text; what is read here
 * may come from elsewhere all the same, so nothing is taken for granted.
 *
 *   {}       a list of the class twilite_record, with names      null     NULL
 *   []       a list without names                                true     TRUE
 *   "text"   a character, in UTF-8; of the class twilite_text, with its bytes, where R's strings cannot have it
 *   1        an integer; a double up to 2^53; beyond that a character of the class twilite_number, with the digits
 *   1.5      a double
 */
#include "shim.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DEEPEST 512

typedef struct {
    const char *next;
    const char *end;
    const char *problem;
    int depth;
} reader;

static SEXP read_value(reader *in);

static SEXP fail(reader *in, const char *problem)
{
    if (in->problem == NULL)
        in->problem = problem;
    return R_NilValue;
}

static void skip_blanks(reader *in)
{
    while (in->next < in->end && (*in->next == ' ' || *in->next == '\n' || *in->next == '\r' || *in->next == '\t'))
        in->next++;
}

static int take(reader *in, char wanted)
{
    skip_blanks(in);
    if (in->next == in->end || *in->next != wanted)
        return 0;
    in->next++;
    return 1;
}

static int take_word(reader *in, const char *word)
{
    size_t length = strlen(word);

    if ((size_t)(in->end - in->next) < length || memcmp(in->next, word, length) != 0)
        return 0;
    in->next += length;
    return 1;
}

/* Four hexadecimal digits; -1 where there are none. */
static int hexadecimal(reader *in)
{
    int value = 0, i;

    if (in->end - in->next < 4)
        return -1;
    for (i = 0; i < 4; i++) {
        char digit = *in->next++;
        if (digit >= '0' && digit <= '9')
            value = value * 16 + digit - '0';
        else if ((digit | 32) >= 'a' && (digit | 32) <= 'f')
            value = value * 16 + (digit | 32) - 'a' + 10;
        else
            return -1;
    }
    return value;
}

static size_t put_utf8(char *out, unsigned code)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

/* Write what an escape stands for, behind its backslash. Gives how many bytes that has, 0 where there is no such escape.
 * `is_text` becomes 0 for what R's strings cannot have: U+0000, and half a surrogate pair. */
static size_t unescape(reader *in, char *out, int *is_text)
{
    static const char escapes[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    const char *found;
    int code, low;

    if (in->next == in->end)
        return 0;
    if (*in->next != 'u') {
        found = memchr(escapes, *in->next, sizeof escapes - 1);
        if (found == NULL)
            return 0;
        in->next++;
        out[0] = meant[found - escapes];
        return 1;
    }
    in->next++;
    code = hexadecimal(in);
    if (code < 0)
        return 0;
    if (code >= 0xD800 && code < 0xDC00 && in->end - in->next >= 6 && in->next[0] == '\\' && in->next[1] == 'u') {
        const char *behind = in->next;
        in->next += 2;
        low = hexadecimal(in);
        if (low >= 0xDC00 && low < 0xE000)
            return put_utf8(out, 0x10000u + (unsigned)((code - 0xD800) << 10) + (unsigned)(low - 0xDC00));
        in->next = behind;
    }
    if (code == 0 || (code >= 0xD800 && code < 0xE000))
        *is_text = 0;
    return put_utf8(out, (unsigned)code);
}

/* Read a string behind its first quotation mark. The bytes are the text's own where it has no escape, else R's memory, which
 * the caller gives back with vmaxset. NULL when it is none. */
static const char *read_bytes(reader *in, size_t *length, int *is_text)
{
    const char *start = in->next, *stop = start;
    char *bytes;
    size_t used = 0;

    *is_text = 1;
    while (stop < in->end && *stop != '"')
        stop += *stop == '\\' && stop + 1 < in->end ? 2 : 1;
    if (stop >= in->end || (*length = (size_t)(stop - start)) > INT_MAX) {
        fail(in, "a text has no end, or is longer than R's are");
        return NULL;
    }
    if (memchr(start, '\\', *length) == NULL) {
        in->next = stop + 1;
        if (memchr(start, 0, *length) != NULL)
            *is_text = 0;
        return start;
    }
    bytes = R_alloc(*length, 1);
    while (*in->next != '"') {
        const char *run = in->next;
        size_t escaped;
        while (*in->next != '"' && *in->next != '\\')
            in->next++;
        memcpy(bytes + used, run, (size_t)(in->next - run));
        used += (size_t)(in->next - run);
        if (*in->next == '"')
            break;
        in->next++;
        escaped = unescape(in, bytes + used, is_text);
        if (escaped == 0) {
            fail(in, "a text has an escape that JSON does not know");
            return NULL;
        }
        used += escaped;
    }
    in->next++;
    *length = used;
    return bytes;
}

static SEXP read_text(reader *in)
{
    const void *mark = vmaxget();
    size_t length;
    int is_text;
    const char *bytes = read_bytes(in, &length, &is_text);
    SEXP value;

    if (bytes == NULL)
        return R_NilValue;
    if (is_text) {
        value = PROTECT(Rf_ScalarString(Rf_mkCharLenCE(bytes, (int)length, CE_UTF8)));
    } else {
        value = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)length));
        memcpy(RAW(value), bytes, length);
        Rf_setAttrib(value, R_ClassSymbol, Rf_mkString(CLASS_TEXT));
    }
    vmaxset(mark);
    UNPROTECT(1);
    return value;
}

static SEXP read_number(reader *in)
{
    const char *start = in->next;
    int is_whole = 1;
    size_t length;
    char digits[64];
    double value;
    SEXP exact;

    while (in->next < in->end && *in->next != '\0' && strchr("+-.0123456789eE", *in->next) != NULL) {
        is_whole = is_whole && (*in->next == '-' || (*in->next >= '0' && *in->next <= '9'));
        in->next++;
    }
    length = (size_t)(in->next - start);
    if (length == 0)
        return fail(in, "there is something that is no JSON");
    if (length < sizeof digits) {
        char *end;
        memcpy(digits, start, length);
        digits[length] = '\0';
        errno = 0;
        if (is_whole) {
            long long whole = strtoll(digits, &end, 10);
            if (*end != '\0' || end == digits)
                return fail(in, "there is something that is no number");
            if (errno == 0 && whole > INT_MIN && whole <= INT_MAX)
                return Rf_ScalarInteger((int)whole); /* INT_MIN is R's NA */
            if (errno == 0 && whole >= -(1LL << 53) && whole <= 1LL << 53)
                return Rf_ScalarReal((double)whole);
        } else {
            value = strtod(digits, &end);
            if (*end != '\0' || end == digits)
                return fail(in, "there is something that is no number");
            if (isfinite(value))
                return Rf_ScalarReal(value);
        }
    }
    if (length > INT_MAX)
        return fail(in, "a number is longer than R's texts are");
    exact = PROTECT(Rf_ScalarString(Rf_mkCharLenCE(start, (int)length, CE_UTF8)));
    Rf_setAttrib(exact, R_ClassSymbol, Rf_mkString(CLASS_NUMBER));
    UNPROTECT(1);
    return exact;
}

/* A list that grows: its values, and their names for an object. */
typedef struct {
    SEXP values, names;
    PROTECT_INDEX values_index, names_index;
    R_xlen_t count;
} members;

static void grow(members *all)
{
    R_xlen_t room = XLENGTH(all->values);

    if (all->count < room)
        return;
    REPROTECT(all->values = Rf_xlengthgets(all->values, room * 2), all->values_index);
    if (all->names != R_NilValue)
        REPROTECT(all->names = Rf_xlengthgets(all->names, room * 2), all->names_index);
}

static int read_name(reader *in, members *all)
{
    const void *mark = vmaxget();
    size_t length;
    int is_text;
    const char *bytes;

    if (!take(in, '"')) {
        fail(in, "an object has a member without a name");
        return 0;
    }
    bytes = read_bytes(in, &length, &is_text);
    if (bytes != NULL && !is_text)
        fail(in, "a member's name has U+0000 or half a surrogate pair in it, which R's names cannot have");
    if (in->problem == NULL)
        SET_STRING_ELT(all->names, all->count, Rf_mkCharLenCE(bytes, (int)length, CE_UTF8));
    vmaxset(mark);
    if (in->problem == NULL && !take(in, ':'))
        fail(in, "a member has no value");
    return in->problem == NULL;
}

/* Read an array or an object behind its first bracket. */
static SEXP read_members(reader *in, int is_object)
{
    const char closing = is_object ? '}' : ']';
    members all;

    all.count = 0;
    PROTECT_WITH_INDEX(all.values = Rf_allocVector(VECSXP, 8), &all.values_index);
    PROTECT_WITH_INDEX(all.names = is_object ? Rf_allocVector(STRSXP, 8) : R_NilValue, &all.names_index);
    if (++in->depth > DEEPEST)
        fail(in, "it is nested too deeply");
    if (!take(in, closing)) {
        while (in->problem == NULL) {
            grow(&all);
            if (is_object && !read_name(in, &all))
                break;
            SET_VECTOR_ELT(all.values, all.count, read_value(in));
            all.count++;
            if (take(in, closing))
                break;
            if (!take(in, ','))
                fail(in, "an array or an object has no end");
        }
    }
    in->depth--;
    REPROTECT(all.values = Rf_xlengthgets(all.values, all.count), all.values_index);
    if (is_object) {
        REPROTECT(all.names = Rf_xlengthgets(all.names, all.count), all.names_index);
        Rf_setAttrib(all.values, R_NamesSymbol, all.names);
        Rf_setAttrib(all.values, R_ClassSymbol, Rf_mkString(CLASS_OBJECT));
    }
    UNPROTECT(2);
    return all.values;
}

static SEXP read_value(reader *in)
{
    skip_blanks(in);
    if (in->next == in->end)
        return fail(in, "a value is missing");
    switch (*in->next) {
    case '{': in->next++; return read_members(in, 1);
    case '[': in->next++; return read_members(in, 0);
    case '"': in->next++; return read_text(in);
    case 't': return take_word(in, "true") ? Rf_ScalarLogical(1) : fail(in, "there is something that is no JSON");
    case 'f': return take_word(in, "false") ? Rf_ScalarLogical(0) : fail(in, "there is something that is no JSON");
    case 'n': return take_word(in, "null") ? R_NilValue : fail(in, "there is something that is no JSON");
    default: return read_number(in);
    }
}

SEXP read_json(const char *text, size_t length, const char **problem)
{
    reader in;
    SEXP value;

    in.next = text;
    in.end = text + length;
    in.problem = NULL;
    in.depth = 0;
    value = PROTECT(read_value(&in));
    skip_blanks(&in);
    if (in.problem == NULL && in.next != in.end)
        fail(&in, "there is something behind its end");
    *problem = in.problem;
    UNPROTECT(1);
    return in.problem == NULL ? value : R_NilValue;
}

/* Read a text of raw bytes. Gives list(value, problem). */
SEXP shim_read_json(SEXP text)
{
    const char *problem;
    SEXP found = PROTECT(Rf_allocVector(VECSXP, 2));

    SET_VECTOR_ELT(found, 0, read_json((const char *)RAW(text), (size_t)XLENGTH(text), &problem));
    if (problem != NULL)
        SET_VECTOR_ELT(found, 1, Rf_mkString(problem));
    UNPROTECT(1);
    return found;
}
