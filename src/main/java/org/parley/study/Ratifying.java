package org.parley.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.ratification.Ballot;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.Ratifier;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.uncertainty.RandomStream;

/** Puts a {@link RatifyQuestion} to the ballots and the solvers. */
final class Ratifying {
  /**
   * Steps of search for a package. What is found by then is nearly always the best; where that is
   * not proven, the answer says by how much another could be better.
   */
  private static final long WORK = 2_000_000;

  private final RatifyQuestion question;
  private final ProblemTemplate template;
  private final Voters voters;
  private final BargainingProblem problem;
  private final Terms terms;
  private final List<Ballot> ballots;

  Ratifying(RatifyQuestion question) {
    this.question = question;
    template = ProblemTemplate.withRatifiers(question.scenario());
    voters = new Voters(question.scenario(), template.layout());
    problem = template.likely();
    terms = terms(question.scenario(), voters.count());
    ballots = voters.ballots(template.likelyNumbers());
  }

  /** Parties by their seats; ratifiers watch until they are asked. */
  private static Terms terms(Scenario scenario, int ratifiers) {
    List<Role> roles = new ArrayList<>(Counting.SEATS.terms(scenario).roles());
    roles.addAll(Collections.nCopies(ratifiers, Role.WATCHES));
    return Terms.among(roles).withWork(WORK);
  }

  Ratified answer() {
    return answer(
        IntStream.range(0, voters.count())
            .mapToObj(r -> (Supplier<Narrowing>) () -> narrowing(r))
            .toList());
  }

  Ratified outline() {
    return answer(List.of());
  }

  private Ratified answer(List<Supplier<Narrowing>> asked) {
    List<RatifiedText> texts = Votes.of(question, template, voters);
    List<Double> floors = ballots.stream().map(b -> b.threshold(question.chance())).toList();
    Errands errands = new Errands();
    Supplier<WinSets> winSets = errands.add(() -> winSets(floors));
    Supplier<Solution> free = errands.add(() -> Solver.of(template.layout(), terms).nash(problem));
    Supplier<List<Narrowing>> narrowings = errands.addAll(asked);
    errands.run(question.threads());
    return new Ratified(
        question,
        texts,
        floors,
        winSets.get(),
        voted(free.get()),
        voted(winSets.get().best()),
        narrowings.get());
  }

  private Narrowing narrowing(int ratifier) {
    return Narrowing.of(problem, terms, List.of(), voters.party(ratifier), question.steps());
  }

  private WinSets winSets(List<Double> floors) {
    BargainingProblem unasked = problem;
    List<Ratifier> asked = new ArrayList<>();
    for (int r = 0; r < floors.size(); r++) {
      Span span = Span.of(problem, voters.party(r));
      double least = span.reachable(floors.get(r));
      asked.add(new Ratifier(voters.party(r), least));
      unasked = voters.passingUnasked(unasked, r, span.lift());
    }
    return WinSets.of(unasked, terms, asked, RandomStream.of(question.seed(), "win-sets").block(0));
  }

  /** A solution with the gains of the problem as it is, and how likely it passes. */
  private RatifiedPackage voted(Solution solution) {
    if (solution.deal().isEmpty()) {
      return new RatifiedPackage(
          solution, Collections.nCopies(voters.count(), Optional.empty()), 0);
    }
    int[] outcome = solution.deal().get().outcome().stream().mapToInt(o -> o).toArray();
    List<Optional<Double>> chances =
        IntStream.range(0, voters.count()).mapToObj(r -> chance(r, outcome)).toList();
    return new RatifiedPackage(
        with(solution, outcome),
        chances,
        chances.stream().flatMap(Optional::stream).reduce(1.0, (a, b) -> a * b));
  }

  private Optional<Double> chance(int ratifier, int[] outcome) {
    return voters.isAsked(ratifier, outcome)
        ? Optional.of(ballots.get(ratifier).chance(problem.gain(voters.party(ratifier), outcome)))
        : Optional.empty();
  }

  private Solution with(Solution solution, int[] outcome) {
    int parties = problem.layout().parties();
    Deal deal =
        new Deal(
            IntStream.of(outcome).boxed().toList(),
            IntStream.range(0, parties).mapToObj(p -> problem.utility(p, outcome)).toList(),
            IntStream.range(0, parties).mapToObj(p -> problem.gain(p, outcome)).toList());
    return new Solution(
        solution.status(),
        Optional.of(deal),
        solution.value(),
        solution.gap(),
        solution.reason(),
        solution.cuts());
  }

  /**
   * Between which gains everything lies that a party could have.
   *
   * @param low no package gains less
   * @param high no package gains more
   */
  private record Span(double low, double high) {

    static Span of(BargainingProblem problem, int party) {
      Layout layout = problem.layout();
      double low = -problem.noDeal(party);
      double high = low;
      for (int i = 0; i < layout.issues(); i++) {
        var points =
            IntStream.range(layout.first(i), layout.first(i + 1))
                .mapToDouble(cell -> problem.points(party, cell))
                .summaryStatistics();
        low += points.getMin();
        high += points.getMax();
      }
      for (int l = 0; l < layout.linkages(); l++) {
        low += Math.min(0, problem.bonus(party, l));
        high += Math.max(0, problem.bonus(party, l));
      }
      return new Span(low, high);
    }

    /** A floor, or if it is out of reach one that is so as well and finite. */
    double reachable(double floor) {
      return Math.max(low - 1, Math.min(high + 1, floor));
    }

    /** Lifts any package above any floor. */
    double lift() {
      return Math.ceil(high - low) + 2;
    }
  }
}
