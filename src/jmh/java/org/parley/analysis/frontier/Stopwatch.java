package org.parley.analysis.frontier;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Times each of some instances by itself, so that the median and the worst of them can be told:
 * JMH's own score is the mean. Counts the processor time of the thread, which on an idle machine is
 * the time passed, so that what else runs there matters less.
 */
public final class Stopwatch {
  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final double[][] times; // by instance: nanoseconds of each pass
  private int passes;

  /** For so many instances. */
  public Stopwatch(int instances) {
    times = new double[instances][];
    restart();
  }

  /** Forgets what was measured. */
  public void restart() {
    passes = 0;
    Arrays.setAll(times, i -> new double[0]);
  }

  /** Does the work of every instance once; returns the answers. */
  public Object[] pass(IntFunction<Object> work) {
    Object[] answers = new Object[times.length];
    for (int i = 0; i < times.length; i++) {
      long start = thread.getCurrentThreadCpuTime();
      answers[i] = work.apply(i);
      long end = thread.getCurrentThreadCpuTime();
      if (passes == times[i].length) {
        times[i] = Arrays.copyOf(times[i], 2 * passes + 4);
      }
      times[i][passes] = end - start;
    }
    passes++;
    return answers;
  }

  /** Median and worst instance, each by the median of its passes. */
  public String report() {
    double[] typical = new double[times.length];
    for (int i = 0; i < typical.length; i++) {
      typical[i] = median(Arrays.copyOf(times[i], passes)) / 1e6;
    }
    return String.format(
        Locale.ROOT,
        "median %.4f ms, worst %.4f ms of %d instances, %d passes",
        median(typical),
        Arrays.stream(typical).max().orElseThrow(),
        typical.length,
        passes);
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    int half = numbers.length / 2;
    return numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
  }
}
