//! What is generated is what the generator gives for this library.

use std::process::Command;

#[test]
fn what_is_committed_is_what_the_catalog_gives() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/generate.py");
    let ended = Command::new("python3").args(["-B", script, "--check"]).output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn the_catalog_is_read_and_described() {
    let catalog: twilite::Value = twilite::catalog().unwrap().parse().unwrap();
    assert_eq!(catalog["version"].as_str(), Some(twilite::version().unwrap()));
    assert_eq!(twilite::version().unwrap(), env!("CARGO_PKG_VERSION"));
    let described = twilite::describe("verify.v2.entity.create").unwrap();
    assert_eq!(described["resources"][0]["operations"][0]["id"].as_str(), Some("verify.v2.entity.create"));
    assert_eq!(twilite::describe("ver").unwrap_err().kind(), twilite::ErrorKind::Misuse);
}
