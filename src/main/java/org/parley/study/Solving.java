package org.parley.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Repair.Goal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Spread;
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
  private static final int TRADES = 3;

  private final Scenario scenario;
  private final Counting counting;
  private final long seed;
  private final int budget;
  private final ProblemTemplate template;
  private final BargainingProblem problem;
  private final Terms terms;

  Solving(Scenario scenario, Counting counting, long seed, int budget) {
    this.scenario = scenario;
    this.counting = counting;
    this.seed = seed;
    this.budget = budget;
    template = ProblemTemplate.of(scenario);
    problem = template.likely();
    terms = counting.terms(scenario);
  }

  Solved solved(SolveQuestion question) {
    List<Variant> variants = question.variants().stream().map(scenario::variant).toList();
    Errands errands = new Errands();
    Supplier<Frontier> frontier = errands.add(() -> Frontier.of(problem, terms, budget));
    Supplier<Prospect> prospect = prospect(variants, errands);
    Supplier<Lotteries> lotteries = errands.add(() -> Lotteries.of(problem, terms));
    Supplier<Ranking> best = errands.add(() -> Ranking.of(problem, terms, question.best()));
    Supplier<List<Spread>> spreads = errands.addAll(parties(p -> Spread.of(problem, p)));
    Supplier<List<TextDetail>> details =
        errands.addAll(
            variants.stream().map(v -> (Supplier<TextDetail>) () -> detail(question, v)).toList());
    errands.run(question.threads());
    return new Solved(
        question,
        prospect.get(),
        lotteries.get(),
        best.get(),
        frontier.get(),
        spreads.get(),
        details.get());
  }

  /** The prospect of some texts, once the errands are done. */
  Supplier<Prospect> prospect(List<Variant> variants, Errands errands) {
    Supplier<Solutions> solutions = errands.add(() -> Solutions.of(problem, terms));
    Supplier<Zone> zone =
        errands.add(() -> Zone.of(problem, terms, RandomStream.of(seed, "zone").block(0)));
    Supplier<List<PairFrontier>> pairs = errands.addAll(pairs());
    Supplier<List<TextProspect>> texts =
        errands.addAll(variants.stream().map(v -> (Supplier<TextProspect>) () -> text(v)).toList());
    List<Double> noDeal = each(problem::noDeal);
    return () ->
        new Prospect(
            counting, terms, noDeal, solutions.get(), zone.get(), pairs.get(), texts.get());
  }

  private <T> List<Supplier<T>> parties(java.util.function.IntFunction<T> work) {
    return IntStream.range(0, scenario.parties().size())
        .mapToObj(p -> (Supplier<T>) () -> work.apply(p))
        .toList();
  }

  private List<Double> each(java.util.function.IntToDoubleFunction number) {
    return IntStream.range(0, scenario.parties().size()).mapToDouble(number).boxed().toList();
  }

  private List<Supplier<PairFrontier>> pairs() {
    int[] bargaining =
        IntStream.range(0, scenario.parties().size())
            .filter(p -> terms.roles().get(p) == Role.BARGAINS)
            .limit(SolveQuestion.MOST_PARTIES)
            .toArray();
    List<Supplier<PairFrontier>> pairs = new ArrayList<>();
    for (int x : bargaining) {
      for (int y : bargaining) {
        if (x < y) {
          pairs.add(() -> pair(x, y));
        }
      }
    }
    return pairs;
  }

  private PairFrontier pair(int x, int y) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(terms.roles().size(), Role.WATCHES));
    roles.set(x, Role.BARGAINS);
    roles.set(y, Role.BARGAINS);
    return new PairFrontier(x, y, Frontier.of(problem, Terms.among(roles), budget));
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
        Repair.smallest(problem, terms, options, Goal.ACCEPTABLE));
  }

  private Solution ahead(List<Double> utility) {
    BargainingProblem instead = problem.withNoDeal(utility.stream().mapToDouble(u -> u).toArray());
    return Solver.of(problem.layout(), terms).egalitarian(instead);
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
        Zone.above(problem, terms, utility, stream.block(0)),
        Repair.smallest(problem, terms, options, Goal.BETTER_FOR_ALL),
        question.payers().stream().map(p -> cheapest(options, position(p))).toList(),
        question.tradesFrom().contains(variant.id()) && settled(options)
            ? question.trades().stream().map(t -> trades(options, t)).toList()
            : List.of());
  }

  private static boolean settled(int[] options) {
    return IntStream.of(options).noneMatch(o -> o == TextProspect.OPEN);
  }

  private Cheapest cheapest(int[] options, int party) {
    return new Cheapest(
        party,
        Repair.cheapestFor(problem, terms, options, Goal.ACCEPTABLE, party),
        Repair.cheapestFor(problem, terms, options, Goal.BETTER_FOR_ALL, party));
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
