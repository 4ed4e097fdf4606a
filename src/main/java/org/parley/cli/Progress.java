package org.parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.parley.sweep.store.Runner;

/** How far a sweep is, how fast it goes and how long it will take, on one line of a terminal. */
final class Progress implements Runner.Watcher {
  private static final long EVERY_NANOS = 250_000_000;

  private final PrintWriter err;
  private final boolean isQuiet;
  private final boolean isShown;
  private long tasks;
  private long there;
  private long done;
  private long begun;
  private long shown;

  /**
   * A progress line.
   *
   * @param isQuiet whether nothing is to be said at all
   */
  Progress(PrintWriter err, boolean isQuiet) {
    this.err = err;
    this.isQuiet = isQuiet;
    this.isShown = !isQuiet && isTerminal();
  }

  /** Whether a person watches. */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; after that the console is asked
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // from Java 22 on there is a console also where nobody watches, and it says so
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
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
    long now = System.nanoTime();
    if (isShown && now - shown > EVERY_NANOS) {
      shown = now;
      err.print("\r" + line(now) + " ");
      err.flush();
    }
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
  synchronized void end() {
    if (shown != 0) {
      err.print("\r" + " ".repeat(70) + "\r");
      err.flush();
    }
  }
}
