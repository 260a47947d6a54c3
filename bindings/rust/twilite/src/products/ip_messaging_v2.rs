// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.

//! `ip_messaging.v2`

use std::ops::Index;

use crate::client::Client;
use crate::json::{Object, Value};
use crate::operation::{self, ListOperation, Operation, Page, Record};
use crate::request::Request;

/// The version: what its chains begin with.
#[derive(Clone, Debug)]
pub struct Version {
    client: Client,
}

impl Version {
    pub(crate) fn new(client: Client) -> Self {
        Version { client }
    }

    /// `ip_messaging.v2.services`
    pub fn services(&self) -> Services {
        Services { client: self.client.clone(), ids: Vec::new() }
    }
}

/// `ip_messaging.v2.services`
#[derive(Clone, Debug)]
pub struct Services {
    client: Client,
    ids: Vec<String>,
}

impl Services {
    /// Chooses one by its id: `ip_messaging.v2.services(service_sid)`
    pub fn id(&self, service_sid: impl Into<String>) -> ServicesId {
        let mut ids = self.ids.clone();
        ids.push(service_sid.into());
        ServicesId { client: self.client.clone(), ids }
    }
}

/// `ip_messaging.v2.services(service_sid)`
#[derive(Clone, Debug)]
pub struct ServicesId {
    client: Client,
    ids: Vec<String>,
}

impl ServicesId {
    /// `ip_messaging.v2.services(service_sid).users`
    pub fn users(&self) -> ServicesIdUsers {
        ServicesIdUsers { client: self.client.clone(), ids: self.ids.clone() }
    }
}

/// `ip_messaging.v2.services(service_sid).users`
#[derive(Clone, Debug)]
pub struct ServicesIdUsers {
    client: Client,
    ids: Vec<String>,
}

impl ServicesIdUsers {
    /// `POST /v2/Services/{ServiceSid}/Users`
    ///
    /// `identity`: user identity.
    pub fn create(&self, identity: impl Into<String>) -> Request<UserCreate> {
        let mut parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        parameters.insert("Identity", identity.into());
        Request::new(self.client.clone(), "ip_messaging.v2.user.create".into(), parameters.into())
    }

    /// `GET /v2/Services/{ServiceSid}/Users`
    pub fn list(&self) -> Request<UserList> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "ip_messaging.v2.user.list".into(), parameters.into())
    }

    /// `GET /v2/Services/{ServiceSid}/Users`
    pub fn page(&self) -> Request<UserPage> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "ip_messaging.v2.user.page".into(), parameters.into())
    }

    /// Chooses one by its id: `ip_messaging.v2.services(service_sid).users(sid)`
    pub fn id(&self, sid: impl Into<String>) -> ServicesIdUsersId {
        let mut ids = self.ids.clone();
        ids.push(sid.into());
        ServicesIdUsersId { client: self.client.clone(), ids }
    }
}

/// `ip_messaging.v2.services(service_sid).users(sid)`
#[derive(Clone, Debug)]
pub struct ServicesIdUsersId {
    client: Client,
    ids: Vec<String>,
}

impl ServicesIdUsersId {
    /// `GET /v2/Services/{ServiceSid}/Users/{Sid}`
    pub fn fetch(&self) -> Request<UserFetch> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid", "Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "ip_messaging.v2.user.fetch".into(), parameters.into())
    }

    /// `POST /v2/Services/{ServiceSid}/Users/{Sid}`
    pub fn update(&self) -> Request<UserUpdate> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid", "Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "ip_messaging.v2.user.update".into(), parameters.into())
    }

    /// `DELETE /v2/Services/{ServiceSid}/Users/{Sid}`
    pub fn delete(&self) -> Request<UserDelete> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid", "Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "ip_messaging.v2.user.delete".into(), parameters.into())
    }
}

/// `ip_messaging.v2.user.create`
#[derive(Clone, Copy, Debug)]
pub enum UserCreate {}

impl Operation for UserCreate {
    type Output = User;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// The parameters that `ip_messaging.v2.user.create` may have.
impl Request<UserCreate> {
    /// Sets `RoleSid`: sid (`^RL[0-9a-fA-F]{32}$`).
    pub fn role_sid(self, role_sid: impl Into<String>) -> Self {
        self.parameter("RoleSid", role_sid.into())
    }

    /// Sets `Attributes`: json.
    pub fn attributes(self, attributes: impl Into<Value>) -> Self {
        self.parameter("Attributes", attributes)
    }

    /// Sets `FriendlyName`: text.
    pub fn friendly_name(self, friendly_name: impl Into<String>) -> Self {
        self.parameter("FriendlyName", friendly_name.into())
    }

    /// Sets `X-Twilio-Webhook-Enabled`: true or false.
    pub fn x_twilio_webhook_enabled(self, x_twilio_webhook_enabled: bool) -> Self {
        self.parameter("X-Twilio-Webhook-Enabled", x_twilio_webhook_enabled)
    }
}

/// `ip_messaging.v2.user.list`
#[derive(Clone, Copy, Debug)]
pub enum UserList {}

impl Operation for UserList {
    type Output = Vec<User>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::array(value)
    }
}

impl ListOperation for UserList {
    type Record = User;

    fn read_record(value: Value) -> Option<Self::Record> {
        operation::record(value)
    }
}

/// The parameters that `ip_messaging.v2.user.list` may have.
impl Request<UserList> {
    /// Sets `PageSize`: integer from 1 to 100.
    pub fn page_size(self, page_size: i64) -> Self {
        self.parameter("PageSize", page_size)
    }

