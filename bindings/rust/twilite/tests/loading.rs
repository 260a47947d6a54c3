//! Libraries that cannot be used: of another binary interface, or not there.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const IN_CHILD: &str = "TWILITE_TEST_CHILD";

/// Prints what comes of the first use, in a process that was started with another library.
#[test]
fn first_use() {
    if env::var_os(IN_CHILD).is_some() {
        eprintln!("version: {:?}", twilite::version());
        eprintln!("client: {:?}", twilite::Client::new().map(drop));
        eprintln!("webhook: {:?}", twilite::webhook::is_authentic("token", Default::default()));
    }
}

/// Runs the first use in a process that finds this library first, wherever it looks.
fn first_use_of(library: &Path) -> Output {
    let program = env::current_exe().unwrap();
    let mut command = Command::new(program);
    command.args(["--exact", "first_use", "--nocapture"]).env(IN_CHILD, "1").env("TWILITE_LIBRARY", library);
    command.env("LD_LIBRARY_PATH", library.parent().unwrap()).output().unwrap()
}

/// Makes a library that has all functions of the header, and another version of the interface.
fn other_library(name: &str, more: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let header = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../twilite-sys/src/header.rs")).unwrap();
    let names = header.lines().filter_map(|line| line.trim().strip_prefix("fn ")?.split('(').next());
    let own = ["twilite_abi_version"];
    let others = names.filter(|name| name.starts_with("twilite_") && !own.contains(name));
    let source: String = others.map(|name| format!("void *{name}(void) {{ return 0; }}\n")).collect();
    let (file, library) = (folder.join("other.c"), folder.join("libtwilite.so.1"));
    fs::write(&file, source + more).unwrap();
    fs::write(folder.join("versions"), "TWILITE_1 { twilite_*; };\n").unwrap();
    let mut compile = Command::new("cc");
    compile.args(["-shared", "-fPIC", "-Wl,-soname,libtwilite.so.1", "-Wl,--version-script=versions", "-o"]);
    compile.arg(&library).arg(&file).current_dir(&folder);
    assert!(compile.status().unwrap().success());
    library
}

#[test]
fn another_interface_is_refused_with_both_versions() {
    let library = other_library("other", "int twilite_abi_version(void) { return 7; }\n");
    let said = String::from_utf8(first_use_of(&library).stderr).unwrap();
    for use_ in ["version", "client", "webhook"] {
        let line = said.lines().find(|line| line.starts_with(use_)).unwrap();
        assert!(line.contains("Misuse") && line.contains("binary interface 7; this package needs 1"), "{line}");
    }
}

#[test]
#[cfg(feature = "load")]
fn what_is_no_twilite_is_refused() {
    let library = other_library("none", "");
    let said = String::from_utf8(first_use_of(&library).stderr).unwrap();
    assert!(said.contains("is not libtwilite: it has no twilite_abi_version"), "{said}");
}

#[test]
#[cfg(feature = "load")]
fn a_library_that_is_not_there_is_told_with_where_was_looked() {
    let library = Path::new("/nonexistent/libtwilite.so.1");
    let said = String::from_utf8(first_use_of(library).stderr).unwrap();
    assert!(said.contains("TWILITE_LIBRARY may say where it is. Tried:\\n  /nonexistent/libtwilite.so.1:"), "{said}");
}

#[test]
#[cfg(feature = "load")]
fn the_library_of_the_checkout_is_found_without_a_word() {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "first_use", "--nocapture"]).env(IN_CHILD, "1");
    let ended = command.env_remove("TWILITE_LIBRARY").env_remove("LD_LIBRARY_PATH").output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("version: Ok("), "{said}");
}
