//! The JSON of this package, which loses nothing.

use twilite::{object, Number, Object, Value};

fn parsed(text: &str) -> Value {
    text.parse().unwrap()
}

#[test]
fn what_is_read_is_written_alike() {
    let deep = format!("{}1{}", "[".repeat(128), "]".repeat(128));
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1e400",
        "-1.50E-3",
        "18446744073709551616",
        "\"\"",
        "[]",
        "{}",
        "[[],{}]",
        "{\"a\":{\"b\":[1,null]},\"\":\"\"}",
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\"",
        "\"é\u{1f600}\u{2028}\"",
        &deep,
    ] {
        assert_eq!(parsed(text).to_string(), text);
    }
    assert_eq!(parsed(" { \"a\" : [ 1 , 2 ] }\r\n").to_string(), "{\"a\":[1,2]}");
    assert_eq!(parsed(r#""\u00e9\ud83d\ude00\/\b\f""#).as_str(), Some("é\u{1f600}/\u{8}\u{c}"));
}

#[test]
fn what_is_no_json_is_refused() {
    let deep = format!("{}{}", "[".repeat(129), "]".repeat(129));
    for text in [
        "",
        " ",
        "nul",
        "truee",
        "01",
        "1.",
        ".5",
        "1e",
        "-",
        "+1",
        "0x1",
        "NaN",
        "[1,]",
        "[1 2]",
        "[",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "\"",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\ud800\\n\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "1 2",
        "\u{feff}1",
        &deep,
    ] {
        let error = text.parse::<Value>().unwrap_err();
        assert!(error.offset() <= text.len() && error.to_string().starts_with("not JSON: "), "{text:?}");
    }
}

#[test]
fn numbers_are_kept_as_they_are_written() {
    let number = |text: &str| text.parse::<Number>().unwrap();
    assert_eq!(number("9223372036854775807").as_i64(), Some(i64::MAX));
    assert_eq!(number("9223372036854775808").as_i64(), None);
    assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!((number("1.0").as_i64(), number("1.0").as_f64()), (None, 1.0));
    assert!(number("1e400").as_f64().is_infinite());
    assert_eq!(Number::from_f64(0.1).unwrap().as_str(), "0.1");
    assert_eq!(Number::from_f64(1e300).unwrap().to_string().parse::<Number>().unwrap().as_f64(), 1e300);
    assert!(Number::from_f64(f64::NAN).is_none() && Number::from_f64(f64::INFINITY).is_none());
    assert_eq!(Value::from(i128::MIN).to_string(), i128::MIN.to_string());
    assert!(" 1".parse::<Number>().is_err() && "1 ".parse::<Number>().is_err());
}

#[test]
fn of_members_with_one_name_the_last_counts() {
    let object = parsed(r#"{"a":1,"b":2,"a":3}"#);
    assert_eq!(object.to_string(), r#"{"b":2,"a":3}"#);
    assert_eq!(object["a"].as_i64(), Some(3));
}

#[test]
fn objects_are_put_together() {
    let mut made =
        object! { "text" => "a", "number" => 1, "none" => None::<i64>, "list" => vec!["b", "c"], "o" => Object::new() };
    assert_eq!(made.to_string(), r#"{"text":"a","number":1,"none":null,"list":["b","c"],"o":{}}"#);
    assert_eq!(made.insert("number", 2), Some(1.into()));
    assert_eq!(made.remove("text"), Some("a".into()));
    assert_eq!((made.len(), made.contains("text"), made.is_empty()), (4, false, false));
    assert!(made["nothing"].is_null() && made["list"][7].is_null() && made["list"]["x"].is_null());
    assert_eq!(made["list"][1].as_str(), Some("c"));
    let same: Object = [("o", Value::from(Object::new())), ("none", Value::Null)].into();
    assert_eq!(same, parsed(r#"{"none":null,"o":{}}"#).as_object().unwrap().clone());
}
