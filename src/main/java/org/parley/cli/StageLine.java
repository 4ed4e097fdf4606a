package org.parley.cli;

import java.util.Locale;
import org.parley.study.Progress;

/**
 * How far each part of a long answer is.
 *
 * @param line where it is said
 */
record StageLine(StatusLine line) implements Progress {

  @Override
  public void done(String what, long runs, long of) {
    line.show(now -> String.format(Locale.ROOT, "%s: %,d of %,d runs", what, runs, of));
  }
}
