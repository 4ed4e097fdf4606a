package org.parley.crosscheck;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.parley.Opposed.Kind;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.certificate.Ledger;
import org.parley.model.BargainingProblem;

/**
 * Our solver and others side by side on the same instances, in one run on one thread: prints a
 * table of median times and of how many times longer the others take. All are timed from the bare
 * problem on, nothing known from earlier ones, and in processor time: ours of its thread, theirs of
 * all threads, so that what else runs on the machine matters less.
 */
public final class Race {
  private static final int INSTANCES = 20;
  private static final int WARM_UP = 300;
  private static final int REPEATS = 21;

  private static final Map<String, Supplier<Engine>> ENGINES = new LinkedHashMap<>();

  static {
    ENGINES.put("CP-SAT", () -> new CpSatEngine(1));
    ENGINES.put("SCIP", () -> new MipEngine("SCIP"));
    ENGINES.put("HiGHS", () -> new MipEngine("HIGHS"));
  }

  /** A question that both can answer. */
  private enum Question {
    NASH,
    EGALITARIAN;

    Object ours(BargainingProblem problem, Terms terms) {
      Solver solver = Solver.of(problem.layout(), terms);
      return this == NASH ? solver.nash(problem) : solver.egalitarian(problem);
    }

    Object theirs(Rival rival, int parties) {
      long[] ones = new long[parties];
      Arrays.fill(ones, 1);
      return this == NASH ? rival.nash() : rival.maximin(ones);
    }
  }

  private Race() {}

  /** Runs it; takes some minutes. */
  public static void main(String[] args) {
    Library.load()
        .ifPresent(
            obstacle -> {
              throw new IllegalStateException(obstacle);
            });
    List<Kind> kinds = List.of(Kind.of(28, 4), Kind.of(40, 4), Kind.of(40, 4).tied(36, 0, 0));
    System.out.println(
        "| what | issues x parties, linkages | ours, ms | other | ms | times | least | most |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (Question question : Question.values()) {
      for (Kind kind : kinds) {
        race(question, kind);
      }
    }
  }

  private static void race(Question question, Kind kind) {
    Terms terms = Terms.everybody(kind.parties());
    List<BargainingProblem> problems = new ArrayList<>();
    for (long seed = 1; seed <= INSTANCES; seed++) {
      problems.add(kind.problem(seed));
    }
    double[] ours = ours(question, problems, terms);
    ENGINES.forEach(
        (name, engine) -> {
          double[] theirs = new double[INSTANCES];
          double[] times = new double[INSTANCES];
          for (int i = 0; i < INSTANCES; i++) {
            Rival rival = new Rival(engine, Ledger.of(problems.get(i)), terms);
            theirs[i] = spent(Race::process, () -> question.theirs(rival, kind.parties()));
            times[i] = theirs[i] / ours[i];
          }
          print(question, kind, ours, name, theirs, times);
        });
  }

  private static double[] ours(Question question, List<BargainingProblem> problems, Terms terms) {
    for (int k = 0; k < WARM_UP; k++) {
      problems.forEach(p -> question.ours(p, terms));
    }
    return problems.stream()
        .mapToDouble(
            p -> {
              double[] times = new double[REPEATS];
              Arrays.setAll(times, k -> spent(Race::thread, () -> question.ours(p, terms)));
              return median(times);
            })
        .toArray();
  }

  private static long thread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long process() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Milliseconds by a clock of nanoseconds. */
  private static double spent(LongSupplier clock, Supplier<Object> work) {
    long start = clock.getAsLong();
    Object answer = work.get();
    long end = clock.getAsLong();
    if (answer == null) {
      throw new IllegalStateException("no answer");
    }
    return (end - start) / 1e6;
  }

  private static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static void print(
      Question question, Kind kind, double[] ours, String name, double[] theirs, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d x %d, %d | %.3f | %s | %.0f | %.0f | %.0f | %.0f |%n",
        question.name().toLowerCase(Locale.ROOT),
        kind.issues(),
        kind.parties(),
        kind.linkages(),
        median(ours),
        name,
        median(theirs),
        median(times),
        Arrays.stream(times).min().orElseThrow(),
        Arrays.stream(times).max().orElseThrow());
  }
}
