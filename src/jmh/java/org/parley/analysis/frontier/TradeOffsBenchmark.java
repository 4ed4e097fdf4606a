package org.parley.analysis.frontier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;
import org.parley.scenario.ScenarioReader;

/** How long tables of trade-offs take to make, and an offer at a target utility to look up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 1, time = 6)
public class TradeOffsBenchmark {
  private static final int PLENTY = 1_000_000;
  private static final double ROUNDING = 1e-9;
  private static final int OFFERS = 100_000;

  /** All of the table, from the bare problem on. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] exact(Negotiations negotiations, Table table) {
    return table.pass(
        i -> {
          TradeOffs made = negotiations.get(i).exact(PLENTY);
          Table.require(made.tolerance() < ROUNDING, made.tolerance());
          return noted(made, table);
        });
  }

  /** At most 1,000 vectors held, from the bare problem on. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] thinned(Negotiations negotiations, Table table) {
    return table.pass(i -> noted(negotiations.get(i).exact(1_000), table));
  }

  /** Near the hull, for one measure after the other. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] supported(Negotiations negotiations, Table table) {
    return table.pass(i -> noted(negotiations.get(i).supported(), table));
  }

  /** An offer at a target utility from an exact table: position of each option. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES * OFFERS)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public Object[] offer(Negotiations negotiations, Table table) {
    return table.pass(i -> negotiations.get(i).offers());
  }

  private static TradeOffs noted(TradeOffs made, Table table) {
    table.note("entries", made.size());
    table.note("tolerance", made.tolerance());
    return made;
  }

  /** One party's view of a negotiation, the measure being another one's utility. */
  private static final class Seat {
    private final BargainingProblem problem;
    private final int party;
    private final Measure measure;
    private final TradeOffSolver solver;
    private final TradeOffs known;
    private final double[] targets;

    Seat(BargainingProblem problem, int party, int other) {
      this.problem = problem;
      this.party = party;
      this.measure = Measure.of(problem, other);
      this.solver = TradeOffSolver.of(problem, party);
      this.known = solver.exact(measure, PLENTY);
      double least = known.own(0);
      double most = known.own(known.size() - 1);
      targets = new Random(1).doubles(OFFERS, least, most).toArray();
    }

    TradeOffs exact(int budget) {
      return TradeOffs.of(problem, party, measure, budget);
    }

    TradeOffs supported() {
      return solver.supported(measure);
    }

    int[] offers() {
      int[] offer = new int[problem.layout().issues()];
      int[] last = new int[offer.length];
      for (double target : targets) {
        known.outcome(known.atLeast(target), offer);
        last[0] += offer[0];
      }
      return last;
    }
  }

  /** What is negotiated. */
  @State(Scope.Benchmark)
  public static class Negotiations {
    /** The real case has 12 pairs of parties, the first 8 of which count twice. */
    @Param({"28x2", "28x4", "40x2", "40x4", "40x2 of 6", "40x4, 36 linkages", "ukraine-2025"})
    private String size;

    private List<Seat> seats; // made when first asked for, as JMH sets the size late

    Seat get(int i) {
      if (seats == null) {
        seats = "ukraine-2025".equals(size) ? realCase() : opposed();
      }
      return seats.get(i);
    }

    private List<Seat> opposed() {
      return Table.problems(kind()).stream().map(p -> new Seat(p, 0, 1)).toList();
    }

    private Kind kind() {
      return switch (size) {
        case "28x2" -> Kind.of(28, 2);
        case "28x4" -> Kind.of(28, 4);
        case "40x2" -> Kind.of(40, 2);
        case "40x4" -> Kind.of(40, 4);
        case "40x2 of 6" -> Kind.of(40, 2).ofSix();
        default -> Kind.of(40, 4).tied(36, 0, 0);
      };
    }

    private static List<Seat> realCase() {
      BargainingProblem problem =
          ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml"))
              .scenario()
              .orElseThrow()
              .likely();
      List<Seat> pairs = new ArrayList<>();
      int parties = problem.layout().parties();
      for (int k = 0; pairs.size() < Table.INSTANCES; k++) {
        int party = k / parties % parties;
        if (party != k % parties) {
          pairs.add(new Seat(problem, party, k % parties));
        }
      }
      return pairs;
    }
  }
}
