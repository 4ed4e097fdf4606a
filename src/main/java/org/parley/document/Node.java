package org.parley.document;

import java.util.List;
import java.util.Optional;

/** A part of a document that knows its place. */
public sealed interface Node {

  /** Where it begins. */
  Position at();

  /** What it is, in words: {@code a list}, {@code the text "x"}. */
  String describe();

  /**
   * A single value. All values are kept as text; what they mean is the reader's business.
   *
   * @param at where it begins
   * @param text its text
   * @param plain whether it was written without quotes
   */
  record Scalar(Position at, String text, boolean plain) implements Node {
    private static final int SHOWN = 40;

    /** Whether nothing is written here, or one of the words for nothing. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String describe() {
      if (isNothing()) {
        return "nothing";
      }
      return plain && text.matches("[-+]?[.\\d]{1,30}") ? text : quoted();
    }

    /** The text in quotes, on one line and cut if it is long. */
    public String quoted() {
      String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
      boolean isLong = line.codePointCount(0, line.length()) > SHOWN;
      return '"'
          + (isLong ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "..." : line)
          + '"';
    }
  }

  /**
   * A list.
   *
   * @param at where it begins
   * @param items in order
   */
  record Sequence(Position at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return items.isEmpty() ? "an empty list" : "a list";
    }
  }

  /**
   * Keys with values, in the order of the text; each key once.
   *
   * @param at where it begins
   * @param entries in order
   * @param whole whether it has everything that was written: false if an entry was left out because
   *     of a problem, so that a reader does not miss it a second time
   */
  record Mapping(Position at, List<Entry> entries, boolean whole) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
    }

    /** Whether a key is there. */
    public boolean has(String key) {
      return entry(key).isPresent();
    }

    @Override
    public String describe() {
      return entries.isEmpty() ? "an empty map" : "a map of keys and values";
    }
  }

  /**
   * A place where a problem has already been reported; nothing more is to be said about it.
   *
   * @param at where it begins
   */
  record Broken(Position at) implements Node {
    @Override
    public String describe() {
      return "something unreadable";
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, Node value) {}
}
