// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.

//! `trusthub.v1`

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

    /// `trusthub.v1.customer_profiles`
    pub fn customer_profiles(&self) -> CustomerProfiles {
        CustomerProfiles { client: self.client.clone(), ids: Vec::new() }
    }
}

/// `trusthub.v1.customer_profiles`
#[derive(Clone, Debug)]
pub struct CustomerProfiles {
    client: Client,
    ids: Vec<String>,
}

impl CustomerProfiles {
    /// `POST /v1/CustomerProfiles`
    ///
    /// `friendly_name`: text; `email`: email; `policy_sid`: sid (`^RN[0-9a-fA-F]{32}$`).
    pub fn create(
        &self,
        friendly_name: impl Into<String>,
        email: impl Into<String>,
        policy_sid: impl Into<String>,
    ) -> Request<CustomerProfileCreate> {
        let mut parameters = Object::new();
        parameters.insert("FriendlyName", friendly_name.into());
        parameters.insert("Email", email.into());
        parameters.insert("PolicySid", policy_sid.into());
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.create".into(), parameters.into())
    }

    /// `GET /v1/CustomerProfiles`
    pub fn list(&self) -> Request<CustomerProfileList> {
        let parameters = Object::new();
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.list".into(), parameters.into())
    }

    /// `GET /v1/CustomerProfiles`
    pub fn page(&self) -> Request<CustomerProfilePage> {
        let parameters = Object::new();
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.page".into(), parameters.into())
    }

    /// Chooses one by its id: `trusthub.v1.customer_profiles(sid)`
    pub fn id(&self, sid: impl Into<String>) -> CustomerProfilesId {
        let mut ids = self.ids.clone();
        ids.push(sid.into());
        CustomerProfilesId { client: self.client.clone(), ids }
    }
}

/// `trusthub.v1.customer_profiles(sid)`
#[derive(Clone, Debug)]
pub struct CustomerProfilesId {
    client: Client,
    ids: Vec<String>,
}

