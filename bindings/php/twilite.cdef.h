typedef enum twilite_status {
TWILITE_OK = 0,
TWILITE_MISUSE = 1,
TWILITE_INVALID_PARAMETERS = 2,
TWILITE_TRANSPORT = 3,
TWILITE_TIMEOUT = 4,
TWILITE_API_ERROR = 5,
TWILITE_INVALID_RESPONSE = 6,
TWILITE_CANCELLED = 7,
TWILITE_DONE = 8,
TWILITE_FULL = 9,
TWILITE_NOT_AUTHENTIC = 10,
TWILITE_CLOSED = 11
} twilite_status;
typedef struct twilite_client twilite_client;
typedef struct twilite_response twilite_response;
typedef struct twilite_pager twilite_pager;
typedef struct twilite_queue twilite_queue;
typedef struct twilite_params twilite_params;
typedef enum twilite_kind {
TWILITE_KIND_NONE = 0,
TWILITE_KIND_NULL = 1,
TWILITE_KIND_BOOLEAN = 2,
TWILITE_KIND_NUMBER = 3,
TWILITE_KIND_STRING = 4,
TWILITE_KIND_ARRAY = 5,
TWILITE_KIND_OBJECT = 6
} twilite_kind;
typedef struct twilite_span {
size_t offset;
size_t length;
} twilite_span;
const char *twilite_version(void);
int32_t twilite_abi_version(void);
const char *twilite_catalog(void);
twilite_response *twilite_describe(const char * prefix);
twilite_client * twilite_client_create(
const char * options_json, twilite_response * * error);
void twilite_client_free(twilite_client * client);
typedef void (*twilite_trace_fn)(void * context, const char *line_json);
void twilite_client_set_trace(
twilite_client *client, twilite_trace_fn trace, void * context);
twilite_params *twilite_params_create(void);
int32_t twilite_params_set_text(twilite_params *params, const char *name, const char *value);
int32_t twilite_params_set_text_length(
twilite_params *params, const char *name, const char * value, size_t length);
int32_t twilite_params_set_json(twilite_params *params, const char *name, const char *json);
int32_t twilite_params_set_integer(twilite_params *params, const char *name, int64_t value);
int32_t twilite_params_set_boolean(twilite_params *params, const char *name, int32_t value);
int32_t twilite_params_remove(twilite_params *params, const char *name);
const char *twilite_params_json(twilite_params *params);
void twilite_params_free(twilite_params * params);
twilite_response *twilite_call(
twilite_client *client, const char *operation, const char * params_json);
typedef int32_t (*twilite_interrupt_fn)(void * context);
twilite_response *twilite_call_within(
twilite_client *client, const char *operation, const char * params_json, int32_t deadline_ms,
twilite_interrupt_fn interrupted, void * context);
twilite_response *twilite_validate(const char *operation, const char * params_json);
twilite_response *twilite_request(
twilite_client *client, const char *method, const char *product, const char *path,
const char * params_json);
twilite_response *twilite_verify_v2_entity_create(
twilite_client *client, const char * params_json);
twilite_response *twilite_verify_v2_entity_list(
twilite_client *client, const char * params_json);
twilite_response *twilite_verify_v2_entity_page(
twilite_client *client, const char * params_json);
twilite_response *twilite_verify_v2_entity_fetch(
twilite_client *client, const char * params_json);
twilite_response *twilite_verify_v2_entity_delete(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_create(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_list(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_page(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_fetch(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_update(
twilite_client *client, const char * params_json);
twilite_response *twilite_ip_messaging_v2_user_delete(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_create(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_list(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_page(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_fetch(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_update(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_delete(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_create(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_list(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_page(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_fetch(
twilite_client *client, const char * params_json);
twilite_response *twilite_trusthub_v1_customer_profile_entity_assignment_delete(
twilite_client *client, const char * params_json);
twilite_pager * twilite_pager_create(
twilite_client *client, const char *operation, const char * params_json,
twilite_response * * error);
twilite_response *twilite_pager_next(twilite_pager *pager);
twilite_response *twilite_pager_next_within(
twilite_pager *pager, int32_t deadline_ms, twilite_interrupt_fn interrupted,
void * context);
void twilite_pager_free(twilite_pager * pager);
twilite_queue * twilite_queue_create(
twilite_client *client, const char * options_json,
twilite_response * * error);
int32_t twilite_queue_submit(
twilite_queue *queue, uint64_t tag, const char *operation, const char * params_json);
int32_t twilite_queue_submit_within(
twilite_queue *queue, uint64_t tag, const char *operation, const char * params_json,
int32_t deadline_ms);
int32_t twilite_queue_submit_page(twilite_queue *queue, uint64_t tag, twilite_pager *pager);
int32_t twilite_queue_submit_page_within(
twilite_queue *queue, uint64_t tag, twilite_pager *pager, int32_t deadline_ms);
twilite_response * twilite_queue_next(twilite_queue *queue, int32_t timeout_ms);
size_t twilite_queue_take(
twilite_queue *queue, twilite_response * * responses, size_t capacity,
int32_t timeout_ms);
int32_t twilite_queue_cancel(twilite_queue *queue, uint64_t tag);
int32_t twilite_queue_wake(twilite_queue *queue);
int32_t twilite_queue_close(twilite_queue *queue);
size_t twilite_queue_pending(const twilite_queue *queue);
int32_t twilite_queue_fd(const twilite_queue *queue);
void twilite_queue_free(twilite_queue * queue);
twilite_response *twilite_access_token(const char * options_json);
int32_t twilite_webhook_check(
const char *auth_token, const char * signature, const char *url,
const char * content_type, const void * body, size_t body_length);
int32_t twilite_response_status(const twilite_response *response);
const char *twilite_response_json(const twilite_response *response);
size_t twilite_response_json_length(const twilite_response *response);
int64_t twilite_response_get(
const twilite_response *response, const char *pointer, char * buffer, size_t size);
int32_t twilite_response_kind(const twilite_response *response, const char *pointer);
int64_t twilite_response_count(const twilite_response *response);
const char * twilite_response_record(
const twilite_response *response, int64_t index, size_t * length);
int64_t twilite_response_records(
const twilite_response *response, twilite_span * spans, size_t capacity);
int64_t twilite_response_column(
const twilite_response *response, const char *name, char * buffer, size_t size);
int64_t twilite_json_get(
const char * json, size_t length, const char *pointer, char * buffer, size_t size);
int32_t twilite_json_kind(const char * json, size_t length, const char *pointer);
int32_t twilite_response_http_status(const twilite_response *response);
const char * twilite_response_request_id(const twilite_response *response);
const char * twilite_response_header(const twilite_response *response, const char *name);
const char * twilite_response_headers(const twilite_response *response);
int32_t twilite_response_attempts(const twilite_response *response);
uint64_t twilite_response_tag(const twilite_response *response);
void twilite_response_free(twilite_response * response);
enum { TWILITE_ABI_VERSION = 1 };
