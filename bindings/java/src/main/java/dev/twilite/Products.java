package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.util.List;

/** The products of the API that have a chain of names. {@link Client#call(String)} performs all operations. */
public abstract class Products {
  Products() {}

  abstract Client client();

  /**
   * Go to the product verify.
   *
   * @return its versions
   */
  public Verify verify() {
    return new Verify(client(), List.of());
  }

  /**
   * Go to the product ip_messaging.
   *
   * @return its versions
   */
  public IpMessaging ipMessaging() {
    return new IpMessaging(client(), List.of());
  }

  /**
   * Go to the product trusthub.
   *
   * @return its versions
   */
  public Trusthub trusthub() {
    return new Trusthub(client(), List.of());
  }

  /** The versions of verify. */
  public static final class Verify extends Step {
    Verify(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to verify.v2.
     *
     * @return what lies below it
     */
    public VerifyV2 v2() {
      return new VerifyV2(client(), ids());
    }
  }

  /** The versions of ip_messaging. */
  public static final class IpMessaging extends Step {
    IpMessaging(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to ip_messaging.v2.
     *
     * @return what lies below it
     */
    public IpMessagingV2 v2() {
      return new IpMessagingV2(client(), ids());
    }
  }

  /** The versions of trusthub. */
  public static final class Trusthub extends Step {
    Trusthub(Client client, List<String> ids) {
      super(client, ids);
    }

    /**
     * Go to trusthub.v1.
     *
     * @return what lies below it
     */
    public TrusthubV1 v1() {
      return new TrusthubV1(client(), ids());
    }
  }
}
