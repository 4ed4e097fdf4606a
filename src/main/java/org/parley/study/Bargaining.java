package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.uncertainty.Middle;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.RandomStream;
import org.parley.uncertainty.Sampler;

/** Plays the runs of a {@link BargainQuestion}. */
final class Bargaining {
  /** In so many runs from each text turns are written down, and what was left is worked out. */
  private static final int LOOKED_AT = 50;

  private static final int MOST_SHOWN = 3;
  private static final long LEFT_WORK = 200_000;

  private final BargainQuestion question;
  private final Scenario scenario;
  private final ProblemTemplate template;
  private final Layout layout;
  private final Sampler sampler;
  private final Terms terms;
  private final List<Start> starts;

  Bargaining(BargainQuestion question) {
    this.question = question;
    scenario = question.scenario();
    template = ProblemTemplate.of(scenario);
    layout = template.layout();
    sampler = Sampler.of(template.quantities(), question.seed());
    terms = setup(template.likely()).terms();
    starts = question.starts().stream().map(this::start).toList();
  }

  /** A text to start from, with the chances that belong to it. */
  private record Start(
      Optional<Variant> text,
      Optional<Reading> reading,
      RandomStream cells,
      List<RandomStream> luck) {
    int drawn(int issues) {
      return reading
          .map(r -> (int) IntStream.range(0, issues).filter(i -> !r.isSettled(i)).count())
          .orElse(0);
    }
  }

  private Start start(String id) {
    Optional<Variant> text = id.isEmpty() ? Optional.empty() : Optional.of(scenario.variant(id));
    List<RandomStream> luck = new ArrayList<>();
    luck.add(RandomStream.of(question.seed(), "bargain." + id));
    scenario.parties().stream()
        .map(p -> RandomStream.of(question.seed(), "bargain." + id + "." + p.id()))
        .forEach(luck::add);
    return new Start(
        text,
        text.map(t -> template.reading(t.cells())),
        RandomStream.of(question.seed(), "bargain.start." + id),
        luck);
  }

  Bargained answer() {
    return new Bargained(question, played(LOOKED_AT), dances(), pairs(), nash());
  }

  /** The runs alone, none of them looked at more closely. */
  Bargained outline() {
    return new Bargained(question, played(0), List.of(), List.of(), nash());
  }

  private Optional<Deal> nash() {
    return Solver.of(layout, terms).nash(template.likely()).deal();
  }

  private List<BargainedFrom> played(int lookedAt) {
    int draws = Math.max(1, Math.min(question.draws(), question.runs()));
    List<List<Played>> played =
        Parallel.map(question.threads(), draws, draw -> play(draw, lookedAt));
    return IntStream.range(0, starts.size()).mapToObj(s -> from(starts.get(s), s, played)).toList();
  }

  private List<Dance> dances() {
    Bargaining likely = new Bargaining(question.atLikelyValues());
    return Bargained.closely(question).stream()
        .flatMap(id -> likely.watch(id, 0).map(w -> new Dance(start(id).text, w)).stream())
        .toList();
  }

  /** What each two of the first three parties at the table could give each other. */
  private List<PairFrontier> pairs() {
    int[] seated = seated().limit(MOST_SHOWN).toArray();
    List<PairFrontier> pairs = new ArrayList<>();
    for (int i = 0; i < seated.length; i++) {
      for (int j = i + 1; j < seated.length; j++) {
        pairs.add(
            new PairCurve(template.likely(), terms, seated[i], seated[j])
                .frontier(SolveQuestion.BUDGET));
      }
    }
    return pairs;
  }

  /** Positions of the parties at the table. */
  private IntStream seated() {
    return IntStream.range(0, layout.parties())
        .filter(p -> question.lineUp().players().get(p).isPresent());
  }

