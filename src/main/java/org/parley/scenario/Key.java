package org.parley.scenario;

/**
 * A key of a section, declared.
 *
 * @param name the key
 * @param type what its value may be
 * @param required whether it must be there
 * @param unless a key beside which it need not be there, empty if there is none
 * @param fallback what holds without it, in words
 * @param meaning one line for the reference page
 * @param example a value
 */
record Key(
    String name,
    Type type,
    boolean required,
    String unless,
    String fallback,
    String meaning,
    String example) {

  static Key required(String name, Type type, String meaning, String example) {
    return new Key(name, type, true, "", "", meaning, example);
  }

  static Key optional(String name, Type type, String fallback, String meaning, String example) {
    return new Key(name, type, false, "", fallback, meaning, example);
  }

  /** The same key, which need not be there beside another one. */
  Key unless(String other) {
    return new Key(name, type, required, other, fallback, meaning, example);
  }

  /** What holds without it, in words. */
  String without() {
    String exception = unless.isEmpty() ? "" : ", unless there is `%s`".formatted(unless);
    return required ? "**required**" + exception : fallback;
  }

  /** Whether it must be there, whatever else is. */
  boolean isAlwaysRequired() {
    return required && unless.isEmpty();
  }
}
