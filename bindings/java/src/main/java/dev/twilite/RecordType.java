package dev.twilite;

import java.util.Map;

/** Makes records of a type from what the API wrote. */
interface RecordType<T> {
  /** The members alone. */
  RecordType<Map<String, Object>> MEMBERS = (members, response) -> members;

  T of(Map<String, Object> members, Response response);
}
