package org.parley.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.study.PartyScore.Crossing;
import org.parley.uncertainty.Estimate;

/** Turns the draws of a {@link CompareQuestion} into its answer. */
final class Scoring {
  private final CompareQuestion question;
  private final Scenario scenario;
  private final ProblemTemplate template;
  private final BargainingProblem likely;
  private final List<Variant> texts = new ArrayList<>();
  private final List<Reading> readings;
  private final Trials trials;
  private final Optional<DrawnNash> nash;

  Scoring(CompareQuestion question) {
    this.question = question;
    scenario = question.scenario();
    template = ProblemTemplate.of(scenario);
    likely = template.likely();
    texts.addAll(scenario.variants());
    scenario.variants().stream()
        .map(v -> Unreported.asBefore(scenario, v))
        .flatMap(Optional::stream)
        .forEach(texts::add);
    readings = texts.stream().map(v -> template.reading(v.cells())).toList();
    nash =
        question.agreement()
            ? Optional.of(
                new DrawnNash(
                    template.layout(), Counting.EVERYBODY.terms(scenario), question.draws()))
            : Optional.empty();
    trials = Trials.run(question, template, texts, readings, nash);
  }

  Comparison comparison() {
    List<Estimate> noDeal =
        IntStream.range(0, parties())
            .mapToObj(p -> Estimate.of(likely.noDeal(p), trials.noDeal(p)))
            .toList();
    int reported = scenario.variants().size();
    Errands errands = new Errands();
    Optional<Supplier<BesidesTexts>> besides =
        nash.map(n -> BesidesTexts.of(question, this::standings, errands));
    Optional<Supplier<Agreement>> agreement = nash.map(n -> agreement(n, errands));
    errands.run(question.threads());
    return new Comparison(
        question,
        noDeal,
        scores(0, reported),
        scores(reported, texts.size()),
        moves(),
        agreement.map(Supplier::get),
        question.agreement() ? UsualBargaining.of(question) : List.of(),
        TextDelivery.of(scenario),
        besides.map(Supplier::get));
  }

  /** Who blocks which text; by seats, unless nobody signs. */
  private Optional<CoalitionAnswer> standings() {
    boolean signed = !Counting.SEATS.bargaining(scenario).isEmpty();
    List<String> reported = scenario.variants().stream().map(Variant::id).toList();
    return Optional.of(
            CoalitionQuestion.of(
                    scenario,
                    signed ? Counting.SEATS : Counting.EVERYBODY,
                    question.draws(),
                    question.seed(),
                    question.threads())
                .about(reported, List.of()))
        .filter(q -> q.obstacle().isEmpty())
        .map(q -> q.outline(template, readings, trials));
  }

  private Supplier<Agreement> agreement(DrawnNash drawn, Errands errands) {
    Solving solving = new Solving(scenario, Counting.EVERYBODY, question.seed());
    Selection selection = solving.selection(SolveQuestion.BEST);
    Supplier<Prospect> prospect = solving.prospect(selection, SolveQuestion.BUDGET, errands);
    return () -> new Agreement(prospect.get(), drawn.steadiness(selection.solutions().nash()));
  }

  private int parties() {
    return scenario.parties().size();
  }

  private List<VariantScore> scores(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::score).toList();
  }

  private VariantScore score(int text) {
    int[] all = IntStream.range(0, parties()).toArray();
    int[] signers =
        IntStream.of(all)
            .filter(p -> scenario.parties().get(p).seat() == Party.Seat.SIGNS)
            .toArray();
    return new VariantScore(
        texts.get(text),
        IntStream.of(all).mapToObj(p -> score(text, p)).toList(),
        trials.shareAccepting(text, all),
        signers.length == 0 ? 0 : trials.shareAccepting(text, signers),
        rulesBroken(text));
  }

  private PartyScore score(int text, int p) {
    double utility = likely.expected(p, readings.get(text));
    double[] utilities = trials.utility(text, p);
    double[] gains = minus(utilities, trials.noDeal(p));
    return new PartyScore(
        scenario.parties().get(p).id(),
        Estimate.of(utility, utilities),
        Estimate.of(utility - likely.noDeal(p), gains),
        shareNotLosing(gains),
        trials.shareAccepting(text, p),
        crossings(text, p),
        concession(text, p));
  }

  private Optional<Estimate> concession(int text, int p) {
    return scenario.parties().get(p).opening().map(id -> concession(position(id), text, p));
  }

  private Estimate concession(int opening, int text, int p) {
    double given =
        likely.expected(p, readings.get(opening)) - likely.expected(p, readings.get(text));
    return Estimate.of(given, minus(trials.utility(opening, p), trials.utility(text, p)));
  }

  private List<Crossing> crossings(int text, int p) {
    List<Crossing> crossings = new ArrayList<>();
    for (int i = 0; i < scenario.issues().size(); i++) {
      double chance = 0;
      for (int cell = template.layout().first(i); cell < template.layout().first(i + 1); cell++) {
        if (template.layout().refuses(p, cell)) {
          chance += readings.get(text).chance(cell);
        }
      }
      if (chance > 0) {
        crossings.add(new Crossing(scenario.issues().get(i).id(), chance));
      }
    }
    return crossings;
  }

  private Map<String, Double> rulesBroken(int text) {
    Map<String, Double> broken = new LinkedHashMap<>();
    for (int r = 0; r < scenario.rules().size(); r++) {
      double chance = template.layout().rule(r).chance(readings.get(text));
      if (chance > 0) {
        broken.put(scenario.rules().get(r).id(), chance);
      }
    }
    return broken;
  }

  private List<Move> moves() {
    return question.moves().stream()
        .flatMap(step -> IntStream.range(0, parties()).mapToObj(p -> move(step, p)))
        .toList();
  }

  private Move move(CompareQuestion.Step step, int p) {
    int from = position(step.from());
    int to = position(step.to());
    Decomposition decomposition =
        new Decomposition(
            scenario, likely, texts.get(from), texts.get(to), readings.get(from), readings.get(to));
    double before = likely.expected(p, readings.get(from));
    double after = likely.expected(p, readings.get(to));
    double[] changes = minus(trials.utility(to, p), trials.utility(from, p));
    return new Move(
        scenario.parties().get(p).id(),
        step.from(),
        step.to(),
        before,
        after,
        Estimate.of(after - before, changes),
        decomposition.parts(p));
  }

  private int position(String variant) {
    return scenario.variants().indexOf(scenario.variant(variant));
  }

  private static double shareNotLosing(double[] gains) {
    int count = 0;
    for (double gain : gains) {
      count += gain >= BargainingProblem.LEAST_GAIN ? 1 : 0;
    }
    return (double) count / gains.length;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      difference[j] = a[j] - b[j];
    }
    return difference;
  }
}
