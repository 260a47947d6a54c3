use crate::client::Client;
use crate::error::Error;
use crate::operation::Any;
use crate::parameters::Parameters;
use crate::places::{self, Step};
use crate::request::Request;

/// A chain of names to any operation, looked up in the catalog when it is used: for what [`products`](crate::products) does not
/// have. [`Client::chain`] begins one.
#[derive(Clone, Debug)]
#[must_use = "a chain does nothing by itself"]
pub struct Chain {
    client: Client,
    version: String,
    steps: Vec<Step>,
}

impl Chain {
    pub(crate) fn new(client: Client, version: &str) -> Self {
        Chain { client, version: version.to_owned(), steps: Vec::new() }
    }

    /// Goes on to a name, such as `services`. Where the id before it has a default, such as the client's own account, it may be
    /// left out, with its name.
    pub fn to(&self, name: &str) -> Self {
        self.with(Step::Name(name.to_owned()))
    }

    /// Chooses one by its id.
    pub fn id(&self, id: impl Into<String>) -> Self {
        self.with(Step::Ids(vec![id.into()]))
    }

    /// Chooses one by several ids, or, by none, the only one there is.
    pub fn ids<I: IntoIterator>(&self, ids: I) -> Self
    where
        I::Item: Into<String>,
    {
        self.with(Step::Ids(ids.into_iter().map(Into::into).collect()))
    }

    /// Begins the call of an operation: `create`, `list`, `page`, `fetch`, `update`, `delete`. What the chain has not chosen is
    /// among the parameters.
    ///
    /// # Errors
    ///
    /// [`Misuse`](crate::ErrorKind::Misuse): there is no such name or operation; the message offers the nearest.
    pub fn request(&self, verb: &str, parameters: impl Into<Parameters>) -> Result<Request<Any>, Error> {
        let found = places::find(&self.version, &self.steps, verb)?;
        let mut parameters = parameters.into();
        for (name, id) in found.ids {
            parameters.set(&name, id.into());
        }
        Ok(Request::new(self.client.clone(), found.operation.into(), parameters))
    }

    fn with(&self, step: Step) -> Self {
        let mut further = self.clone();
        further.steps.push(step);
        further
    }
}
