package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.time.Instant;
import java.util.Map;

/**
 * A record of verify.v2.entity.
 *
 * <p>What an answer lacks, or has as another type than is documented, is null.
 *
 * @param sid the property sid
 * @param identity the property identity
 * @param accountSid the property account_sid
 * @param serviceSid the property service_sid
 * @param dateCreated the property date_created, a date-time
 * @param dateUpdated the property date_updated, a date-time
 * @param url the property url, a uri
 * @param links the property links, a uri-map
 * @param members all that the API wrote, not to be changed
 * @param response how the call was answered that brought the record
 */
public record Entity(
    String sid,
    String identity,
    String accountSid,
    String serviceSid,
    Instant dateCreated,
    Instant dateUpdated,
    String url,
    Map<String, Object> links,
    Map<String, Object> members,
    Response response) {
  static final RecordType<Entity> TYPE = Entity::of;

  private static Entity of(Map<String, Object> members, Response response) {
    return new Entity(
        Members.text(members, "sid"),
        Members.text(members, "identity"),
        Members.text(members, "account_sid"),
        Members.text(members, "service_sid"),
        Members.instant(members, "date_created"),
        Members.instant(members, "date_updated"),
        Members.text(members, "url"),
        Members.object(members, "links"),
        members,
        response);
  }

  /** Compares the members: how they came does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Entity found && found.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The values may be personal; the SID is not. */
  @Override
  public String toString() {
    return "Entity[" + members.get("sid") + "]";
  }
}
