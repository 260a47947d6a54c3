package twilite

// All that knows C. Every other file sees handles, and Go's own texts.

/*
#cgo pkg-config: twilite
#include <twilite.h>

#if TWILITE_ABI_VERSION != 1
#error "This package is written for the binary interface 1 of libtwilite"
#endif

// What a response says, in one crossing.
typedef struct {
	int32_t status, http_status, attempts;
	const char *json, *request_id, *headers;
	size_t json_length;
} answer;

static void read_answer(const twilite_response *response, answer *found) {
	found->status = twilite_response_status(response);
	found->http_status = twilite_response_http_status(response);
	found->attempts = twilite_response_attempts(response);
	found->json = twilite_response_json(response);
	found->json_length = twilite_response_json_length(response);
	found->request_id = twilite_response_request_id(response);
	found->headers = twilite_response_headers(response);
}

// Waits for completions, and takes them with their tags.
static size_t take(twilite_queue *queue, twilite_response **responses, uint64_t *tags, size_t capacity) {
	size_t count = twilite_queue_take(queue, responses, capacity, -1);
	for (size_t i = 0; i < count; i++) tags[i] = twilite_response_tag(responses[i]);
	return count;
}
*/
import "C"

import (
	"fmt"
	"sync"
	"unsafe"
)

// The version of the binary interface that this package is written for.
const abiVersion = 1

type (
	clientHandle   = *C.twilite_client
	queueHandle    = *C.twilite_queue
	pagerHandle    = *C.twilite_pager
	responseHandle = *C.twilite_response
)

// status is how a call ended, as the library numbers it.
type status int32

const (
	statusOK           status = C.TWILITE_OK
	statusDone         status = C.TWILITE_DONE
	statusNotAuthentic status = C.TWILITE_NOT_AUTHENTIC
)

var (
	checkOnce  sync.Once
	checkError error
)

// checkLibrary looks once whether the library that the loader found has the interface of this package.
func checkLibrary() error {
	checkOnce.Do(func() {
		if found := int32(C.twilite_abi_version()); found != abiVersion {
			checkError = misuse("", fmt.Sprintf("libtwilite has the binary interface %d; this package needs %d", found, abiVersion))
		}
	})
	return checkError
}

// Version tells the version of the library that is loaded, as "1.2.3". It fails when that has another binary interface
// than this package is written for, as everything else does then.
func Version() (string, error) {
	if err := checkLibrary(); err != nil {
		return "", err
	}
	return C.GoString(C.twilite_version()), nil
}

// text passes a text that ends with a NUL; nil is NULL. The library reads it during the call alone.
func text(ended []byte) *C.char {
	return (*C.char)(unsafe.Pointer(firstByte(ended)))
}

func firstByte(bytes []byte) *byte {
	if len(bytes) == 0 {
		return nil
	}
	return &bytes[0]
}

// readAndFree copies what a response says, and frees it.
func readAndFree(handle responseHandle) (status, *Response) {
	defer C.twilite_response_free(handle)
	var found C.answer
	C.read_answer(handle, &found)
	body := make([]byte, found.json_length)
	copy(body, unsafe.Slice((*byte)(unsafe.Pointer(found.json)), found.json_length))
	return status(found.status), &Response{
		HTTPStatus: int(found.http_status),
		RequestID:  C.GoString(found.request_id),
		Attempts:   int(found.attempts),
		Headers:    headersOf(C.GoString(found.headers)),
		body:       body,
	}
}

func createClient(options []byte) (clientHandle, error) {
	var failed responseHandle
	client := C.twilite_client_create(text(options), &failed)
	if client == nil {
		return nil, failureOf(readAndFree(failed))
	}
	return client, nil
}

func freeClient(client clientHandle) { C.twilite_client_free(client) }

func createQueue(client clientHandle, options []byte) (queueHandle, error) {
	var failed responseHandle
	queue := C.twilite_queue_create(client, text(options), &failed)
	if queue == nil {
		return nil, failureOf(readAndFree(failed))
	}
	return queue, nil
}

func freeQueue(queue queueHandle) { C.twilite_queue_free(queue) }

func submitCall(queue queueHandle, tag uint64, operation, parameters []byte, deadlineMs int32) status {
	return status(C.twilite_queue_submit_within(
		queue, C.uint64_t(tag), text(operation), text(parameters), C.int32_t(deadlineMs)))
}

func submitPage(queue queueHandle, tag uint64, pager pagerHandle, deadlineMs int32) status {
	return status(C.twilite_queue_submit_page_within(queue, C.uint64_t(tag), pager, C.int32_t(deadlineMs)))
}

func cancelCall(queue queueHandle, tag uint64) { C.twilite_queue_cancel(queue, C.uint64_t(tag)) }

func wakeQueue(queue queueHandle) { C.twilite_queue_wake(queue) }

// completions is room for what one crossing takes.
type completions struct {
	responses [64]responseHandle
	tags      [64]C.uint64_t
}

// take drives a queue until calls have ended, or the queue is woken, and gives how many. It blocks its thread.
func (room *completions) take(queue queueHandle) int {
	return int(C.take(queue, &room.responses[0], &room.tags[0], C.size_t(len(room.responses))))
}

func createPager(client clientHandle, operation, parameters []byte) (pagerHandle, error) {
	var failed responseHandle
	pager := C.twilite_pager_create(client, text(operation), text(parameters), &failed)
	if pager == nil {
		return nil, failureOf(readAndFree(failed))
	}
	return pager, nil
}

func freePager(pager pagerHandle) { C.twilite_pager_free(pager) }

func validate(operation, parameters []byte) (status, *Response) {
	return readAndFree(C.twilite_validate(text(operation), text(parameters)))
}

func accessToken(options []byte) (status, *Response) {
	return readAndFree(C.twilite_access_token(text(options)))
}

func describe(prefix []byte) (status, *Response) {
	return readAndFree(C.twilite_describe(text(prefix)))
}

func webhookCheck(authToken, signature, url, contentType, body []byte) status {
	return status(C.twilite_webhook_check(
		text(authToken), text(signature), text(url), text(contentType), unsafe.Pointer(firstByte(body)), C.size_t(len(body))))
}
