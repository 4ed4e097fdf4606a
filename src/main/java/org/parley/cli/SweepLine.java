package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.parley.sweep.store.Runner;

/** How far a sweep is, how fast it goes and how long it will take, on one line of a terminal. */
final class SweepLine implements Runner.Watcher {
  private final PrintWriter err;
  private final boolean isQuiet;
  private final StatusLine line;
  private long tasks;
  private long there;
  private long done;
  private long begun;

  /**
   * A progress line.
   *
   * @param isQuiet whether nothing is to be said at all
   */
  SweepLine(PrintWriter err, boolean isQuiet) {
    this.err = err;
    this.isQuiet = isQuiet;
    this.line = new StatusLine(err, isQuiet);
  }

  @Override
  public synchronized void begin(long all, long already) {
    tasks = all;
    there = already;
    begun = System.nanoTime();
    if (already > 0 && !isQuiet) {
      err.println(String.format(Locale.ROOT, "%,d of %,d runs are there already", already, all));
    }
  }

  @Override
  public synchronized void done(int more) {
    done += more;
    line.show(this::line);
  }

  private String line(long now) {
    double rate = done * 1e9 / Math.max(1, now - begun);
    return String.format(
        Locale.ROOT,
        "%,d of %,d runs, %,.0f a second, %s left",
        there + done,
        tasks,
        rate,
        left((tasks - there - done) / rate));
  }

  private static String left(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 3600
        ? "%d:%02d".formatted(whole / 60, whole % 60)
        : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
  }

  @Override
  public synchronized void damaged(int block, String why) {
    if (!isQuiet) {
      err.println("part %d is run again: %s".formatted(block, why));
    }
  }

  /** Ends the line. */
  void end() {
    line.end();
  }
}