  Optional<Watched> watch(String id, int run) {
    Start start = start(id);
    BargainingProblem problem = problem(draw(run));
    Negotiation negotiation = Negotiation.of(problem, setup(problem));
    Luck luck = luck(start, run);
    if (start.text.isEmpty()) {
      return Optional.of(new Watched(List.of(), Optional.empty(), negotiation.record(luck)));
    }
    return outcome(start, run)
        .map(t -> new Watched(t, Optional.of(gain(problem, t)), negotiation.from(t).record(luck)));
  }

  /** The chance of a run from one of the starting texts, by its position. */
  Luck luck(int start, int run) {
    return luck(starts.get(start), run);
  }

  private Luck luck(Start start, int run) {
    return new Luck(start.luck.toArray(new RandomStream[0]), run);
  }

  /** Which draw a run is about; -1 for the likely values. */
  int draw(int run) {
    return question.draws() == 0 ? -1 : run % question.draws();
  }

  /** The problem of a draw. */
  BargainingProblem problem(int draw) {
    if (draw < 0) {
      return template.likely();
    }
    int block = draw / Sampler.BLOCK;
    int within = draw % Sampler.BLOCK;
    return template.problem(sampler.block(block, within + 1)[within]);
  }

  Setup setup(BargainingProblem problem) {
    List<Optional<Agent>> agents =
        question.lineUp().players().stream()
            .map(player -> player.map(p -> p.agent(problem)))
            .toList();
    return new Setup(
        question.lineUp().protocol(),
        agents,
        question.lineUp().ratifiers(),
        question.rounds(),
        Clock.FULL,
        Optional.empty(),
        question.risk());
  }

  /** A run with what was looked at more closely, if it was. */
  private record Played(int start, BargainRun run, Optional<Course> course) {}

  /** All runs of one draw. */
  private List<Played> play(int k, int lookedAt) {
    int draw = draw(k);
    BargainingProblem problem = problem(draw);
    Negotiation negotiation = Negotiation.of(problem, setup(problem));
    Solver solver = Solver.of(layout, terms);
    List<Double> nash = solver.nash(problem).deal().map(Deal::gain).orElse(List.of());
    List<Played> played = new ArrayList<>();
    int draws = Math.max(1, question.draws());
    for (int run = k; run < question.runs(); run += draws) {
      for (int s = 0; s < starts.size(); s++) {
        Optional<List<Integer>> text = outcome(starts.get(s), run);
        if (starts.get(s).text.isEmpty() || text.isPresent()) {
          Negotiation here = text.map(negotiation::from).orElse(negotiation);
          played.add(play(here, problem, s, text, run, run < lookedAt, nash));
        }
      }
    }
    return played;
  }

  private Played play(
      Negotiation negotiation,
      BargainingProblem problem,
      int s,
      Optional<List<Integer>> text,
      int run,
      boolean isLookedAt,
      List<Double> nash) {
    Luck luck = luck(starts.get(s), run);
    Optional<Transcript> transcript =
        isLookedAt ? Optional.of(negotiation.record(luck)) : Optional.empty();
    Ending ending = transcript.map(Transcript::ending).orElseGet(() -> negotiation.play(luck));
    BargainRun made =
        new BargainRun(
            run,
            draw(run),
            ending,
            each(problem::noDeal),
            text.map(t -> utility(problem, t)).orElse(List.of()),
            discounted(problem, ending),
            nash,
            isLookedAt ? left(problem, ending) : OptionalDouble.empty());
    return new Played(s, made, transcript.map(t -> Course.of(problem, t, question.rounds())));
  }

  List<Double> discounted(BargainingProblem problem, Ending ending) {
    double time = Clock.FULL.time(ending.round(), question.rounds());
    return ending
        .deal()
        .map(d -> each(p -> d.utility().get(p) * StrictMath.pow(problem.discount(p), time)))
        .orElse(List.of());
  }

  private List<Double> gain(BargainingProblem problem, List<Integer> text) {
    List<Double> utility = utility(problem, text);
    return each(p -> utility.get(p) - problem.noDeal(p));
  }

