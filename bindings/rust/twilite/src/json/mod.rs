//! JSON as the library has it: exact numbers, members in their order, `[]` and `{}` told apart.

mod number;
mod object;
mod parse;
mod value;
mod write;

pub use number::Number;
pub use object::Object;
pub use parse::ParseError;
pub use value::Value;

pub(crate) use parse::parse;
