//! The functions of the header, each once: linked to, or found when the library is loaded.

use std::os::raw::{c_char, c_void};

use crate::types::*;

macro_rules! functions {
    ($(fn $name:ident($($argument:ident: $type:ty),* $(,)?) $(-> $result:ty)?;)*) => {
        #[cfg(not(feature = "load"))]
        extern "C" {$(
            #[allow(missing_docs)]
            pub fn $name($($argument: $type),*) $(-> $result)?;
        )*}

        /// Where the functions of the loaded library are.
        #[cfg(feature = "load")]
        pub(crate) struct Functions {
            $($name: unsafe extern "C" fn($($type),*) $(-> $result)?,)*
        }

        #[cfg(feature = "load")]
        impl Functions {
            /// Finds each function by its name, which ends with a NUL.
            ///
            /// # Safety
            ///
            /// What is found is a function of that name of libtwilite, in this version of its binary interface, and stays
            /// where it is.
            pub(crate) unsafe fn find<E>(find: impl Fn(&'static str) -> Result<*mut c_void, E>) -> Result<Self, E> {
                Ok(Functions {
                    $($name: std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($type),*) $(-> $result)?>(
                        find(concat!(stringify!($name), "\0"))?,
                    ),)*
                })
            }
        }

        $(
            #[cfg(feature = "load")]
            #[allow(missing_docs, clippy::missing_safety_doc)]
            #[inline]
            pub unsafe fn $name($($argument: $type),*) $(-> $result)? {
                (crate::load::functions().$name)($($argument),*)
            }
        )*
    };
}

