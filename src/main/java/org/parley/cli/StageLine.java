package org.parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.parley.study.Progress;

/** How far each part of a long answer is, on one line of a terminal; nothing anywhere else. */
final class StageLine implements Progress {
  private static final long EVERY_NANOS = 250_000_000;
  private static final int WIDTH = 60;

  private final PrintWriter err;
  private final boolean isShown;
  private long shown;

  StageLine(PrintWriter err, boolean isQuiet) {
    this.err = err;
    isShown = !isQuiet && isTerminal();
  }

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
  public synchronized void done(String what, long runs, long of) {
    long now = System.nanoTime();
    if (isShown && now - shown > EVERY_NANOS) {
      shown = now;
      String line = String.format(Locale.ROOT, "%s: %,d of %,d runs", what, runs, of);
      err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
      err.flush();
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    if (shown != 0) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }
  }
}
