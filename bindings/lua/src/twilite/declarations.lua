-- The declarations of libtwilite that LuaJIT's ffi is given, as build/twilite.cdef.h has them; a test compares.
-- A program may have all of twilite.cdef.h declared as well: nothing here contradicts it.
return [[
typedef struct twilite_client twilite_client;
typedef struct twilite_response twilite_response;
typedef struct twilite_pager twilite_pager;
typedef struct twilite_queue twilite_queue;
typedef int32_t (*twilite_interrupt_fn)(void * context);
const char *twilite_version(void);
int32_t twilite_abi_version(void);
twilite_response *twilite_describe(const char * prefix);
twilite_client * twilite_client_create(
const char * options_json, twilite_response * * error);
void twilite_client_free(twilite_client * client);
twilite_response *twilite_call_within(
twilite_client *client, const char *operation, const char * params_json, int32_t deadline_ms,
twilite_interrupt_fn interrupted, void * context);
twilite_response *twilite_validate(const char *operation, const char * params_json);
twilite_pager * twilite_pager_create(
twilite_client *client, const char *operation, const char * params_json,
twilite_response * * error);
twilite_response *twilite_pager_next_within(
twilite_pager *pager, int32_t deadline_ms, twilite_interrupt_fn interrupted,
void * context);
void twilite_pager_free(twilite_pager * pager);
twilite_queue * twilite_queue_create(
twilite_client *client, const char * options_json,
twilite_response * * error);
int32_t twilite_queue_submit_within(
twilite_queue *queue, uint64_t tag, const char *operation, const char * params_json,
int32_t deadline_ms);
int32_t twilite_queue_submit_page(twilite_queue *queue, uint64_t tag, twilite_pager *pager);
twilite_response * twilite_queue_next(twilite_queue *queue, int32_t timeout_ms);
int32_t twilite_queue_cancel(twilite_queue *queue, uint64_t tag);
int32_t twilite_queue_close(twilite_queue *queue);
int32_t twilite_queue_fd(const twilite_queue *queue);
void twilite_queue_free(twilite_queue * queue);
twilite_response *twilite_access_token(const char * options_json);
int32_t twilite_webhook_check(
const char *auth_token, const char * signature, const char *url,
const char * content_type, const void * body, size_t body_length);
int32_t twilite_response_status(const twilite_response *response);
const char *twilite_response_json(const twilite_response *response);
size_t twilite_response_json_length(const twilite_response *response);
int32_t twilite_response_http_status(const twilite_response *response);
const char * twilite_response_request_id(const twilite_response *response);
const char * twilite_response_headers(const twilite_response *response);
int32_t twilite_response_attempts(const twilite_response *response);
uint64_t twilite_response_tag(const twilite_response *response);
void twilite_response_free(twilite_response * response);
]]