impl CustomerProfilesId {
    /// `GET /v1/CustomerProfiles/{Sid}`
    pub fn fetch(&self) -> Request<CustomerProfileFetch> {
        let parameters: Object = self.ids.iter().zip(["Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.fetch".into(), parameters.into())
    }

    /// `POST /v1/CustomerProfiles/{Sid}`
    pub fn update(&self) -> Request<CustomerProfileUpdate> {
        let parameters: Object = self.ids.iter().zip(["Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.update".into(), parameters.into())
    }

    /// `DELETE /v1/CustomerProfiles/{Sid}`
    pub fn delete(&self) -> Request<CustomerProfileDelete> {
        let parameters: Object = self.ids.iter().zip(["Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(self.client.clone(), "trusthub.v1.customer_profile.delete".into(), parameters.into())
    }

    /// `trusthub.v1.customer_profiles(sid).entity_assignments`
    pub fn entity_assignments(&self) -> CustomerProfilesIdEntityAssignments {
        CustomerProfilesIdEntityAssignments { client: self.client.clone(), ids: self.ids.clone() }
    }
}

/// `trusthub.v1.customer_profiles(sid).entity_assignments`
#[derive(Clone, Debug)]
pub struct CustomerProfilesIdEntityAssignments {
    client: Client,
    ids: Vec<String>,
}

impl CustomerProfilesIdEntityAssignments {
    /// `POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`
    ///
    /// `object_sid`: sid (`^[a-zA-Z]{2}[0-9a-fA-F]{32}$`).
    pub fn create(&self, object_sid: impl Into<String>) -> Request<CustomerProfileEntityAssignmentCreate> {
        let mut parameters: Object = self.ids.iter().zip(["CustomerProfileSid"]).map(|(id, name)| (name, id)).collect();
        parameters.insert("ObjectSid", object_sid.into());
        Request::new(
            self.client.clone(),
            "trusthub.v1.customer_profile_entity_assignment.create".into(),
            parameters.into(),
        )
    }

    /// `GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`
    pub fn list(&self) -> Request<CustomerProfileEntityAssignmentList> {
        let parameters: Object = self.ids.iter().zip(["CustomerProfileSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(
            self.client.clone(),
            "trusthub.v1.customer_profile_entity_assignment.list".into(),
            parameters.into(),
        )
    }

    /// `GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`
    pub fn page(&self) -> Request<CustomerProfileEntityAssignmentPage> {
        let parameters: Object = self.ids.iter().zip(["CustomerProfileSid"]).map(|(id, name)| (name, id)).collect();
        Request::new(
            self.client.clone(),
            "trusthub.v1.customer_profile_entity_assignment.page".into(),
            parameters.into(),
        )
    }

    /// Chooses one by its id: `trusthub.v1.customer_profiles(sid).entity_assignments(sid)`
    pub fn id(&self, sid: impl Into<String>) -> CustomerProfilesIdEntityAssignmentsId {
        let mut ids = self.ids.clone();
        ids.push(sid.into());
        CustomerProfilesIdEntityAssignmentsId { client: self.client.clone(), ids }
    }
}

/// `trusthub.v1.customer_profiles(sid).entity_assignments(sid)`
#[derive(Clone, Debug)]
pub struct CustomerProfilesIdEntityAssignmentsId {
    client: Client,
    ids: Vec<String>,
}

impl CustomerProfilesIdEntityAssignmentsId {
    /// `GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`
    pub fn fetch(&self) -> Request<CustomerProfileEntityAssignmentFetch> {
        let parameters: Object =
            self.ids.iter().zip(["CustomerProfileSid", "Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(
            self.client.clone(),
            "trusthub.v1.customer_profile_entity_assignment.fetch".into(),
            parameters.into(),
        )
    }

    /// `DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`
    pub fn delete(&self) -> Request<CustomerProfileEntityAssignmentDelete> {
        let parameters: Object =
            self.ids.iter().zip(["CustomerProfileSid", "Sid"]).map(|(id, name)| (name, id)).collect();
        Request::new(
            self.client.clone(),
            "trusthub.v1.customer_profile_entity_assignment.delete".into(),
            parameters.into(),
        )
    }
}

/// `trusthub.v1.customer_profile.create`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileCreate {}

impl Operation for CustomerProfileCreate {
    type Output = CustomerProfile;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// The parameters that `trusthub.v1.customer_profile.create` may have.
impl Request<CustomerProfileCreate> {
    /// Sets `StatusCallback`: uri.
    pub fn status_callback(self, status_callback: impl Into<String>) -> Self {
        self.parameter("StatusCallback", status_callback.into())
    }
}

/// `trusthub.v1.customer_profile.list`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileList {}

impl Operation for CustomerProfileList {
    type Output = Vec<CustomerProfile>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::array(value)
    }
}

impl ListOperation for CustomerProfileList {
    type Record = CustomerProfile;

    fn read_record(value: Value) -> Option<Self::Record> {
        operation::record(value)
    }
}

/// The parameters that `trusthub.v1.customer_profile.list` may have.
impl Request<CustomerProfileList> {
    /// Sets `Status`: one of `draft`, `pending-review`, `in-review`, `twilio-rejected`, `twilio-approved`.
    pub fn status(self, status: impl Into<String>) -> Self {
        self.parameter("Status", status.into())
    }

    /// Sets `FriendlyName`: text.
    pub fn friendly_name(self, friendly_name: impl Into<String>) -> Self {
        self.parameter("FriendlyName", friendly_name.into())
    }

    /// Sets `PolicySid`: sid (`^RN[0-9a-fA-F]{32}$`).
    pub fn policy_sid(self, policy_sid: impl Into<String>) -> Self {
        self.parameter("PolicySid", policy_sid.into())
    }

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

/// `trusthub.v1.customer_profile.page`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfilePage {}

impl Operation for CustomerProfilePage {
    type Output = Page<CustomerProfile>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::page(value, "results")
    }
}

/// The parameters that `trusthub.v1.customer_profile.page` may have.
impl Request<CustomerProfilePage> {
    /// Sets `Status`: one of `draft`, `pending-review`, `in-review`, `twilio-rejected`, `twilio-approved`.
    pub fn status(self, status: impl Into<String>) -> Self {
        self.parameter("Status", status.into())
    }

    /// Sets `FriendlyName`: text.
    pub fn friendly_name(self, friendly_name: impl Into<String>) -> Self {
        self.parameter("FriendlyName", friendly_name.into())
    }

    /// Sets `PolicySid`: sid (`^RN[0-9a-fA-F]{32}$`).
    pub fn policy_sid(self, policy_sid: impl Into<String>) -> Self {
        self.parameter("PolicySid", policy_sid.into())
    }

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

/// `trusthub.v1.customer_profile.fetch`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileFetch {}

impl Operation for CustomerProfileFetch {
    type Output = CustomerProfile;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `trusthub.v1.customer_profile.update`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileUpdate {}

impl Operation for CustomerProfileUpdate {
    type Output = CustomerProfile;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// The parameters that `trusthub.v1.customer_profile.update` may have.
impl Request<CustomerProfileUpdate> {
    /// Sets `Status`: one of `draft`, `pending-review`, `in-review`, `twilio-rejected`, `twilio-approved`.
    pub fn status(self, status: impl Into<String>) -> Self {
        self.parameter("Status", status.into())
    }

    /// Sets `StatusCallback`: uri.
    pub fn status_callback(self, status_callback: impl Into<String>) -> Self {
        self.parameter("StatusCallback", status_callback.into())
    }

    /// Sets `FriendlyName`: text.
    pub fn friendly_name(self, friendly_name: impl Into<String>) -> Self {
        self.parameter("FriendlyName", friendly_name.into())
    }

    /// Sets `Email`: email.
    pub fn email(self, email: impl Into<String>) -> Self {
        self.parameter("Email", email.into())
    }
}

/// `trusthub.v1.customer_profile.delete`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileDelete {}

impl Operation for CustomerProfileDelete {
    type Output = ();

    fn read(value: Value) -> Option<Self::Output> {
        value.as_object().map(|_| ())
    }
}

/// A record of `trusthub.v1.customer_profile`, as Twilio wrote it.
///
/// <https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles>
///
/// What an answer does not have, or has as null or as another type, is `None`; the members themselves are in `as_object`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerProfile(Object);

impl CustomerProfile {
    /// `sid`, `^BU[0-9a-fA-F]{32}$`.
    pub fn sid(&self) -> Option<&str> {
        self.0.get("sid")?.as_str()
    }

    /// `account_sid`, `^AC[0-9a-fA-F]{32}$`.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.get("account_sid")?.as_str()
    }

    /// `policy_sid`, `^RN[0-9a-fA-F]{32}$`.
    pub fn policy_sid(&self) -> Option<&str> {
        self.0.get("policy_sid")?.as_str()
    }

    /// `friendly_name`.
    pub fn friendly_name(&self) -> Option<&str> {
        self.0.get("friendly_name")?.as_str()
    }

    /// `status`: `draft`, `pending-review`, `in-review`, `twilio-rejected`, `twilio-approved`, or a word that is newer.
    pub fn status(&self) -> Option<&str> {
        self.0.get("status")?.as_str()
    }

    /// `valid_until`, a date time.
    pub fn valid_until(&self) -> Option<&str> {
        self.0.get("valid_until")?.as_str()
    }

    /// `email`.
    pub fn email(&self) -> Option<&str> {
        self.0.get("email")?.as_str()
    }

    /// `status_callback`, a uri.
    pub fn status_callback(&self) -> Option<&str> {
        self.0.get("status_callback")?.as_str()
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

    /// `errors`.
    pub fn errors(&self) -> Option<&[Value]> {
        self.0.get("errors")?.as_array()
    }
}

impl Record for CustomerProfile {
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

impl Index<&str> for CustomerProfile {
    type Output = Value;

    /// A member, null when there is none.
    fn index(&self, name: &str) -> &Value {
        &self.0[name]
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CustomerProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<CustomerProfile> for Value {
    fn from(record: CustomerProfile) -> Value {
        Value::Object(record.0)
    }
}

/// `trusthub.v1.customer_profile_entity_assignment.create`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileEntityAssignmentCreate {}

impl Operation for CustomerProfileEntityAssignmentCreate {
    type Output = CustomerProfileEntityAssignment;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `trusthub.v1.customer_profile_entity_assignment.list`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileEntityAssignmentList {}

impl Operation for CustomerProfileEntityAssignmentList {
    type Output = Vec<CustomerProfileEntityAssignment>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::array(value)
    }
}

impl ListOperation for CustomerProfileEntityAssignmentList {
    type Record = CustomerProfileEntityAssignment;

    fn read_record(value: Value) -> Option<Self::Record> {
        operation::record(value)
    }
}

/// The parameters that `trusthub.v1.customer_profile_entity_assignment.list` may have.
impl Request<CustomerProfileEntityAssignmentList> {
    /// Sets `ObjectType`: text.
    pub fn object_type(self, object_type: impl Into<String>) -> Self {
        self.parameter("ObjectType", object_type.into())
    }

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

/// `trusthub.v1.customer_profile_entity_assignment.page`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileEntityAssignmentPage {}

impl Operation for CustomerProfileEntityAssignmentPage {
    type Output = Page<CustomerProfileEntityAssignment>;

    fn read(value: Value) -> Option<Self::Output> {
        operation::page(value, "results")
    }
}

/// The parameters that `trusthub.v1.customer_profile_entity_assignment.page` may have.
impl Request<CustomerProfileEntityAssignmentPage> {
    /// Sets `ObjectType`: text.
    pub fn object_type(self, object_type: impl Into<String>) -> Self {
        self.parameter("ObjectType", object_type.into())
    }

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

/// `trusthub.v1.customer_profile_entity_assignment.fetch`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileEntityAssignmentFetch {}

impl Operation for CustomerProfileEntityAssignmentFetch {
    type Output = CustomerProfileEntityAssignment;

    fn read(value: Value) -> Option<Self::Output> {
        operation::record(value)
    }
}

/// `trusthub.v1.customer_profile_entity_assignment.delete`
#[derive(Clone, Copy, Debug)]
pub enum CustomerProfileEntityAssignmentDelete {}

impl Operation for CustomerProfileEntityAssignmentDelete {
    type Output = ();

    fn read(value: Value) -> Option<Self::Output> {
        value.as_object().map(|_| ())
    }
}

/// A record of `trusthub.v1.customer_profile_entity_assignment`, as Twilio wrote it.
///
/// <https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments>
///
/// What an answer does not have, or has as null or as another type, is `None`; the members themselves are in `as_object`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerProfileEntityAssignment(Object);

impl CustomerProfileEntityAssignment {
    /// `sid`, `^BV[0-9a-fA-F]{32}$`.
    pub fn sid(&self) -> Option<&str> {
        self.0.get("sid")?.as_str()
    }

    /// `customer_profile_sid`, `^BU[0-9a-fA-F]{32}$`.
    pub fn customer_profile_sid(&self) -> Option<&str> {
        self.0.get("customer_profile_sid")?.as_str()
    }

    /// `account_sid`, `^AC[0-9a-fA-F]{32}$`.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.get("account_sid")?.as_str()
    }

    /// `object_sid`, `^[a-zA-Z]{2}[0-9a-fA-F]{32}$`.
    pub fn object_sid(&self) -> Option<&str> {
        self.0.get("object_sid")?.as_str()
    }

    /// `date_created`, a date time.
    pub fn date_created(&self) -> Option<&str> {
        self.0.get("date_created")?.as_str()
    }

    /// `url`, a uri.
    pub fn url(&self) -> Option<&str> {
        self.0.get("url")?.as_str()
    }
}

impl Record for CustomerProfileEntityAssignment {
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

impl Index<&str> for CustomerProfileEntityAssignment {
    type Output = Value;

    /// A member, null when there is none.
    fn index(&self, name: &str) -> &Value {
        &self.0[name]
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CustomerProfileEntityAssignment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<CustomerProfileEntityAssignment> for Value {
    fn from(record: CustomerProfileEntityAssignment) -> Value {
        Value::Object(record.0)
    }
}