    /// Sets `PageToken`: non empty text.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.parameter("PageToken", page_token.into())
    }

    /// Sets `Page`: integer, 0 at least.
    pub fn page(self, page: i64) -> Self {
        self.parameter("Page", page)
    }

    /// Sets `Limit`: integer, 0 at least.
    pub fn limit(self, limit: i64) -> Self {
        self.parameter("Limit", limit)
    }
}

/// `ip_messaging.v2.user.page`
#[derive(Clone, Copy, Debug)]
pub enum UserPage {}

impl Operation for UserPage {
    type Output = Page<User>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::page(value, "users")
    }
}

/// The parameters that `ip_messaging.v2.user.page` may have.
impl Request<UserPage> {
    /// Sets `PageSize`: integer from 1 to 100.
    pub fn page_size(self, page_size: i64) -> Self {
        self.parameter("PageSize", page_size)
    }

    /// Sets `PageToken`: non empty text.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        self.parameter("PageToken", page_token.into())
    }

    /// Sets `Page`: integer, 0 at least.
    pub fn page(self, page: i64) -> Self {
        self.parameter("Page", page)
    }
}

/// `ip_messaging.v2.user.fetch`
#[derive(Clone, Copy, Debug)]
pub enum UserFetch {}

impl Operation for UserFetch {
    type Output = User;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `ip_messaging.v2.user.update`
#[derive(Clone, Copy, Debug)]
pub enum UserUpdate {}

impl Operation for UserUpdate {
    type Output = User;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// The parameters that `ip_messaging.v2.user.update` may have.
impl Request<UserUpdate> {
    /// Sets `RoleSid`: sid (`^RL[0-9a-fA-F]{32}$`).
    pub fn role_sid(self, role_sid: impl Into<String>) -> Self {
        self.parameter("RoleSid", role_sid.into())
    }

    /// Sets `Attributes`: json.
    pub fn attributes(self, attributes: impl Into<Value>) -> Self {
        self.parameter("Attributes", attributes)
    }

    /// Sets `FriendlyName`: text.
    pub fn friendly_name(self, friendly_name: impl Into<String>) -> Self {
        self.parameter("FriendlyName", friendly_name.into())
    }

    /// Sets `X-Twilio-Webhook-Enabled`: true or false.
    pub fn x_twilio_webhook_enabled(self, x_twilio_webhook_enabled: bool) -> Self {
        self.parameter("X-Twilio-Webhook-Enabled", x_twilio_webhook_enabled)
    }
}

/// `ip_messaging.v2.user.delete`
#[derive(Clone, Copy, Debug)]
pub enum UserDelete {}

impl Operation for UserDelete {
    type Output = ();

    fn read(value: Value) -> Option<Self::Output> {
        value.as_object().map(|_| ())
    }
}

/// A record of `ip_messaging.v2.user`, as Twilio wrote it.
///
/// <https://www.twilio.com/docs/chat/rest/user-resource>
///
/// What an answer does not have, or has as null or as another type, is `None`; the members themselves are in `as_object`.
#[derive(Clone, Debug, PartialEq)]
pub struct User(Object);

impl User {
    /// `sid`, `^US[0-9a-fA-F]{32}$`.
    pub fn sid(&self) -> Option<&str> {
        self.0.get("sid")?.as_str()
    }

    /// `account_sid`, `^AC[0-9a-fA-F]{32}$`.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.get("account_sid")?.as_str()
    }

    /// `service_sid`, `^IS[0-9a-fA-F]{32}$`.
    pub fn service_sid(&self) -> Option<&str> {
        self.0.get("service_sid")?.as_str()
    }

    /// `attributes`.
    pub fn attributes(&self) -> Option<&str> {
        self.0.get("attributes")?.as_str()
    }

    /// `friendly_name`.
    pub fn friendly_name(&self) -> Option<&str> {
        self.0.get("friendly_name")?.as_str()
    }

    /// `role_sid`, `^RL[0-9a-fA-F]{32}$`.
    pub fn role_sid(&self) -> Option<&str> {
        self.0.get("role_sid")?.as_str()
    }

    /// `identity`.
    pub fn identity(&self) -> Option<&str> {
        self.0.get("identity")?.as_str()
    }

    /// `is_online`.
    pub fn is_online(&self) -> Option<bool> {
        self.0.get("is_online")?.as_bool()
    }

    /// `is_notifiable`.
    pub fn is_notifiable(&self) -> Option<bool> {
        self.0.get("is_notifiable")?.as_bool()
    }

    /// `date_created`, a date time.
    pub fn date_created(&self) -> Option<&str> {
        self.0.get("date_created")?.as_str()
    }

    /// `date_updated`, a date time.
    pub fn date_updated(&self) -> Option<&str> {
        self.0.get("date_updated")?.as_str()
    }

    /// `joined_channels_count`.
    pub fn joined_channels_count(&self) -> Option<i64> {
        self.0.get("joined_channels_count")?.as_i64()
    }

    /// `links`, a uri map.
    pub fn links(&self) -> Option<&Object> {
        self.0.get("links")?.as_object()
    }

    /// `url`, a uri.
    pub fn url(&self) -> Option<&str> {
        self.0.get("url")?.as_str()
    }
}

impl Record for User {
    fn from_object(object: Object) -> Self {
        Self(object)
    }

    fn as_object(&self) -> &Object {
        &self.0
    }

    fn into_object(self) -> Object {
        self.0
    }
}

impl Index<&str> for User {
    type Output = Value;

    /// A member, null when there is none.
    fn index(&self, name: &str) -> &Value {
        &self.0[name]
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for User {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<User> for Value {
    fn from(record: User) -> Value {
        Value::Object(record.0)
    }
}
