package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.time.Instant;
import java.util.Map;

/**
 * A record of ip_messaging.v2.user.
 *
 * <p>What an answer lacks, or has as another type than is documented, is null.
 *
 * @param sid sid
 * @param accountSid account_sid
 * @param serviceSid service_sid
 * @param attributes attributes
 * @param friendlyName friendly_name
 * @param roleSid role_sid
 * @param identity identity
 * @param isOnline is_online
 * @param isNotifiable is_notifiable
 * @param dateCreated date_created: date-time
 * @param dateUpdated date_updated: date-time
 * @param joinedChannelsCount joined_channels_count
 * @param links links: uri-map
 * @param url url: uri
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
