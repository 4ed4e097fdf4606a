package org.parley.sweep.store;

import java.io.Serial;

/** A folder that cannot be used as asked, in words for the person who asked. */
public final class Refused extends Exception {
  @Serial private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }
}