  List<Double> utility(BargainingProblem problem, List<Integer> text) {
    int[] options = text.stream().mapToInt(o -> o).toArray();
    return each(p -> problem.utility(p, options));
  }

  List<Double> each(IntToDoubleFunction number) {
    return IntStream.range(0, layout.parties()).mapToObj(number::applyAsDouble).toList();
  }

  /** How many points more each party could have had at once. */
  private OptionalDouble left(BargainingProblem problem, Ending ending) {
    if (ending.deal().isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Double> have = ending.deal().get().utility();
    double[] floor = have.stream().mapToDouble(u -> u + BargainingProblem.LEAST_GAIN).toArray();
    double left =
        Solver.of(layout, terms.withWork(LEFT_WORK)).egalitarian(problem.withNoDeal(floor)).value();
    return Double.isNaN(left) ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, left));
  }

  /** The package that a run from one of the starting texts begins with, by its position. */
  Optional<List<Integer>> outcome(int start, int run) {
    return outcome(starts.get(start), run);
  }

  /** The package that a run starts from; empty without a text or where it breaks a rule. */
  private Optional<List<Integer>> outcome(Start start, int run) {
    if (start.reading.isEmpty()) {
      return Optional.empty();
    }
    UniformRandomProvider random = start.cells.block(run);
    for (int attempt = 0; attempt < 100; attempt++) {
      int[] outcome =
          IntStream.range(0, layout.issues())
              .map(i -> start.reading.get().at(i, random.nextDouble()))
              .toArray();
      if (layout.permits(outcome)) {
        return Optional.of(Arrays.stream(outcome).boxed().toList());
      }
    }
    return Optional.empty();
  }

  private BargainedFrom from(Start start, int s, List<List<Played>> played) {
    List<Played> mine =
        played.stream()
            .flatMap(List::stream)
            .filter(p -> p.start == s)
            .sorted(Comparator.comparingInt(p -> p.run.run()))
            .toList();
    List<BargainRun> runs = mine.stream().map(Played::run).toList();
    List<Course> courses = mine.stream().flatMap(p -> p.course.stream()).toList();
    return new BargainedFrom(
        start.text,
        start.drawn(layout.issues()),
        runs,
        IntStream.range(0, layout.issues()).mapToObj(i -> course(i, runs, courses)).toList(),
        seated().mapToObj(p -> concession(p, courses)).toList());
  }

  private IssueCourse course(int issue, List<BargainRun> runs, List<Course> courses) {
    double[] agreed = new double[layout.options(issue)];
    List<BargainRun> agreements = runs.stream().filter(BargainRun::isAgreement).toList();
    for (BargainRun run : agreements) {
      agreed[run.ending().deal().orElseThrow().outcome().get(issue)]++;
    }
    List<Course> failed = courses.stream().filter(c -> !c.isAgreed()).toList();
    return new IssueCourse(
        issue,
        courses.stream().filter(Course::isAgreed).mapToDouble(c -> c.closed(issue)).average(),
        failed.stream().mapToDouble(c -> c.isBlocked(issue) ? 1 : 0).average().orElse(0),
        failed.stream().mapToDouble(c -> c.gap(issue)).average().orElse(0),
        Arrays.stream(agreed).mapToObj(n -> n / Math.max(1, agreements.size())).toList());
  }

  private ConcessionCourse concession(int party, List<Course> courses) {
    int[] rounds = Course.steps(question.rounds());
    List<ConcessionCourse.Step> steps = new ArrayList<>();
    for (int k = 0; k < rounds.length; k++) {
      int step = k;
      int round = rounds[k];
      double going = courses.stream().mapToInt(c -> c.isGoing(round) ? 1 : 0).average().orElse(0);
      Middle.of(
              courses.stream()
                  .mapToDouble(c -> c.asked(party, step))
                  .filter(Double::isFinite)
                  .toArray())
          .ifPresent(asked -> steps.add(new ConcessionCourse.Step(round, going, asked)));
    }
    return new ConcessionCourse(party, steps);
  }
}
