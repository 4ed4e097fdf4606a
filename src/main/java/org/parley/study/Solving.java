package org.parley.study;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Repair.Goal;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Spread;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.study.SolveQuestion.Pair;
import org.parley.study.TextDetail.Cheapest;
import org.parley.study.TextDetail.Trades;
import org.parley.uncertainty.RandomStream;

/** Puts a scenario at its likely values to the solvers. */
final class Solving {
  /**
   * The number of changes of a repair is proven long before; what takes longer is to prove that no
   * other repair with as many changes is better.
   */
  private static final long REPAIR_WORK = 500_000;

  private static final int TRADES = 3;

  private final Scenario scenario;
  private final Counting counting;
  private final long seed;
  private final ProblemTemplate template;
  private final BargainingProblem problem;
  private final Terms terms;

  Solving(Scenario scenario, Counting counting, long seed) {
    this.scenario = scenario;
    this.counting = counting;
    this.seed = seed;
    template = ProblemTemplate.of(scenario);
    problem = template.likely();
    terms = counting.terms(scenario);
  }

  Selection selection(int best) {
    return new Selection(
        counting,
        terms,
        each(problem::noDeal),
        Solutions.of(problem, terms),
        Lotteries.of(problem, terms),
        Ranking.of(problem, terms, best));
  }

  Solved solved(SolveQuestion question, Selection selection) {
    Errands errands = new Errands();
    Supplier<Frontier> frontier = errands.add(() -> Frontier.of(problem, terms, question.budget()));
    Supplier<Prospect> prospect = prospect(selection, question.budget(), errands);
    Supplier<List<TextDetail>> details =
        errands.addAll(
            question.variants().stream()
                .map(v -> (Supplier<TextDetail>) () -> detail(question, scenario.variant(v)))
                .toList());
    Supplier<List<Spread>> spreads = errands.addAll(parties(p -> Spread.of(problem, p)));
    errands.run(question.threads());
    return new Solved(question, prospect.get(), frontier.get(), spreads.get(), details.get());
  }

  /** The prospect, once the errands are done. */
  Supplier<Prospect> prospect(Selection selection, int budget, Errands errands) {
    Supplier<Zone> zone =
        errands.add(() -> Zone.of(problem, terms, RandomStream.of(seed, "zone").block(0)));
    Supplier<List<PairFrontier>> pairs =
        errands.addAll(
            counting.pairs(scenario).stream()
                .map(pair -> (Supplier<PairFrontier>) () -> frontier(pair, budget))
                .toList());
    Supplier<List<TextProspect>> texts =
        errands.addAll(
            scenario.variants().stream().map(v -> (Supplier<TextProspect>) () -> text(v)).toList());
    return () -> new Prospect(selection, zone.get(), pairs.get(), texts.get());
  }

  private <T> List<Supplier<T>> parties(IntFunction<T> work) {
    return IntStream.range(0, scenario.parties().size())
        .mapToObj(p -> (Supplier<T>) () -> work.apply(p))
        .toList();
  }

  private List<Double> each(IntToDoubleFunction number) {
    return IntStream.range(0, scenario.parties().size()).mapToDouble(number).boxed().toList();
  }

  private PairFrontier frontier(Pair pair, int budget) {
    int x = position(pair.first());
    int y = position(pair.second());
    return new PairCurve(problem, terms, x, y).frontier(budget);
  }

  private TextProspect text(Variant variant) {
    Reading reading = template.reading(variant.cells());
    int[] options = options(reading);
    List<Double> utility = each(p -> problem.expected(p, reading));
    return new TextProspect(
        variant,
        IntStream.of(options).boxed().toList(),
        utility,
        each(p -> utility.get(p) - problem.noDeal(p)),
        ahead(utility),
        Repair.smallest(problem, repairTerms(), options, Goal.ACCEPTABLE));
  }

  private Terms repairTerms() {
    return terms.withWork(Math.min(terms.work(), REPAIR_WORK));
  }

  /**
   * What beats a text most evenly. The text is as good as itself, even where the rounding of its
   * sum says otherwise.
   */
  private Solution ahead(List<Double> utility) {
    Solution ahead = aheadOf(utility, 0);
    return ahead.status() == Status.NONE ? aheadOf(utility, BargainingProblem.LEAST_GAIN) : ahead;
  }

  private Solution aheadOf(List<Double> utility, double hair) {
    double[] instead = utility.stream().mapToDouble(u -> u + hair).toArray();
    return Solver.of(problem.layout(), terms).egalitarian(problem.withNoDeal(instead));
  }

  private int[] options(Reading reading) {
    return IntStream.range(0, problem.layout().issues())
        .map(i -> reading.isSettled(i) ? reading.at(i, 0) : TextProspect.OPEN)
        .toArray();
  }

  private TextDetail detail(SolveQuestion question, Variant variant) {
    Reading reading = template.reading(variant.cells());
    int[] options = options(reading);
    List<Double> utility = each(p -> problem.expected(p, reading));
    RandomStream stream = RandomStream.of(seed, "zone.above." + variant.id());
    return new TextDetail(
        variant.id(),
        Zone.above(problem, terms, utility, stream.block(0)),
        Repair.smallest(problem, repairTerms(), options, Goal.BETTER_FOR_ALL),
        question.payers().stream().map(p -> cheapest(options, position(p))).toList(),
        settled(options)
            ? question.trades().stream().map(t -> trades(options, t)).toList()
            : List.of());
  }

  private static boolean settled(int[] options) {
    return IntStream.of(options).noneMatch(o -> o == TextProspect.OPEN);
  }

  private Cheapest cheapest(int[] options, int party) {
    return new Cheapest(
        party,
        Repair.cheapestFor(problem, repairTerms(), options, Goal.ACCEPTABLE, party),
        Repair.cheapestFor(problem, repairTerms(), options, Goal.BETTER_FOR_ALL, party));
  }

  private Trades trades(int[] options, Pair pair) {
    int first = position(pair.first());
    int second = position(pair.second());
    return new Trades(first, second, Logroll.of(problem, terms, options, first, second, TRADES));
  }

  private int position(String party) {
    return scenario.parties().stream().map(Party::id).toList().indexOf(party);
  }
}
