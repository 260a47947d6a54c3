//! The declarations of `twilite.h`, version 1 of libtwilite's binary interface.
//!
//! The header is the authority: it says what each function does, who frees what, and what may be called from which thread.
//! Programs use the crate `twilite`, which is safe. A test compares this crate with the header.
//!
//! With the feature `load` the library is found when the program runs; [`ready`] loads it.

#![allow(non_camel_case_types)]
#![warn(clippy::undocumented_unsafe_blocks)]
#![warn(missing_docs)]

mod header;
#[cfg(feature = "load")]
mod load;
mod types;

pub use header::*;
pub use types::*;

/// The version of the binary interface that this crate declares.
pub const TWILITE_ABI_VERSION: i32 = 1;

/// Looks whether the library may be used: whether it is there, and has the binary interface that this crate declares.
///
/// To be called before all else; any thread may, and again costs next to nothing. With the feature `load` this loads the
/// library, and blocks for as long as that takes.
///
/// # Errors
///
/// What is wrong, in a sentence for a person: both versions, or where the library was looked for.
pub fn ready() -> Result<(), String> {
    #[cfg(feature = "load")]
    load::load()?;
    // SAFETY: a function without arguments, which any library of this name has.
    let found = unsafe { twilite_abi_version() };
    if found == TWILITE_ABI_VERSION {
        return Ok(());
    }
    Err(other_interface("libtwilite", found))
}

fn other_interface(library: &str, found: i32) -> String {
    format!("{library} has the binary interface {found}; this package needs {TWILITE_ABI_VERSION}")
}
