package dev.twilite;

import java.util.Collection;

/** The name that was meant. */
final class Nearest {
  private Nearest() {}

  /** Gives the nearest of some names; null when none is near. */
  static String of(String name, Collection<String> names) {
    String nearest = null;
    int least = name.length() / 3 + 1;
    for (String each : names) {
      int distance = distance(name, each);
      if (distance < least || distance == least && nearest == null) {
        least = distance;
        nearest = each;
      }
    }
    return nearest;
  }

  /** How many letters must be changed, added or left out. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[above.length - 1];
  }
}
