package org.parley.document;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the YAML event stream of one document into nodes. */
final class YamlReader {
  private static final int BYTE_ORDER_MARK = 0xfeff;

  private YamlReader() {}

  static Optional<Node> read(String file, String text, Problems problems) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String body = marked ? text.substring(1) : text;
    int bad = unprintable(body);
    if (bad >= 0) {
      problems.add(
          position(file, body, bad),
          "the control character U+%04X".formatted(body.codePointAt(bad)),
          "plain text");
      return Optional.empty();
    }
    return parse(file, body, problems);
  }

  private static Optional<Node> parse(String file, String text, Problems problems) {
    // the limit is ours (see TextFile); --set and tests come without a file
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return document(events, new NodeBuilder(file, events, problems), file, problems);
    } catch (NodeBuilder.TooDeep e) {
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      problems.add(SyntaxProblem.of(file, text, e));
    } catch (YamlEngineException e) {
      problems.add(Position.start(file), "this is not YAML", "a YAML document");
    }
    return Optional.empty();
  }

  private static Optional<Node> document(
      Iterator<Event> events, NodeBuilder builder, String file, Problems problems) {
    events.next(); // stream start
    if (!(events.next() instanceof DocumentStartEvent)) {
      problems.add(Position.start(file), "there is nothing in it", "a scenario");
      return Optional.empty();
    }
    Node root = builder.node(events.next(), 0);
    events.next(); // document end
    Event next = events.next();
    if (next instanceof DocumentStartEvent) {
      problems.add(
          builder.position(next),
          "a second document begins here",
          "one scenario in one file",
          "remove the line ---");
    }
    return Optional.of(root);
  }

  private static int unprintable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the character at an index. */
  static Position position(String file, String text, int index) {
    String before = text.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return new Position(file, line, 1 + before.codePointCount(start, index));
  }
}
