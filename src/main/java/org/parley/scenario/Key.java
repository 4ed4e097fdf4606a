package org.parley.scenario;

/**
 * A key of a section, declared.
 *
 * @param name the key
 * @param type what its value may be
 * @param required whether it must be there
 * @param fallback what holds without it, in words
 * @param meaning one line for the reference page
 * @param example a value
 */
record Key(
    String name, Type type, boolean required, String fallback, String meaning, String example) {

  static Key required(String name, Type type, String meaning, String example) {
    return new Key(name, type, true, "", meaning, example);
  }

  static Key optional(String name, Type type, String fallback, String meaning, String example) {
    return new Key(name, type, false, fallback, meaning, example);
  }
}
