/* twilite.native: libtwilite for PUC Lua 5.1 to 5.4, as core_ffi.lua is for LuaJIT. src/twilite/core.lua says what both do.
 *
 * Each Lua state has a library of its own, as the first upvalue of every function, so states of several threads share
 * nothing. A handle is a userdata that its finalizer frees. A response never gets to Lua: it is read into a table, and
 * freed before the function returns; only an error of Lua's on the way leaves it to the finalizer. */
#define _XOPEN_SOURCE 700

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdlib.h>
#include <unistd.h>

#include "library.h"

#define CLIENT "twilite.handle.client"
#define PAGER "twilite.handle.pager"
#define QUEUE "twilite.handle.queue"
#define RESPONSE "twilite.handle.response"

typedef struct box {
    void *handle;
    void (*free)(const library *, void *);
    const library *library;
} box;

static void free_client(const library *lib, void *handle) {
    lib->twilite_client_free(handle);
}

static void free_pager(const library *lib, void *handle) {
    lib->twilite_pager_free(handle);
}

static void free_queue(const library *lib, void *handle) {
    lib->twilite_queue_free(handle);
}

static void free_response(const library *lib, void *handle) {
    lib->twilite_response_free(handle);
}

static const library *library_of(lua_State *L) {
    return lua_touserdata(L, lua_upvalueindex(1));
}

/* The library is in the registry, so a box outlives it never: at the state's end all finalizers run before any memory goes. */
static box *push_box(lua_State *L, const char *type, void (*free)(const library *, void *)) {
    box *made = lua_newuserdata(L, sizeof *made);
    made->handle = NULL;
    made->free = free;
    made->library = library_of(L);
    luaL_getmetatable(L, type);
    lua_setmetatable(L, -2);
    return made;
}

static void empty(box *boxed) {
    void *handle = boxed->handle;
    boxed->handle = NULL;
    if (handle != NULL) boxed->free(boxed->library, handle);
}

static int finalize(lua_State *L) {
    empty(lua_touserdata(L, 1));
    return 0;
}

static void *handle_of(lua_State *L, int index, const char *type) {
    return ((box *)luaL_checkudata(L, index, type))->handle;
}

static void set_text(lua_State *L, const char *name, const char *value) {
    if (value == NULL) return;
    lua_pushstring(L, value);
    lua_setfield(L, -2, name);
}

