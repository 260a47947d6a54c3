//! Values and records in the hands of serde.

#![cfg(feature = "serde")]

use serde::{Deserialize, Serialize};
use twilite::products::ip_messaging_v2::User;
use twilite::{from_value, object, to_value, Number, Object, Parameters, Record, Value};

const TEXT: &str = r#"{"a":[1,-2,1.5,1e300,18446744073709551615],"b":{"c":null,"d":true},"e":"é\u0000","f":[],"g":{}}"#;

fn parsed(text: &str) -> Value {
    text.parse().unwrap()
}

#[test]
fn values_go_through_serde_json_and_come_back() {
    let value = parsed(TEXT);
    let written = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap().to_string(), TEXT);
    assert_eq!(serde_json::from_str::<Object>(&written).unwrap(), value.as_object().unwrap().clone());
    assert_eq!(serde_json::from_str::<Number>("-7").unwrap().as_i64(), Some(-7));
    assert!(serde_json::from_str::<Object>("[]").is_err() && serde_json::from_str::<Number>("true").is_err());
}

#[test]
fn a_number_is_never_rounded() {
    for exact in ["0", "-1", "18446744073709551615", "0.1", "1.50", "1E2", "-0.0"] {
        assert!(serde_json::to_string(&parsed(exact)).is_ok(), "{exact}");
    }
    for other in ["0.1234567890123456789", "1e400", "123456789012345678901234567890123456789012"] {
        let problem = serde_json::to_string(&parsed(other)).unwrap_err();
        assert!(problem.to_string().contains("would be rounded"), "{other}: {problem}");
        assert!(from_value::<Value>(parsed(other)).is_err());
    }
    let wide = parsed("-170141183460469231731687303715884105728");
    assert_eq!(from_value::<i128>(wide).unwrap(), i128::MIN);
    assert_eq!(from_value::<f64>(parsed("0.1234567890123456789")).unwrap(), 0.123_456_789_012_345_68);
    assert!(from_value::<u8>(parsed("256")).is_err() && from_value::<i64>(parsed("1.5")).is_err());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    Plain,
    One(i32),
    Two(i32, String),
    Named { x: Option<bool> },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Whole {
    id: u64,
    name: String,
    share: f32,
    none: Option<String>,
    kinds: Vec<Kind>,
    pair: (char, i8),
    unit: (),
}

#[test]
fn types_become_values_and_come_back() {
    let kinds = vec![Kind::Plain, Kind::One(1), Kind::Two(2, "b".into()), Kind::Named { x: Some(true) }];
    let whole = Whole { id: u64::MAX, name: "a".into(), share: 0.1, none: None, kinds, pair: ('é', -1), unit: () };
    let value = to_value(&whole).unwrap();
    let text = r#"{"id":18446744073709551615,"name":"a","share":0.1,"none":null,"kinds":["Plain",{"One":1},{"Two":[2,"b"]},
        {"Named":{"x":true}}],"pair":["é",-1],"unit":null}"#;
    assert_eq!(value, parsed(text));
    assert_eq!(from_value::<Whole>(value).unwrap(), whole);
    assert!(from_value::<Whole>(object! { "id" => "one" }).is_err());
    assert!(from_value::<Kind>(object! { "Other" => 1 }).is_err() && from_value::<Kind>(parsed("7")).is_err());
    assert!(to_value(&f64::NAN).is_err() && to_value(&std::collections::HashMap::from([(1, 2)])).is_err());
}

#[test]
fn records_and_parameters_are_types_of_the_program() {
    #[derive(Serialize, Deserialize)]
    struct Mine {
        sid: String,
        joined_channels_count: i64,
    }
    let user = User::from_object(object! { "sid" => "US1", "joined_channels_count" => 3, "new" => Value::Null });
    assert_eq!(serde_json::to_string(&user).unwrap(), r#"{"sid":"US1","joined_channels_count":3,"new":null}"#);
    let mine: Mine = from_value(user).unwrap();
    assert_eq!((mine.sid.as_str(), mine.joined_channels_count), ("US1", 3));
    let parameters = Parameters::from_serialize(&mine).unwrap();
    let error = twilite::validate("verify.v2.entity.create", parameters).unwrap_err();
    assert!(error.parameters().any(|problem| problem.name == "joined_channels_count"));
}
