//! The samples of the README, each of which is compiled.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The blocks of Rust, each as a function; what has a function of its own, as a module.
fn samples(readme: &str) -> String {
    let blocks = readme.split("```rust\n").skip(1).map(|rest| rest.split("\n```").next().unwrap());
    let samples = blocks.enumerate().map(|(number, block)| {
        if block.contains("fn main") {
            return format!("mod sample_{number} {{\n{block}\n}}\n");
        }
        let client = if block.contains("client =") { "" } else { "client: twilite::Client, identities: Vec<String>" };
        format!("async fn sample_{number}({client}) -> Result<(), twilite::Error> {{\n{block}\nOk(())\n}}\n")
    });
    format!("#![allow(dead_code, unused_variables)]\n{}", samples.collect::<String>())
}

#[test]
fn samples_compile() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = samples(&fs::read_to_string(package.join("../README.md")).unwrap());
    assert!(text.matches("sample_").count() >= 9, "the samples were not found");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"samples\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [dependencies]\ntwilite = {{ path = {package:?} }}\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), text).unwrap();
    let mut check = Command::new(env::var_os("CARGO").unwrap());
    check.args(["check", "--offline", "--target-dir", "target", "--config"]).arg(package.join("../debian.toml"));
    let ended = check.current_dir(folder).env_remove("CARGO_TARGET_DIR").output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}
