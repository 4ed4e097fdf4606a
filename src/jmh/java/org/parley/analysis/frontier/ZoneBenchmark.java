package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Opposed;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

/** How long the zone of agreement and the smallest repair take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class ZoneBenchmark {

  /** The exact count: some 10^12 packages, 4 parties. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 1, time = 10)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] counted(Trillion trillion, Table table) {
    return table.pass(
        i -> {
          Zone zone = zone(trillion.problems.get(i), i);
          Table.require(zone.status() == Status.EXACT, zone.status());
          table.note("packages", zone.outcomes().doubleValue());
          return zone;
        });
  }

  /** The estimate: 28 issues (some 10^16 packages), 4 parties. */
  @Benchmark
  @Warmup(iterations = 1, time = 5)
  @Measurement(iterations = 1, time = 10)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] estimated28(Small small, Table table) {
    return table.pass(i -> estimated(small.problems.get(i), i, table));
  }

  /** The estimate: 40 issues of 6 options (10^31 packages), 4 parties. */
  @Benchmark
  @Warmup(iterations = 1, time = 5)
  @Measurement(iterations = 1, time = 10)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] estimated40(Large large, Table table) {
    return table.pass(i -> estimated(large.problems.get(i), i, table));
  }

  /** The smallest repair of a text drawn at random: 40 issues, 6 parties. */
  @Benchmark
  @Warmup(iterations = 2, time = 3)
  @Measurement(iterations = 1, time = 5)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] repaired(Six six, Table table) {
    return table.pass(
        i -> {
          BargainingProblem problem = six.problems.get(i);
          int[] text = six.texts.get(i);
          Repair repair =
              Repair.smallest(problem, Terms.everybody(6), text, Repair.Goal.ACCEPTABLE);
          Table.require(repair.status() == Status.EXACT, repair.status());
          table.note("changes", repair.cost());
          return repair;
        });
  }

  private static Zone estimated(BargainingProblem problem, long seed, Table table) {
    Zone zone = zone(problem, seed);
    Table.require(zone.status() == Status.ESTIMATED, zone.status());
    table.note("packages", zone.outcomes().doubleValue());
    table.note("half the interval, percent", 50 * (zone.high() - zone.low()) / zone.share());
    return zone;
  }

  private static Zone zone(BargainingProblem problem, long seed) {
    return Zone.of(problem, Terms.everybody(4), RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
  }

  /** Some 10^12 packages. */
  @State(Scope.Benchmark)
  public static class Trillion {
    final List<BargainingProblem> problems = new ArrayList<>();

    /** Of each seed the smallest number of issues that has half as many packages. */
    public Trillion() {
      for (long seed = 1; seed <= Table.INSTANCES; seed++) {
        int issues = 1;
        while (packages(Kind.of(issues, 4).problem(seed)) < 0.5e12) {
          issues++;
        }
        problems.add(Kind.of(issues, 4).problem(seed));
      }
    }

    private static double packages(BargainingProblem problem) {
      double packages = 1;
      for (int i = 0; i < problem.layout().issues(); i++) {
        packages *= problem.layout().options(i);
      }
      return packages;
    }
  }

  /** 28 issues. */
  @State(Scope.Benchmark)
  public static class Small {
    final List<BargainingProblem> problems = Table.problems(Kind.of(28, 4));
  }

  /** 40 issues of 6 options. */
  @State(Scope.Benchmark)
  public static class Large {
    final List<BargainingProblem> problems = Table.problems(Kind.of(40, 4).ofSix());
  }

  /** Six parties. */
  @State(Scope.Benchmark)
  public static class Six {
    final List<BargainingProblem> problems = Table.problems(Kind.of(40, 6));
    final List<int[]> texts = new ArrayList<>();

    /** A text for each. */
    public Six() {
      for (int i = 0; i < Table.INSTANCES; i++) {
        texts.add(Opposed.anyPackage(problems.get(i), i));
      }
    }
  }
}
