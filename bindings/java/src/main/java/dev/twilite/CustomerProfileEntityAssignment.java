package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.time.Instant;
import java.util.Map;

/**
 * A record of trusthub.v1.customer_profile_entity_assignment.
 *
 * <p>What an answer lacks, or has as another type than is documented, is null.
 *
 * @param sid the property sid
 * @param customerProfileSid the property customer_profile_sid
 * @param accountSid the property account_sid
 * @param objectSid the property object_sid
 * @param dateCreated the property date_created, a date-time
 * @param url the property url, a uri
 * @param members all that the API wrote, not to be changed
 * @param response how the call was answered that brought the record
 */
public record CustomerProfileEntityAssignment(
    String sid,
    String customerProfileSid,
    String accountSid,
    String objectSid,
    Instant dateCreated,
    String url,
    Map<String, Object> members,
    Response response) {
  static final RecordType<CustomerProfileEntityAssignment> TYPE = CustomerProfileEntityAssignment::of;

  private static CustomerProfileEntityAssignment of(Map<String, Object> members, Response response) {
    return new CustomerProfileEntityAssignment(
        Members.text(members, "sid"),
        Members.text(members, "customer_profile_sid"),
        Members.text(members, "account_sid"),
        Members.text(members, "object_sid"),
        Members.instant(members, "date_created"),
        Members.text(members, "url"),
        members,
        response);
  }

  /** Compares the members: how they came does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CustomerProfileEntityAssignment found && found.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The values may be personal; the SID is not. */
  @Override
  public String toString() {
    return "CustomerProfileEntityAssignment[" + members.get("sid") + "]";
  }
}