functions! {
    fn twilite_version() -> *const c_char;
    fn twilite_abi_version() -> i32;
    fn twilite_catalog() -> *const c_char;
    fn twilite_describe(prefix: *const c_char) -> *mut twilite_response;
    fn twilite_client_create(
        options_json: *const c_char, error: *mut *mut twilite_response,
    ) -> *mut twilite_client;
    fn twilite_client_free(client: *mut twilite_client);
    fn twilite_client_set_trace(
        client: *mut twilite_client, trace: Option<twilite_trace_fn>, context: *mut c_void,
    );
    fn twilite_params_create() -> *mut twilite_params;
    fn twilite_params_set_text(params: *mut twilite_params, name: *const c_char, value: *const c_char) -> i32;
    fn twilite_params_set_text_length(
        params: *mut twilite_params, name: *const c_char, value: *const c_char, length: usize,
    ) -> i32;
    fn twilite_params_set_json(params: *mut twilite_params, name: *const c_char, json: *const c_char) -> i32;
    fn twilite_params_set_integer(params: *mut twilite_params, name: *const c_char, value: i64) -> i32;
    fn twilite_params_set_boolean(params: *mut twilite_params, name: *const c_char, value: i32) -> i32;
    fn twilite_params_remove(params: *mut twilite_params, name: *const c_char) -> i32;
    fn twilite_params_json(params: *mut twilite_params) -> *const c_char;
    fn twilite_params_free(params: *mut twilite_params);
    fn twilite_call(
        client: *mut twilite_client, operation: *const c_char, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_call_within(
        client: *mut twilite_client, operation: *const c_char, params_json: *const c_char, deadline_ms: i32,
        interrupted: Option<twilite_interrupt_fn>, context: *mut c_void,
    ) -> *mut twilite_response;
    fn twilite_validate(operation: *const c_char, params_json: *const c_char) -> *mut twilite_response;
    fn twilite_request(
        client: *mut twilite_client, method: *const c_char, product: *const c_char, path: *const c_char,
        params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_verify_v2_entity_create(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_verify_v2_entity_list(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_verify_v2_entity_page(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_verify_v2_entity_fetch(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_verify_v2_entity_delete(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_create(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_list(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_page(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_fetch(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_update(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_ip_messaging_v2_user_delete(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_create(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_list(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_page(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_fetch(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_update(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_delete(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_entity_assignment_create(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_entity_assignment_list(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_entity_assignment_page(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_entity_assignment_fetch(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_trusthub_v1_customer_profile_entity_assignment_delete(
        client: *mut twilite_client, params_json: *const c_char,
    ) -> *mut twilite_response;
    fn twilite_pager_create(
        client: *mut twilite_client, operation: *const c_char, params_json: *const c_char,
        error: *mut *mut twilite_response,
    ) -> *mut twilite_pager;
    fn twilite_pager_next(pager: *mut twilite_pager) -> *mut twilite_response;
    fn twilite_pager_next_within(
        pager: *mut twilite_pager, deadline_ms: i32, interrupted: Option<twilite_interrupt_fn>,
        context: *mut c_void,
    ) -> *mut twilite_response;
    fn twilite_pager_free(pager: *mut twilite_pager);
    fn twilite_queue_create(
        client: *mut twilite_client, options_json: *const c_char, error: *mut *mut twilite_response,
    ) -> *mut twilite_queue;
    fn twilite_queue_submit(
        queue: *mut twilite_queue, tag: u64, operation: *const c_char, params_json: *const c_char,
    ) -> i32;
    fn twilite_queue_submit_within(
        queue: *mut twilite_queue, tag: u64, operation: *const c_char, params_json: *const c_char,
        deadline_ms: i32,
    ) -> i32;
    fn twilite_queue_submit_page(queue: *mut twilite_queue, tag: u64, pager: *mut twilite_pager) -> i32;
    fn twilite_queue_submit_page_within(
        queue: *mut twilite_queue, tag: u64, pager: *mut twilite_pager, deadline_ms: i32,
    ) -> i32;
    fn twilite_queue_next(queue: *mut twilite_queue, timeout_ms: i32) -> *mut twilite_response;
    fn twilite_queue_take(
        queue: *mut twilite_queue, responses: *mut *mut twilite_response, capacity: usize, timeout_ms: i32,
    ) -> usize;
    fn twilite_queue_cancel(queue: *mut twilite_queue, tag: u64) -> i32;
    fn twilite_queue_wake(queue: *mut twilite_queue) -> i32;
    fn twilite_queue_close(queue: *mut twilite_queue) -> i32;
    fn twilite_queue_pending(queue: *const twilite_queue) -> usize;
    fn twilite_queue_fd(queue: *const twilite_queue) -> i32;
    fn twilite_queue_free(queue: *mut twilite_queue);
    fn twilite_access_token(options_json: *const c_char) -> *mut twilite_response;
    fn twilite_webhook_check(
        auth_token: *const c_char, signature: *const c_char, url: *const c_char, content_type: *const c_char,
        body: *const c_void, body_length: usize,
    ) -> i32;
    fn twilite_response_status(response: *const twilite_response) -> i32;
    fn twilite_response_json(response: *const twilite_response) -> *const c_char;
    fn twilite_response_json_length(response: *const twilite_response) -> usize;
    fn twilite_response_get(
        response: *const twilite_response, pointer: *const c_char, buffer: *mut c_char, size: usize,
    ) -> i64;
    fn twilite_response_kind(response: *const twilite_response, pointer: *const c_char) -> i32;
    fn twilite_response_count(response: *const twilite_response) -> i64;
    fn twilite_response_record(
        response: *const twilite_response, index: i64, length: *mut usize,
    ) -> *const c_char;
    fn twilite_response_records(
        response: *const twilite_response, spans: *mut twilite_span, capacity: usize,
    ) -> i64;
    fn twilite_response_column(
        response: *const twilite_response, name: *const c_char, buffer: *mut c_char, size: usize,
    ) -> i64;
    fn twilite_json_get(
        json: *const c_char, length: usize, pointer: *const c_char, buffer: *mut c_char, size: usize,
    ) -> i64;
    fn twilite_json_kind(json: *const c_char, length: usize, pointer: *const c_char) -> i32;
    fn twilite_response_http_status(response: *const twilite_response) -> i32;
    fn twilite_response_request_id(response: *const twilite_response) -> *const c_char;
    fn twilite_response_header(response: *const twilite_response, name: *const c_char) -> *const c_char;
    fn twilite_response_headers(response: *const twilite_response) -> *const c_char;
    fn twilite_response_attempts(response: *const twilite_response) -> i32;
    fn twilite_response_tag(response: *const twilite_response) -> u64;
    fn twilite_response_free(response: *mut twilite_response);
}
