package org.parley.cli;

/** What goes to standard output. */
enum Format {
  /** A table for people. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** Tidy CSV. */
  CSV
}
