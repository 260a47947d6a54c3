//! Finds the library to link to, and lets `cargo run` and `cargo test` find it again.

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    for name in ["TWILITE_LIB_DIR", "PKG_CONFIG", "PKG_CONFIG_PATH"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    println!("cargo:rerun-if-changed=build.rs");
    let checkout = checkout_build();
    if env::var_os("CARGO_FEATURE_LOAD").is_some() {
        println!("cargo:rustc-link-lib=dylib=dl");
        if let Some(folder) = checkout {
            println!("cargo:rustc-env=TWILITE_CHECKOUT_BUILD={}", folder.display());
        }
        return;
    }
    println!("cargo:rustc-link-lib=dylib=twilite");
    let given = env::var_os("TWILITE_LIB_DIR").map(PathBuf::from);
    let built = checkout.filter(|folder| folder.join("libtwilite.so").exists());
    if let Some(folder) = given.or(built) {
        link_from(&folder);
    } else if let Some(folders) = pkg_config() {
        for folder in folders {
            println!("cargo:rustc-link-search=native={folder}");
        }
    } else {
        println!(
            "cargo:warning=libtwilite is not where TWILITE_LIB_DIR says, in a checkout's build folder or known to \
             pkg-config; the linker looks for it where it always does"
        );
    }
}

/// The `build` folder of the checkout that this crate lies in; `None` when it lies in none.
fn checkout_build() -> Option<PathBuf> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let bindings = package.ancestors().nth(2)?;
    let is_checkout = package.ends_with("bindings/rust/twilite-sys");
    is_checkout.then(|| bindings.with_file_name("build"))
}

/// Links to the library of a folder. Cargo lets the programs that it runs find what lies below its target folder.
fn link_from(folder: &Path) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let names = ["libtwilite.so", "libtwilite.so.1"];
    // Where a program runs, there may be the second name alone.
    let library = names.iter().map(|name| folder.join(name)).find(|path| path.exists());
    let library = library.unwrap_or_else(|| panic!("there is no libtwilite.so in {}", folder.display()));
    println!("cargo:rerun-if-changed={}", library.display());
    for name in names {
        let link = out.join(name);
        // It is not there in a first build.
        let _ = fs::remove_file(&link);
        symlink(&library, &link).expect("a link to the library can be made in OUT_DIR");
    }
    println!("cargo:rustc-link-search=native={}", out.display());
    println!("cargo:lib_dir={}", folder.display());
}

/// The folders that `pkg-config` names, none where the linker looks anyway; `None` when it does not know the library.
fn pkg_config() -> Option<Vec<String>> {
    let program = env::var_os("PKG_CONFIG").unwrap_or_else(|| "pkg-config".into());
    let found = Command::new(program).args(["--libs-only-L", "twilite"]).output().ok()?;
    let text = String::from_utf8(found.stdout).ok()?;
    let folders = text.split_whitespace().filter_map(|word| word.strip_prefix("-L"));
    found.status.success().then(|| folders.map(str::to_owned).collect())
}
