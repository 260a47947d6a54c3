// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.

//! `verify.v2`

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

    /// `verify.v2.services`
    pub fn services(&self) -> Services {
        Services { client: self.client.clone(), ids: Vec::new() }
    }
}

/// `verify.v2.services`
#[derive(Clone, Debug)]
pub struct Services {
    client: Client,
    ids: Vec<String>,
}

impl Services {
    /// Chooses one by its id: `verify.v2.services(service_sid)`
    pub fn id(&self, service_sid: impl Into<String>) -> ServicesId {
        let mut ids = self.ids.clone();
        ids.push(service_sid.into());
        ServicesId { client: self.client.clone(), ids }
    }
}

/// `verify.v2.services(service_sid)`
#[derive(Clone, Debug)]
pub struct ServicesId {
    client: Client,
    ids: Vec<String>,
}

impl ServicesId {
    /// `verify.v2.services(service_sid).entities`
    pub fn entities(&self) -> ServicesIdEntities {
        ServicesIdEntities { client: self.client.clone(), ids: self.ids.clone() }
    }
}

/// `verify.v2.services(service_sid).entities`
#[derive(Clone, Debug)]
pub struct ServicesIdEntities {
    client: Client,
    ids: Vec<String>,
}

impl ServicesIdEntities {
    /// `POST /v2/Services/{ServiceSid}/Entities`
    ///
    /// `identity`: entity identity (`^[A-Za-z0-9-]{8,64}$`).
    pub fn create(&self, identity: impl Into<String>) -> Request<EntityCreate> {
        let mut parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        parameters.insert("Identity", identity.into());
        Request::new(self.client.clone(), "verify.v2.entity.create".into(), parameters.into())
    }

    /// `GET /v2/Services/{ServiceSid}/Entities`
    pub fn list(&self) -> Request<EntityList> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "verify.v2.entity.list".into(), parameters.into())
    }

    /// `GET /v2/Services/{ServiceSid}/Entities`
    pub fn page(&self) -> Request<EntityPage> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "verify.v2.entity.page".into(), parameters.into())
    }

    /// Chooses one by its id: `verify.v2.services(service_sid).entities(identity)`
    pub fn id(&self, identity: impl Into<String>) -> ServicesIdEntitiesId {
        let mut ids = self.ids.clone();
        ids.push(identity.into());
        ServicesIdEntitiesId { client: self.client.clone(), ids }
    }
}

/// `verify.v2.services(service_sid).entities(identity)`
#[derive(Clone, Debug)]
pub struct ServicesIdEntitiesId {
    client: Client,
    ids: Vec<String>,
}

impl ServicesIdEntitiesId {
    /// `GET /v2/Services/{ServiceSid}/Entities/{Identity}`
    pub fn fetch(&self) -> Request<EntityFetch> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid", "Identity"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "verify.v2.entity.fetch".into(), parameters.into())
    }

    /// `DELETE /v2/Services/{ServiceSid}/Entities/{Identity}`
    pub fn delete(&self) -> Request<EntityDelete> {
        let parameters: Object = self.ids.iter().zip(["ServiceSid", "Identity"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "verify.v2.entity.delete".into(), parameters.into())
    }
}

/// `verify.v2.entity.create`
#[derive(Clone, Copy, Debug)]
pub enum EntityCreate {}

impl Operation for EntityCreate {
    type Output = Entity;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `verify.v2.entity.list`
#[derive(Clone, Copy, Debug)]
pub enum EntityList {}

impl Operation for EntityList {
    type Output = Vec<Entity>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::array(value)
    }
}

impl ListOperation for EntityList {
    type Record = Entity;

    fn read_record(value: Value) -> Option<Self::Record> {
        operation::record(value)
    }
}

/// The parameters that `verify.v2.entity.list` may have.
impl Request<EntityList> {
    /// Sets `PageSize`: integer from 1 to 1000.
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

/// `verify.v2.entity.page`
#[derive(Clone, Copy, Debug)]
pub enum EntityPage {}

impl Operation for EntityPage {
    type Output = Page<Entity>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::page(value, "entities")
    }
}

/// The parameters that `verify.v2.entity.page` may have.
impl Request<EntityPage> {
    /// Sets `PageSize`: integer from 1 to 1000.
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

/// `verify.v2.entity.fetch`
#[derive(Clone, Copy, Debug)]
pub enum EntityFetch {}

impl Operation for EntityFetch {
    type Output = Entity;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `verify.v2.entity.delete`
#[derive(Clone, Copy, Debug)]
pub enum EntityDelete {}

impl Operation for EntityDelete {
    type Output = ();

    fn read(value: Value) -> Option<Self::Output> {
        value.as_object().map(|_| ())
    }
}

/// A record of `verify.v2.entity`, as Twilio wrote it.
///
/// <https://www.twilio.com/docs/verify/api/entity>
///
/// What an answer does not have, or has as null or as another type, is `None`; the members themselves are in `as_object`.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity(Object);

impl Entity {
    /// `sid`, `^YE[0-9a-fA-F]{32}$`.
    pub fn sid(&self) -> Option<&str> {
        self.0.get("sid")?.as_str()
    }

    /// `identity`.
    pub fn identity(&self) -> Option<&str> {
        self.0.get("identity")?.as_str()
    }

    /// `account_sid`, `^AC[0-9a-fA-F]{32}$`.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.get("account_sid")?.as_str()
    }

    /// `service_sid`, `^VA[0-9a-fA-F]{32}$`.
    pub fn service_sid(&self) -> Option<&str> {
        self.0.get("service_sid")?.as_str()
    }

    /// `date_created`, a date time.
    pub fn date_created(&self) -> Option<&str> {
        self.0.get("date_created")?.as_str()
    }

    /// `date_updated`, a date time.
    pub fn date_updated(&self) -> Option<&str> {
        self.0.get("date_updated")?.as_str()
    }

    /// `url`, a uri.
    pub fn url(&self) -> Option<&str> {
        self.0.get("url")?.as_str()
    }

    /// `links`, a uri map.
    pub fn links(&self) -> Option<&Object> {
        self.0.get("links")?.as_object()
    }
}

impl Record for Entity {
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

impl Index<&str> for Entity {
    type Output = Value;

    /// A member, null when there is none.
    fn index(&self, name: &str) -> &Value {
        &self.0[name]
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Entity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<Entity> for Value {
    fn from(record: Entity) -> Value {
        Value::Object(record.0)
    }
}
