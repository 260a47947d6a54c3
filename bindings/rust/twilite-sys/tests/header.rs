//! The declarations are those of the header.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{fs, mem};

use twilite_sys::*;

const HEADER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../include/twilite.h");

/// What the compiler makes of the header: without comments, macros and attributes.
fn preprocessed() -> String {
    let mut compiler = Command::new("cc");
    compiler.args(["-E", "-P", "-xc", "-DTWILITE_API=", "-D__attribute__(x)=", HEADER]);
    let text = String::from_utf8(compiler.output().unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each function of the header, declared as Rust would.
fn functions_of_the_header() -> BTreeMap<String, String> {
    let text = preprocessed();
    let declarations =
        text.split(';').map(str::trim).filter(|each| each.contains(" twilite_") || each.contains("*twilite_"));
    let functions = declarations.filter_map(|each| {
        let (head, arguments) = each.strip_suffix(')')?.split_once('(')?;
        let place = head.rfind("twilite_")?;
        let (result, name) = head.split_at(place);
        let is_type = head.starts_with("typedef") || name.is_empty();
        (!is_type).then(|| (name.to_owned(), format!("({}){}", arguments_in_rust(arguments), result_in_rust(result))))
    });
    functions.collect()
}

fn arguments_in_rust(arguments: &str) -> String {
    let each = arguments.split(',').map(str::trim).filter(|argument| *argument != "void");
    let typed = each.map(|argument| {
        let name = argument.rfind([' ', '*']).unwrap() + 1;
        format!("{}: {}", &argument[name..], in_rust(&argument[..name]))
    });
    typed.collect::<Vec<_>>().join(", ")
}

fn result_in_rust(result: &str) -> String {
    match result.trim() {
        "void" => String::new(),
        result => format!(" -> {}", in_rust(result)),
    }
}

fn in_rust(c: &str) -> String {
    let stars = c.matches('*').count();
    let words: Vec<&str> = c.split([' ', '*']).filter(|word| !word.is_empty()).collect();
    let is_constant = words[0] == "const";
    let base = match *words.last().unwrap() {
        "char" => "c_char",
        "void" => "c_void",
        "size_t" => "usize",
        "int32_t" => "i32",
        "int64_t" => "i64",
        "uint64_t" => "u64",
        function @ ("twilite_trace_fn" | "twilite_interrupt_fn") => return format!("Option<{function}>"),
        other => other,
    };
    let pointers = (0..stars).rev().map(|star| if is_constant && star == 0 { "*const " } else { "*mut " });
    pointers.collect::<String>() + base
}

/// Each function that this crate declares.
fn functions_of_the_crate() -> BTreeMap<String, String> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/header.rs")).unwrap();
    let declared = text.split("functions! {").nth(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let functions = declared.split(';').filter_map(|each| {
        let (name, rest) = each.trim().strip_prefix("fn ")?.split_once('(')?;
        Some((name.to_owned(), format!("({}", rest.trim_start().replace(", )", ")"))))
    });
    functions.collect()
}

#[test]
fn all_functions_are_declared_as_the_header_does() {
    let (wanted, found) = (functions_of_the_header(), functions_of_the_crate());
    assert!(wanted.len() > 70, "the header was not read");
    for (name, declaration) in &wanted {
        assert_eq!(found.get(name), Some(declaration), "{name}");
    }
    assert_eq!(found.len(), wanted.len());
}

/// Compiles and runs a C program over the header, and gives what it prints.
fn of_c(name: &str, statements: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (source, program) = (folder.join(format!("{name}.c")), folder.join(name));
    let text = format!("#include \"{HEADER}\"\n#include <stdio.h>\nint main(void) {{ {statements} return 0; }}\n");
    fs::write(&source, text).unwrap();
    assert!(Command::new("cc").arg("-o").arg(&program).arg(&source).status().unwrap().success());
    let printed = Command::new(program).output().unwrap().stdout;
    String::from_utf8(printed).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn layouts_are_those_of_c() {
    let printed = of_c(
        "layouts",
        "printf(\"%zu\\n%zu\\n%zu\\n%zu\\n%zu\\n\", sizeof(twilite_span), _Alignof(twilite_span),
            offsetof(twilite_span, offset), offsetof(twilite_span, length), sizeof(twilite_trace_fn));",
    );
    let span = twilite_span { offset: 1, length: 2 };
    let start = &span as *const twilite_span as usize;
    let found = [
        mem::size_of::<twilite_span>(),
        mem::align_of::<twilite_span>(),
        &span.offset as *const usize as usize - start,
        &span.length as *const usize as usize - start,
        mem::size_of::<Option<twilite_trace_fn>>(),
    ];
    assert_eq!(printed, found.map(|number| number.to_string()));
    assert_eq!(mem::size_of::<Option<twilite_interrupt_fn>>(), mem::size_of::<*const u8>());
}

#[test]
fn constants_are_those_of_the_header() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/types.rs")).unwrap();
    let declared: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.trim().strip_suffix(';')?.split_once(" = "))
        .filter(|(name, _)| name.starts_with("TWILITE_"))
        .collect();
    let of_header = preprocessed().split_whitespace().filter(|word| word.starts_with("TWILITE_")).count();
    assert_eq!(declared.len(), of_header, "a status or a kind is missing");
    let statements: Vec<String> = declared.iter().map(|(name, _)| format!("printf(\"%d\\n\", {name});")).collect();
    let printed = of_c("constants", &(statements.join(" ") + " printf(\"%d\\n\", TWILITE_ABI_VERSION);"));
    let abi = TWILITE_ABI_VERSION.to_string();
    let values: Vec<&str> = declared.iter().map(|(_, value)| *value).chain([abi.as_str()]).collect();
    assert_eq!(printed, values);
}

#[test]
fn the_library_is_of_this_interface() {
    assert_eq!(ready(), Ok(()));
}
