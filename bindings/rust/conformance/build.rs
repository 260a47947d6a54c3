//! Lets the runner find the library that it was linked to, and know what compiled it.

use std::process::Command;

fn main() {
    let compiler = std::env::var_os("RUSTC").expect("cargo sets RUSTC");
    let said = Command::new(compiler).arg("--version").output().expect("the compiler says its version").stdout;
    let version = String::from_utf8_lossy(&said).split(' ').nth(1).unwrap_or_default().trim().to_owned();
    println!("cargo:rustc-env=RUSTC_VERSION={version}");
    println!("cargo:rerun-if-changed=build.rs");
    if let Ok(folder) = std::env::var("DEP_TWILITE_LIB_DIR") {
        println!("cargo:rustc-link-arg=-Wl,--enable-new-dtags,-rpath,{folder}");
    }
}
