package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.time.Instant;
import java.util.Map;

/**
 * A record of ip_messaging.v2.user.
 *
 * <p>What an answer lacks, or has as another type than is documented, is null.
 *
 * @param sid the property sid
 * @param accountSid the property account_sid
 * @param serviceSid the property service_sid
 * @param attributes the property attributes
 * @param friendlyName the property friendly_name
 * @param roleSid the property role_sid
 * @param identity the property identity
 * @param isOnline the property is_online
 * @param isNotifiable the property is_notifiable
 * @param dateCreated the property date_created, a date-time
 * @param dateUpdated the property date_updated, a date-time
 * @param joinedChannelsCount the property joined_channels_count
 * @param links the property links, a uri-map
 * @param url the property url, a uri
 * @param members all that the API wrote, not to be changed
 * @param response how the call was answered that brought the record
 */
public record User(
    String sid,
    String accountSid,
    String serviceSid,
    String attributes,
    String friendlyName,
    String roleSid,
    String identity,
    Boolean isOnline,
    Boolean isNotifiable,
    Instant dateCreated,
    Instant dateUpdated,
    Long joinedChannelsCount,
    Map<String, Object> links,
    String url,
    Map<String, Object> members,
    Response response) {
  static final RecordType<User> TYPE = User::of;

  private static User of(Map<String, Object> members, Response response) {
    return new User(
        Members.text(members, "sid"),
        Members.text(members, "account_sid"),
        Members.text(members, "service_sid"),
        Members.text(members, "attributes"),
        Members.text(members, "friendly_name"),
        Members.text(members, "role_sid"),
        Members.text(members, "identity"),
        Members.truth(members, "is_online"),
        Members.truth(members, "is_notifiable"),
        Members.instant(members, "date_created"),
        Members.instant(members, "date_updated"),
        Members.integer(members, "joined_channels_count"),
        Members.object(members, "links"),
        Members.text(members, "url"),
        members,
        response);
  }

  /** Compares the members: how they came does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof User found && found.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The values may be personal; the SID is not. */
  @Override
  public String toString() {
    return "User[" + members.get("sid") + "]";
  }
}
