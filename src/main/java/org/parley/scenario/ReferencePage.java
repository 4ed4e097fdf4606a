package org.parley.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The reference page: prose from a resource, tables from the declarations of the format. */
final class ReferencePage {
  private static final String TABLES = "<!-- tables -->\n";

  private ReferencePage() {}

  /** The page whose prose is in a resource. */
  static String text(String resource, List<SectionType> sections) {
    String tables = sections.stream().map(ReferencePage::section).collect(Collectors.joining("\n"));
    return prose(resource).replace(TABLES, tables);
  }

  private static String prose(String resource) {
    try (InputStream in = ReferencePage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String section(SectionType section) {
    String constraints =
        section.constraints().stream()
            .map(c -> "\nNeeded: " + c.words() + ".\n")
            .collect(Collectors.joining());
    return "### %s\n\n%s\n\n| key | value | without it | meaning | example |\n|---|---|---|---|---|\n"
            .formatted(section.name(), section.meaning())
        + section.keys().stream().map(ReferencePage::row).collect(Collectors.joining())
        + constraints;
  }

  private static String row(Key key) {
    return "| `%s` | %s | %s | %s | `%s` |\n"
        .formatted(
            key.name(),
            cell(key.type().brief()),
            cell(key.without()),
            cell(key.meaning()),
            cell(key.example()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
