package org.parley.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of a run goes. Belongs to the command line: nothing that is computed looks at a
 * clock.
 */
final class Stopwatch {
  private final List<String> laps = new ArrayList<>();
  private final long startMillis = ManagementFactory.getRuntimeMXBean().getStartTime();
  private long last = System.nanoTime();

  Stopwatch() {
    laps.add(line("start of the Java machine", System.currentTimeMillis() - startMillis));
  }

  /** Ends a lap. */
  void lap(String name) {
    long now = System.nanoTime();
    laps.add(line(name, (now - last) / 1_000_000));
    last = now;
  }

  /** Adds a line measured elsewhere. */
  void note(String name, long millis) {
    laps.add(line("  " + name, millis));
  }

  /** Milliseconds since the Java machine started. */
  long total() {
    return System.currentTimeMillis() - startMillis;
  }

  /** One line for each lap. */
  List<String> lines() {
    List<String> all = new ArrayList<>(laps);
    all.add(line("in all", total()));
    return all;
  }

  private static String line(String name, long millis) {
    return "%-32s %6d ms".formatted(name, millis);
  }
}
