package org.parley.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.Approval;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.coalition.VotingBody;
import org.parley.analysis.frontier.Role;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Variant;
import org.parley.study.TextStanding.Blockers;
import org.parley.study.TextStanding.Voice;

/** Puts the texts to the parties, at the likely values and in every draw. */
final class TextStandings {
  /** Chances of options add to a little less than 1 in floating point. */
  private static final double ALMOST = 1 - 1e-9;

  private final CoalitionQuestion question;
  private final Layout layout;
  private final BargainingProblem likely;
  private final List<Variant> texts;
  private final List<Reading> readings;
  private final VotingBody body;
  private final Trials trials;

  /**
   * Texts that were put to the parties already.
   *
   * @param readings of the texts asked about, and maybe of others after them
   * @param trials of the same
   */
  TextStandings(
      CoalitionQuestion question, ProblemTemplate template, List<Reading> readings, Trials trials) {
    this.question = question;
    this.readings = readings;
    this.trials = trials;
    layout = template.layout();
    likely = template.likely();
    texts = texts(question);
    body = Approval.unanimity(roles());
  }

  /** Puts them to the parties; the draws are those of a comparison under the same seed. */
  static TextStandings of(CoalitionQuestion question) {
    ProblemTemplate template = ProblemTemplate.of(question.scenario());
    List<Variant> texts = texts(question);
    List<Reading> readings = texts.stream().map(v -> template.reading(v.cells())).toList();
    Trials trials = Trials.run(asCompared(question), template, texts, readings, Optional.empty());
    return new TextStandings(question, template, readings, trials);
  }

  private static List<Variant> texts(CoalitionQuestion question) {
    return question.variants().stream().map(question.scenario()::variant).toList();
  }

  private List<Role> roles() {
    return question.scenario().parties().stream().map(question.counting()::role).toList();
  }

  private static CompareQuestion asCompared(CoalitionQuestion question) {
    return new CompareQuestion(
        question.scenario(), List.of(), question.draws(), question.seed(), question.threads());
  }

  List<TextStanding> answer() {
    return IntStream.range(0, texts.size()).mapToObj(this::standing).toList();
  }

  private TextStanding standing(int text) {
    List<Voice> voices =
        IntStream.range(0, layout.parties()).mapToObj(p -> voice(text, p)).toList();
    return new TextStanding(
        texts.get(text),
        Approval.of(body, which(p -> accepts(voices.get(p)))),
        voices,
        trials.shareAccepting(text, needed()),
        blockers(text),
        (int) IntStream.range(0, layout.issues()).filter(i -> !settled(text, i)).count(),
        forbidden(text));
  }

  private Voice voice(int text, int p) {
    Reading reading = readings.get(text);
    return new Voice(
        likely.expected(p, reading) - likely.noDeal(p),
        crosses(p, reading),
        trials.shareAccepting(text, p));
  }

  private static boolean accepts(Voice voice) {
    return voice.gain() >= BargainingProblem.LEAST_GAIN && !voice.crossed();
  }

  /** Whether there is an issue of which a party refuses every option that the text may mean. */
  private boolean crosses(int party, Reading reading) {
    return IntStream.range(0, layout.issues())
        .anyMatch(
            i ->
                IntStream.range(layout.first(i), layout.first(i + 1))
                        .filter(cell -> layout.refuses(party, cell))
                        .mapToDouble(reading::chance)
                        .sum()
                    > ALMOST);
  }

  private boolean settled(int text, int issue) {
    return readings.get(text).isSettled(issue);
  }

  private double forbidden(int text) {
    return IntStream.range(0, question.scenario().rules().size())
        .mapToDouble(r -> layout.rule(r).chance(readings.get(text)))
        .max()
        .orElse(0);
  }

  private int[] needed() {
    return body.vetoes().stream().mapToInt(p -> p).toArray();
  }

  private List<Integer> which(IntPredicate holds) {
    return IntStream.range(0, layout.parties()).filter(holds).boxed().toList();
  }

  private List<Blockers> blockers(int text) {
    Map<Long, Integer> count = new TreeMap<>();
    accepting(text)
        .forEach((yes, times) -> count.merge(Coalitions.of(blocking(yes)), times, Integer::sum));
    count.remove(0L);
    return count.entrySet().stream()
        .map(e -> blockers(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble(b -> -b.share()))
        .toList();
  }

  /** In how many draws just these parties accept. */
  private Map<Long, Integer> accepting(int text) {
    Map<Long, Integer> count = new TreeMap<>();
    for (int draw = 0; draw < question.draws(); draw++) {
      long yes = 0;
      for (int p = 0; p < layout.parties(); p++) {
        yes |= trials.accepts(text, p, draw) ? 1L << p : 0;
      }
      count.merge(yes, 1, Integer::sum);
    }
    return count;
  }

  private List<Integer> blocking(long yes) {
    return Approval.of(body, Coalitions.members(yes)).blocking();
  }

  private Blockers blockers(long parties, int times) {
    return new Blockers(Coalitions.members(parties), (double) times / question.draws());
  }
}
