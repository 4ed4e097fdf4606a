package org.parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.function.LongFunction;

/** One line of a terminal that says how far something is; nothing where nobody watches. */
final class StatusLine {
  private static final long EVERY_NANOS = 250_000_000;

  private final PrintWriter err;
  private final boolean isShown;
  private long shownAt = System.nanoTime();
  private int width; // of the longest text so far

  StatusLine(PrintWriter err, boolean isQuiet) {
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

  /**
   * Shows a text, unless another was shown a moment ago.
   *
   * @param text by the time in nanoseconds
   */
  synchronized void show(LongFunction<String> text) {
    long now = System.nanoTime();
    if (isShown && now - shownAt > EVERY_NANOS) {
      shownAt = now;
      String line = text.apply(now);
      width = Math.max(width, line.length());
      err.print("\r" + line + " ".repeat(width - line.length()));
      err.flush();
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }
}