static void set_integer(lua_State *L, const char *name, lua_Integer value) {
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

/* Push what a response says, and free it. Its box is on top, and stays below. */
static int push_answer(lua_State *L, box *boxed) {
    const library *lib = boxed->library;
    const twilite_response *response = boxed->handle;
    lua_createtable(L, 0, 7);
    set_integer(L, "status", lib->twilite_response_status(response));
    lua_pushlstring(L, lib->twilite_response_json(response), lib->twilite_response_json_length(response));
    lua_setfield(L, -2, "json");
    set_integer(L, "http_status", lib->twilite_response_http_status(response));
    set_integer(L, "attempts", lib->twilite_response_attempts(response));
    lua_pushnumber(L, (lua_Number)lib->twilite_response_tag(response));
    lua_setfield(L, -2, "tag");
    set_text(L, "request_id", lib->twilite_response_request_id(response));
    set_text(L, "header", lib->twilite_response_headers(response));
    empty(boxed);
    return 1;
}

static box *push_response(lua_State *L) {
    return push_box(L, RESPONSE, free_response);
}

/* ---- Ctrl-C ---- */

/* The hooks of a Lua state when a call begins. An interpreter's signal handler sets one (lua.c does), to have Lua raise
 * something at its next step: then the call is ended, so that there is a next step. */
typedef struct hooks {
    lua_State *states[2]; /* The one that runs, and the main one, whose hook an interpreter sets. */
    lua_Hook set[2];
} hooks;

static lua_State *main_state(lua_State *L) {
    lua_State *found;
#ifdef LUA_RIDX_MAINTHREAD
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
    found = lua_tothread(L, -1);
#else
    lua_getfield(L, LUA_REGISTRYINDEX, "twilite.main"); /* Lua 5.1 does not tell; see luaopen_twilite_native. */
    found = lua_touserdata(L, -1);
#endif
    lua_pop(L, 1);
    return found != NULL ? found : L;
}

static hooks hooks_of(lua_State *L) {
    hooks now;
    now.states[0] = L;
    now.states[1] = main_state(L);
    now.set[0] = lua_gethook(now.states[0]);
    now.set[1] = lua_gethook(now.states[1]);
    return now;
}

static int32_t is_interrupted(void *context) {
    const hooks *before = context;
    return lua_gethook(before->states[0]) != before->set[0] || lua_gethook(before->states[1]) != before->set[1];
}

/* ---- The library ---- */

static int version(lua_State *L) {
    lua_pushstring(L, library_of(L)->twilite_version());
    return 1;
}

static int describe(lua_State *L) {
    const char *prefix = luaL_checkstring(L, 1);
    box *response = push_response(L);
    response->handle = library_of(L)->twilite_describe(prefix);
    return push_answer(L, response);
}

static int validate(lua_State *L) {
    const char *operation = luaL_checkstring(L, 1), *parameters = luaL_optstring(L, 2, NULL);
    box *response = push_response(L);
    response->handle = library_of(L)->twilite_validate(operation, parameters);
    return push_answer(L, response);
}

static int access_token(lua_State *L) {
    const char *options = luaL_optstring(L, 1, NULL);
    box *response = push_response(L);
    response->handle = library_of(L)->twilite_access_token(options);
    return push_answer(L, response);
}

static int webhook_check(lua_State *L) {
    const char *token = luaL_checkstring(L, 1), *signature = luaL_optstring(L, 2, NULL);
    const char *url = luaL_checkstring(L, 3), *type = luaL_optstring(L, 4, NULL);
    size_t length;
    const char *body = luaL_checklstring(L, 5, &length);
    lua_pushinteger(L, library_of(L)->twilite_webhook_check(token, signature, url, type, body, length));
    return 1;
}

/* ---- Client ---- */

/* Give the new handle; or nil and the answer that says what is wrong. Below the top are the handle's box and the error's. */
static int made(lua_State *L, const box *handle, box *error) {
    if (handle->handle != NULL) {
        lua_pop(L, 1);
        return 1;
    }
    push_answer(L, error);
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
}

static int client_create(lua_State *L) {
    const char *options = luaL_optstring(L, 1, NULL);
    box *client = push_box(L, CLIENT, free_client), *error = push_response(L);
    twilite_response *problem = NULL;
    client->handle = library_of(L)->twilite_client_create(options, &problem);
    error->handle = problem;
    return made(L, client, error);
}

static int client_free(lua_State *L) {
    empty(luaL_checkudata(L, 1, CLIENT));
    return 0;
}

static int call(lua_State *L) {
    twilite_client *client = handle_of(L, 1, CLIENT);
    const char *operation = luaL_checkstring(L, 2), *parameters = luaL_optstring(L, 3, NULL);
    int32_t deadline_ms = (int32_t)luaL_optinteger(L, 4, 0);
    box *response = push_response(L);
    hooks before = hooks_of(L);
    response->handle =
        library_of(L)->twilite_call_within(client, operation, parameters, deadline_ms, is_interrupted, &before);
    return push_answer(L, response);
}

/* ---- Pager ---- */

static int pager_create(lua_State *L) {
    twilite_client *client = handle_of(L, 1, CLIENT);
    const char *operation = luaL_checkstring(L, 2), *parameters = luaL_optstring(L, 3, NULL);
    box *pager = push_box(L, PAGER, free_pager), *error = push_response(L);
    twilite_response *problem = NULL;
    pager->handle = library_of(L)->twilite_pager_create(client, operation, parameters, &problem);
    error->handle = problem;
    return made(L, pager, error);
}

static int pager_next(lua_State *L) {
    twilite_pager *pager = handle_of(L, 1, PAGER);
    box *response = push_response(L);
    hooks before = hooks_of(L);
    response->handle = library_of(L)->twilite_pager_next_within(pager, 0, is_interrupted, &before);
    return push_answer(L, response);
}

static int pager_free(lua_State *L) {
    empty(luaL_checkudata(L, 1, PAGER));
    return 0;
}

/* ---- Queue ---- */

static int queue_create(lua_State *L) {
    twilite_client *client = handle_of(L, 1, CLIENT);
    const char *options = luaL_optstring(L, 2, NULL);
    box *queue = push_box(L, QUEUE, free_queue), *error = push_response(L);
    twilite_response *problem = NULL;
    queue->handle = library_of(L)->twilite_queue_create(client, options, &problem);
    error->handle = problem;
    return made(L, queue, error);
}

static int queue_submit(lua_State *L) {
    twilite_queue *queue = handle_of(L, 1, QUEUE);
    uint64_t tag = (uint64_t)luaL_checknumber(L, 2);
    const char *operation = luaL_checkstring(L, 3), *parameters = luaL_optstring(L, 4, NULL);
    int32_t deadline_ms = (int32_t)luaL_optinteger(L, 5, 0);
    lua_pushinteger(
        L, library_of(L)->twilite_queue_submit_within(queue, tag, operation, parameters, deadline_ms));
    return 1;
}

static int queue_submit_page(lua_State *L) {
    twilite_queue *queue = handle_of(L, 1, QUEUE);
    uint64_t tag = (uint64_t)luaL_checknumber(L, 2);
    lua_pushinteger(L, library_of(L)->twilite_queue_submit_page(queue, tag, handle_of(L, 3, PAGER)));
    return 1;
}

static int queue_next(lua_State *L) {
    twilite_queue *queue = handle_of(L, 1, QUEUE);
    int32_t timeout_ms = (int32_t)luaL_checkinteger(L, 2);
    box *response = push_response(L);
    response->handle = library_of(L)->twilite_queue_next(queue, timeout_ms);
    if (response->handle == NULL) return 0;
    return push_answer(L, response);
}

static int queue_cancel(lua_State *L) {
    twilite_queue *queue = handle_of(L, 1, QUEUE);
    library_of(L)->twilite_queue_cancel(queue, (uint64_t)luaL_checknumber(L, 2));
    return 0;
}

static int queue_close(lua_State *L) {
    library_of(L)->twilite_queue_close(handle_of(L, 1, QUEUE));
    return 0;
}

static int queue_fd(lua_State *L) {
    lua_pushinteger(L, library_of(L)->twilite_queue_fd(handle_of(L, 1, QUEUE)));
    return 1;
}

static int queue_free(lua_State *L) {
    empty(luaL_checkudata(L, 1, QUEUE));
    return 0;
}

/* ---- The module ---- */

static const luaL_Reg FUNCTIONS[] = {
    {"version", version},
    {"describe", describe},
    {"validate", validate},
    {"access_token", access_token},
    {"webhook_check", webhook_check},
    {"client_create", client_create},
    {"client_free", client_free},
    {"call", call},
    {"pager_create", pager_create},
    {"pager_next", pager_next},
    {"pager_free", pager_free},
    {"queue_create", queue_create},
    {"queue_submit", queue_submit},
    {"queue_submit_page", queue_submit_page},
    {"queue_next", queue_next},
    {"queue_cancel", queue_cancel},
    {"queue_close", queue_close},
    {"queue_fd", queue_fd},
    {"queue_free", queue_free},
    {NULL, NULL},
};

static int load(lua_State *L) {
    const char *path = luaL_checkstring(L, 1);
    char problem[1024];
    int is_there;
    const luaL_Reg *each;
    library *loaded = lua_newuserdata(L, sizeof *loaded);
    if (!library_load(loaded, path, problem, sizeof problem, &is_there)) {
        lua_pushnil(L);
        lua_pushstring(L, problem);
        lua_pushboolean(L, is_there);
        return 3;
    }
    /* For the finalizers of handles, see push_box. */
    lua_pushlightuserdata(L, loaded);
    lua_pushvalue(L, -2);
    lua_rawset(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    for (each = FUNCTIONS; each->name != NULL; each++) {
        lua_pushvalue(L, -2);
        lua_pushcclosure(L, each->func, 1);
        lua_setfield(L, -2, each->name);
    }
    return 1;
}

static int resolve(lua_State *L) {
    char *found = realpath(luaL_checkstring(L, 1), NULL);
    lua_pushstring(L, found);
    free(found);
    return 1;
}

static int process(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)getpid());
    return 1;
}

static void register_type(lua_State *L, const char *type) {
    luaL_newmetatable(L, type);
    lua_pushcfunction(L, finalize);
    lua_setfield(L, -2, "__gc");
    lua_pushliteral(L, "twilite"); /* setmetatable and getmetatable of programs leave it alone. */
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

/* Gives {load = ..., resolve = ..., process = ...}. */
int luaopen_twilite_native(lua_State *L);

int luaopen_twilite_native(lua_State *L) {
    register_type(L, CLIENT);
    register_type(L, PAGER);
    register_type(L, QUEUE);
    register_type(L, RESPONSE);
#ifndef LUA_RIDX_MAINTHREAD
    if (lua_pushthread(L)) {
        lua_pushlightuserdata(L, L);
        lua_setfield(L, LUA_REGISTRYINDEX, "twilite.main");
    }
    lua_pop(L, 1);
#endif
    lua_newtable(L);
    lua_pushcfunction(L, load);
    lua_setfield(L, -2, "load");
    lua_pushcfunction(L, resolve);
    lua_setfield(L, -2, "resolve");
    lua_pushcfunction(L, process);
    lua_setfield(L, -2, "process");
    return 1;
}
