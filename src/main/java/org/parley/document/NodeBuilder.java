package org.parley.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node.Broken;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;

/** Builds nodes from YAML events and refuses what a scenario has no use for. */
final class NodeBuilder {
  private static final int DEEPEST = 30;
  private static final int MOST_MERGED = 2_000; // a text made of repeats must not take forever
  private static final String NO_ALIASES =
      "values written out: scenarios have no anchors or aliases";

  private final String file;
  private final Iterator<Event> events;
  private final Problems problems;

  /** Says that the rest of the document is not worth reading; the problem is already collected. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  NodeBuilder(String file, Iterator<Event> events, Problems problems) {
    this.file = file;
    this.events = events;
    this.problems = problems;
  }

  /** The node that begins with an event. */
  Node node(Event event, int depth) {
    Position at = position(event);
    if (depth > DEEPEST) {
      problems.add(at, "lists and maps nested more than " + DEEPEST + " deep", "a flatter file");
      throw new TooDeep();
    }
    refuse(event, at);
    if (event instanceof ScalarEvent scalar) {
      return new Scalar(at, scalar.getValue(), scalar.isPlain());
    }
    if (event instanceof AliasEvent) {
      return new Broken(at);
    }
    return event instanceof MappingStartEvent ? mapping(at, depth) : sequence(at, depth);
  }

  private Sequence sequence(Position at, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new Sequence(at, items);
  }

  private Mapping mapping(Position at, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    boolean whole = true;
    for (Event e = events.next(); !(e instanceof MappingEndEvent); e = events.next()) {
      Node key = node(e, depth + 1);
      Node value = node(events.next(), depth + 1);
      whole &= key instanceof Scalar scalar ? put(entries, scalar, value) : refuseKey(key);
    }
    return new Mapping(at, List.copyOf(entries.values()), whole);
  }

  private boolean refuseKey(Node key) {
    if (!(key instanceof Broken)) {
      problems.add(key.at(), key.describe() + " as a key", "a text as a key");
    }
    return false;
  }

  private boolean put(Map<String, Entry> entries, Scalar key, Node value) {
    Entry first = entries.putIfAbsent(key.text(), new Entry(key, value));
    if (first == null) {
      return true;
    }
    problems.add(
        key.at(),
        "the key %s is already on line %s".formatted(key.quoted(), first.key().at().line()),
        "each key once");
    entries.put(key.text(), new Entry(first.key(), merge(first.value(), value)));
    return false;
  }

  /**
   * What stands for a key given twice: the first value. Of two maps the second adds what the first
   * lacks, so that ids declared there are known elsewhere.
   */
  private static Node merge(Node first, Node second) {
    if (!(first instanceof Mapping one && second instanceof Mapping two)
        || one.entries().size() > MOST_MERGED) {
      return first;
    }
    List<Entry> entries = new ArrayList<>(one.entries());
    two.entries().stream().filter(e -> !one.has(e.key().text())).forEach(entries::add);
    return new Mapping(one.at(), entries, false);
  }

  private void refuse(Event event, Position at) {
    if (event instanceof AliasEvent alias) {
      problems.add(at, "the alias *" + alias.getAlias(), NO_ALIASES);
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problems.add(at, "the anchor &" + node.getAnchor().get(), NO_ALIASES);
    }
    tag(event).ifPresent(tag -> problems.add(at, "the tag " + tag, "a value without a tag"));
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /** Where an event begins. */
  Position position(Event event) {
    return event
        .getStartMark()
        .map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Position.start(file));
  }
}
