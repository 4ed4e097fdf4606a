package org.parley.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.frontier.Solver;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.uncertainty.Sampler;

/**
 * Measures one run of a scenario after the other. What it reads does not depend on what it read
 * before.
 *
 * <p>Where numbers are drawn, the texts are too: draw {@code n} of a text is the package that it is
 * in draw {@code n} of a {@link CompareQuestion} under the same seed, and negotiation {@code n} has
 * the luck of run {@code n} of a {@link BargainQuestion}. Where they are not, a text counts by its
 * expected utility, and a party accepts it if that is not below no deal and none of its red lines
 * is crossed however the text is read.
 *
 * <p>Not for use by several threads at once; each makes its own.
 */
public final class Gauge {
  /** Chances of options add to a little less than 1 in floating point. */
  private static final double ALMOST = 1 - 1e-9;

  private final Scenario scenario;
  private final ProblemTemplate template;
  private final List<Measure> measures;
  private final boolean drawn;
  private final List<Reading> readings = new ArrayList<>();
  private final List<DrawnText> texts = new ArrayList<>();
  private final Map<Integer, int[][][]> outcomes = new HashMap<>(); // by block: [text][draw][issue]
  private final Optional<Solver> solver;
  private final Optional<Bargaining> table;
  private final Optional<String> start;
  private final int[] signers;
  private final List<String> bargaining;

  private Gauge(Scenario scenario, List<Measure> measures, Frame frame) {
    this.scenario = scenario;
    this.measures = List.copyOf(measures);
    template = ProblemTemplate.of(scenario);
    drawn = frame.drawn;
    scenario.variants().forEach(v -> readings.add(template.reading(v.cells())));
    for (int t = 0; drawn && t < readings.size(); t++) {
      texts.add(
          new DrawnText(
              scenario.variants().get(t).id(), readings.get(t), scenario.issues(), frame.seed));
    }
    bargaining = frame.counting.bargaining(scenario);
    solver =
        bargaining.isEmpty()
            ? Optional.empty()
            : Optional.of(Solver.of(template.layout(), frame.counting.terms(scenario)));
    boolean bargains = measures.stream().anyMatch(m -> m.indicator().needsLuck());
    table = bargains ? table(frame) : Optional.empty();
    start = Optional.of(frame.way.start()).filter(s -> !s.isEmpty());
    signers =
        IntStream.range(0, scenario.parties().size())
            .filter(p -> scenario.parties().get(p).seat() == Party.Seat.SIGNS)
            .toArray();
  }

  /**
   * What all runs have in common.
   *
   * @param counting whose interests count in packages
   * @param way how they bargain
   * @param drawn whether numbers are drawn, so that texts are too
   * @param seed of all chance
   */
  public record Frame(Counting counting, BargainWay way, boolean drawn, long seed) {}

  /** A gauge of a scenario. */
  public static Gauge of(Scenario scenario, List<Measure> measures, Frame frame) {
    return new Gauge(scenario, measures, frame);
  }

  private Optional<Bargaining> table(Frame frame) {
    return frame
        .way
        .question(scenario, frame.seed, new ArrayList<>())
        .filter(q -> q.obstacle().isEmpty())
        .map(Bargaining::new);
  }

  /**
   * Measures one run.
   *
   * @param values of the scenario's numbers, in the order of {@link ProblemTemplate#quantities}
   * @param draw number of the draw, from 0, which names the luck of the run
   * @return a value for each measure, not a number where there is none
   */
  public double[] read(double[] values, int draw) {
    Moment now = new Moment(this, template.problem(values), draw);
    return measures.stream().mapToDouble(m -> m.indicator().of(now, m.party(), m.text())).toArray();
  }

  Layout layout() {
    return template.layout();
  }

  IntStream signers() {
    return IntStream.of(signers);
  }

  /** Whether a party shares in the solutions. */
  boolean bargains(int party) {
    return bargaining.contains(scenario.parties().get(party).id());
  }

  Optional<Solver> solver() {
    return solver;
  }

  /** Utility of a text in a run. */
  double utility(BargainingProblem problem, int party, int text, int draw) {
    return drawn
        ? problem.utility(party, outcome(text, draw))
        : problem.expected(party, readings.get(text));
  }

  /** Whether a party accepts a text in a run. */
  boolean accepts(BargainingProblem problem, int party, int text, int draw) {
    if (drawn) {
      return problem.accepts(party, outcome(text, draw));
    }
    double gain = utility(problem, party, text, draw) - problem.noDeal(party);
    return gain >= BargainingProblem.LEAST_GAIN && !crosses(party, readings.get(text));
  }

  /** Whether there is an issue of which a party refuses every option that the text may mean. */
  private boolean crosses(int party, Reading reading) {
    for (int i = 0; i < layout().issues(); i++) {
      double refused = 0;
      for (int cell = layout().first(i); cell < layout().first(i + 1); cell++) {
        refused += layout().refuses(party, cell) ? reading.chance(cell) : 0;
      }
      if (refused > ALMOST) {
        return true;
      }
    }
    return false;
  }

  private int[] outcome(int text, int draw) {
    int block = draw / Sampler.BLOCK;
    if (!outcomes.containsKey(block)) {
      if (outcomes.size() > 1) {
        outcomes.clear(); // runs come in order, so that old blocks are seldom asked for again
      }
      outcomes.put(
          block, texts.stream().map(t -> t.block(block, Sampler.BLOCK)).toArray(int[][][]::new));
    }
    return outcomes.get(block)[text][draw % Sampler.BLOCK];
  }

  /** How a negotiation ends; empty if nobody is at the table or the text is no package. */
  Optional<Ending> bargain(BargainingProblem problem, int draw) {
    return table.flatMap(t -> bargain(t, problem, draw));
  }

  private Optional<Ending> bargain(Bargaining way, BargainingProblem problem, int draw) {
    Optional<List<Integer>> text = start.flatMap(s -> way.outcome(0, draw));
    if (start.isPresent() && text.isEmpty()) {
      return Optional.empty();
    }
    Negotiation open = Negotiation.of(problem, way.setup(problem));
    return Optional.of(text.map(open::from).orElse(open).play(way.luck(0, draw)));
  }
}
