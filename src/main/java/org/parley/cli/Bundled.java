package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios that come with the jar. */
final class Bundled {
  private static final List<String> NAMES =
      List.of(
          "orchard",
          "ukraine-2025-core",
          "ukraine-2025",
          "published/fanghipelkilgour1993/prisoners-dilemma",
          "published/fanghipelkilgour1993/chicken",
          "published/fraserhipel1984/cuba",
          "published/hipelfangkilgourhaight1993/elmira");

  private Bundled() {}

  /** Their names, from small to large. */
  static List<String> names() {
    return NAMES;
  }

  /** The text of a bundled scenario. */
  static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Bundled.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
