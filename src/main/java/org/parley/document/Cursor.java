package org.parley.document;

/** Tells the places of ascending indices in a text, in one pass over it. */
final class Cursor {
  private final String file;
  private final String text;
  private int index;
  private int line = 1;
  private int column = 1;

  Cursor(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The place of the character at an index.
   *
   * @param wanted at least that of the call before
   */
  Position at(int wanted) {
    for (; index < wanted; index++) {
      char passed = text.charAt(index);
      if (passed == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(passed)) {
        column++;
      }
    }
    return new Position(file, line, column);
  }
}
