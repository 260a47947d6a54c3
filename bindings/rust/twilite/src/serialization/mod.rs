//! Values for serde, with the feature of that name.

mod deserialize;
mod error;
mod exact;
mod from_value;
mod serialize;
mod to_value;

pub use error::SerdeError;
pub use from_value::from_value;
pub use to_value::to_value;
