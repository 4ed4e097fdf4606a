package org.parley.scenario.genius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.document.Element;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.document.XmlDocument;
import org.parley.scenario.Suggestion;

/**
 * The files of a GENIUS folder, told apart by their roots.
 *
 * @param name name of the folder
 * @param domain the file that declares the issues, if there is one
 * @param profiles the files of the parties, in the order of their names
 */
record GeniusFolder(String name, Optional<Part> domain, List<Part> profiles) {
  private static final int MOST_FILES = 51; // a domain and fifty parties
  private static final String DOMAIN = "negotiation_template";
  private static final String PROFILE = "utility_space";

  /**
   * A file that is XML.
   *
   * @param file its name without the folder
   * @param root its outermost element
   * @param text all of it
   */
  record Part(String file, Element root, String text) {
    /** The name of the file without its ending. */
    String stem() {
      return file.substring(0, file.length() - ".xml".length());
    }
  }

  /** Reads all XML files of a folder, and reports what is missing or too much. */
  static GeniusFolder read(Path folder, Problems problems) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    Position at = Position.start(folder.toString());
    List<Path> files = files(folder, at, problems);
    List<Part> parts = new ArrayList<>();
    for (Path file : files) {
      XmlDocument document = XmlDocument.read(file);
      problems.addAll(document.problems());
      document
          .root()
          .ifPresent(r -> parts.add(new Part(file.getFileName().toString(), r, document.text())));
    }
    List<Part> domains = named(DOMAIN, parts);
    List<Part> profiles = named(PROFILE, parts);
    if (parts.size() == files.size() && !files.isEmpty()) {
      missing(domains, profiles, at, problems);
    }
    surplus(parts, domains, problems);
    return new GeniusFolder(name, domains.stream().findFirst(), profiles);
  }

  /** The text of the domain and then of the profiles. */
  String text() {
    return Stream.concat(domain.stream(), profiles.stream())
        .map(Part::text)
        .collect(Collectors.joining());
  }

  private static List<Path> files(Path folder, Position at, Problems problems) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> xml =
          files
              .filter(f -> isXml(f.getFileName().toString()))
              .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
              .toList();
      if (xml.isEmpty()) {
        problems.add(
            at,
            "a folder without XML files",
            "a scenario file, or a GENIUS folder with a domain and a profile for each party");
      } else if (xml.size() > MOST_FILES) {
        problems.add(at, xml.size() + " XML files", "one domain and at most 50 profiles");
        return List.of();
      }
      return xml;
    } catch (IOException e) {
      problems.add(at, "this folder cannot be read", "a folder that can be read");
      return List.of();
    }
  }

  private static boolean isXml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml") && !name.startsWith(".");
  }

  private static List<Part> named(String root, List<Part> parts) {
    return parts.stream().filter(p -> p.root().name().equals(root)).toList();
  }

  private static void missing(
      List<Part> domains, List<Part> profiles, Position at, Problems problems) {
    if (domains.isEmpty()) {
      problems.add(at, "no domain file", "one XML file that begins with <" + DOMAIN + ">");
    }
    if (profiles.isEmpty()) {
      problems.add(
          at, "no profile", "an XML file that begins with <" + PROFILE + "> for each party");
    }
  }

  private static void surplus(List<Part> parts, List<Part> domains, Problems problems) {
    for (Part part : parts) {
      Position at = part.root().at();
      String name = part.root().name();
      if (!name.equals(DOMAIN) && !name.equals(PROFILE)) {
        problems.add(
            at,
            "a file that begins with <" + name + ">",
            "<%s> for the domain, <%s> for a profile".formatted(DOMAIN, PROFILE),
            Suggestion.hint(name, List.of(DOMAIN, PROFILE)));
      } else if (name.equals(DOMAIN) && !part.file().equals(domains.get(0).file())) {
        problems.add(
            at, "a second domain file beside " + domains.get(0).file(), "one domain in a folder");
      }
    }
  }
}
