//! Finds and loads the library when the program runs.

use std::env;
use std::ffi::{CStr, CString, OsString};
use std::os::raw::{c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::header::Functions;

const NAME: &str = "libtwilite.so.1";
const RTLD_NOW: c_int = 2;

extern "C" {
    fn dlopen(path: *const c_char, mode: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
    fn dlerror() -> *mut c_char;
}

/// The functions of the library that was loaded, which stays.
static LOADED: AtomicPtr<Functions> = AtomicPtr::new(ptr::null_mut());

/// The loaded functions. Panics when the program has not called `ready` with success.
#[inline]
pub(crate) fn functions() -> &'static Functions {
    // SAFETY: it is NULL, or was leaked by `load`.
    unsafe { LOADED.load(Ordering::Acquire).as_ref() }.expect("twilite_sys::ready was not called, or failed")
}

/// Loads the library, if that has not been done.
pub(crate) fn load() -> Result<(), String> {
    if !LOADED.load(Ordering::Acquire).is_null() {
        return Ok(());
    }
    let mut tried = Vec::new();
    for path in candidates() {
        match open(&path) {
            Ok(library) => return declare(library, &path),
            Err(problem) => tried.push(format!("\n  {}: {problem}", path.display())),
        }
    }
    Err(format!("libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:{}", tried.concat()))
}

/// Where the library may be, in the order in which it is looked for.
fn candidates() -> Vec<PathBuf> {
    if let Some(given) = env::var_os("TWILITE_LIBRARY").filter(|given| !given.is_empty()) {
        return vec![given.into()];
    }
    let program = env::current_exe().unwrap_or_default();
    let mut found = Vec::new();
    if let Some(folder) = program.parent() {
        found.push(folder.join(NAME));
    }
    if let Some(build) = option_env!("TWILITE_CHECKOUT_BUILD") {
        found.push(Path::new(build).join("libtwilite.so"));
    }
    for prefix in program.ancestors().skip(2) {
        found.extend(["lib", "lib64"].map(|folder| prefix.join(folder).join(NAME)));
    }
    found.retain(|path| path.is_file());
    found.push(NAME.into());
    found
}

fn open(path: &Path) -> Result<*mut c_void, String> {
    let path = CString::new(OsString::from(path).as_bytes()).map_err(|_| "it has a NUL in it".to_owned())?;
    // SAFETY: the path ends with a NUL. What a library does when it is loaded is its own; that is why one is loaded.
    let library = unsafe { dlopen(path.as_ptr(), RTLD_NOW) };
    if library.is_null() {
        return Err(last_error());
    }
    Ok(library)
}

fn last_error() -> String {
    // SAFETY: dlerror gives NULL, or a text that is valid until this thread's next call of such a function.
    let text = unsafe { dlerror().as_ref().map(|text| CStr::from_ptr(text)) };
    text.map_or("it cannot be loaded".into(), |text| text.to_string_lossy().into_owned())
}

/// Looks whether a library is of this binary interface, and keeps its functions.
fn declare(library: *mut c_void, path: &Path) -> Result<(), String> {
    let find = |name: &'static str| {
        // SAFETY: the handle is of a library that is never unloaded, and the name ends with a NUL.
        let function = unsafe { dlsym(library, name.as_ptr().cast()) };
        if function.is_null() {
            return Err(name.trim_end_matches('\0'));
        }
        Ok(function)
    };
    let version = find("twilite_abi_version\0")
        .map_err(|name| format!("{} is not libtwilite: it has no {name}", path.display()))?;
    // SAFETY: a function without arguments, in every version of the interface.
    let found = unsafe { std::mem::transmute::<*mut c_void, unsafe extern "C" fn() -> i32>(version)() };
    if found != crate::TWILITE_ABI_VERSION {
        return Err(crate::other_interface(&path.display().to_string(), found));
    }
    // SAFETY: it is libtwilite, in the version that this crate declares, and never unloaded.
    let functions = unsafe { Functions::find(find) }
        .map_err(|name| format!("{} has no {name}: it is older than this package", path.display()))?;
    let functions = Box::into_raw(Box::new(functions));
    if LOADED.compare_exchange(ptr::null_mut(), functions, Ordering::AcqRel, Ordering::Acquire).is_err() {
        // SAFETY: another thread was first, so nobody else has this one.
        drop(unsafe { Box::from_raw(functions) });
    }
    Ok(())
}
