package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A record of trusthub.v1.customer_profile.
 *
 * <p>What an answer lacks, or has as another type than is documented, is null.
 *
 * @param sid the property sid
 * @param accountSid the property account_sid
 * @param policySid the property policy_sid
 * @param friendlyName the property friendly_name
 * @param status the property status
 * @param validUntil the property valid_until, a date-time
 * @param email the property email
 * @param statusCallback the property status_callback, a uri
 * @param dateCreated the property date_created, a date-time
 * @param dateUpdated the property date_updated, a date-time
 * @param url the property url, a uri
 * @param links the property links, a uri-map
 * @param errors the property errors
 * @param members all that the API wrote, not to be changed
 * @param response how the call was answered that brought the record
 */
public record CustomerProfile(
    String sid,
    String accountSid,
    String policySid,
    String friendlyName,
    String status,
    Instant validUntil,
    String email,
    String statusCallback,
    Instant dateCreated,
    Instant dateUpdated,
    String url,
    Map<String, Object> links,
    List<Object> errors,
    Map<String, Object> members,
    Response response) {
  static final RecordType<CustomerProfile> TYPE = CustomerProfile::of;

  private static CustomerProfile of(Map<String, Object> members, Response response) {
    return new CustomerProfile(
        Members.text(members, "sid"),
        Members.text(members, "account_sid"),
        Members.text(members, "policy_sid"),
        Members.text(members, "friendly_name"),
        Members.text(members, "status"),
        Members.instant(members, "valid_until"),
        Members.text(members, "email"),
        Members.text(members, "status_callback"),
        Members.instant(members, "date_created"),
        Members.instant(members, "date_updated"),
        Members.text(members, "url"),
        Members.object(members, "links"),
        Members.array(members, "errors"),
        members,
        response);
  }

  /** Compares the members: how they came does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CustomerProfile found && found.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The values may be personal; the SID is not. */
  @Override
  public String toString() {
    return "CustomerProfile[" + members.get("sid") + "]";
  }
}
