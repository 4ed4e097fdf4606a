package org.parley.scenario;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an id may be, and ids for names that come from elsewhere. */
public final class Ids {
  static final int LONGEST = 40;
  static final String SHAPE = "[A-Za-z0-9_-]{1," + LONGEST + "}";
  static final List<String> RESERVED = List.of("silent", "unknown", "assumed", "all", "signers");

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  private Ids() {}

  /** Whether it has the shape of an id. */
  static boolean hasShape(String text) {
    return PATTERN.matcher(text).matches();
  }

  /**
   * An id for each name: the name itself where it is one, otherwise what is left of it without
   * accents and with a hyphen for everything else, otherwise the kind and its position. Ids that
   * differ only in case get a number, since ids also name files.
   *
   * @param kind word for what is named, such as {@code issue}
   */
  public static List<String> of(String kind, List<String> names) {
    Set<String> taken = new HashSet<>();
    String[] ids = new String[names.size()];
    for (int i = 0; i < ids.length; i++) {
      String name = names.get(i);
      ids[i] = isId(name) && taken.add(lower(name)) ? name : null;
    }
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == null) {
        String slug = slug(names.get(i));
        ids[i] = unique(isId(slug) ? slug : kind + "-" + (i + 1), taken);
      }
    }
    return List.of(ids);
  }

  private static boolean isId(String text) {
    return hasShape(text) && !RESERVED.contains(text);
  }

  private static String slug(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String joined = bare.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-|-$", "");
    return cut(joined, LONGEST).replaceAll("-$", "");
  }

  private static String unique(String id, Set<String> taken) {
    String candidate = id;
    for (int n = 2; !taken.add(lower(candidate)); n++) {
      candidate = cut(id, LONGEST - 1 - String.valueOf(n).length()) + "-" + n;
    }
    return candidate;
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
