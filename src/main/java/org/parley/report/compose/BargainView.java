package org.parley.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.model.Party;
import org.parley.study.BargainRun;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.study.IssueCourse;
import org.parley.uncertainty.Middle;

/** What is said in the same words wherever bargaining is reported. */
record BargainView(Bargained bargained) {

  List<Party> parties() {
    return bargained.question().scenario().parties();
  }

  /** Positions of the parties at the table. */
  List<Integer> seated() {
    return IntStream.range(0, parties().size())
        .filter(p -> bargained.question().lineUp().players().get(p).isPresent())
        .boxed()
        .toList();
  }

  static String name(BargainedFrom from) {
    return from.text().map(t -> t.id()).orElse("no text");
  }

  static String title(BargainedFrom from) {
    return from.text().map(t -> t.title()).orElse("no text");
  }

  /** Why runs from a text ended without a deal, the commonest reason first. */
  String breakdowns(BargainedFrom from) {
    return Stream.of(Cause.values())
        .filter(c -> c != Cause.AGREED && from.share(c) > 0)
        .sorted((a, b) -> Double.compare(from.share(b), from.share(a)))
        .map(c -> "%s %s".formatted(word(c) + who(from, c), Words.percent(from.share(c))))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private String who(BargainedFrom from, Cause cause) {
    String act = cause == Cause.DEADLINE ? "refused by " : "";
    List<String> names =
        from.runs().stream()
            .filter(r -> r.ending().cause() == cause && r.ending().party() >= 0)
            .map(r -> parties().get(r.ending().party()).name())
            .distinct()
            .sorted()
            .toList();
    return names.isEmpty() ? "" : " (" + act + Words.list(names) + ")";
  }

  static String word(Cause cause) {
    return switch (cause) {
      case AGREED -> "agreed";
      case DEADLINE -> "no deal at the deadline";
      case WALKED -> "somebody left";
      case BROKE_DOWN -> "broke down by chance";
      case NOT_RATIFIED -> "not ratified";
    };
  }

  /** A word for programs. */
  static String code(Cause cause) {
    return switch (cause) {
      case AGREED -> "agreed";
      case DEADLINE -> "deadline";
      case WALKED -> "walked";
      case BROKE_DOWN -> "brokeDown";
      case NOT_RATIFIED -> "notRatified";
    };
  }

  /** The answer in a sentence or two. */
  String finding() {
    List<BargainedFrom> starts = bargained.starts();
    if (starts.size() == 1) {
      return finding(starts.get(0));
    }
    BargainedFrom most = starts.get(0);
    BargainedFrom fewest = starts.get(0);
    for (BargainedFrom from : starts) {
      most = from.share(Cause.AGREED) > most.share(Cause.AGREED) ? from : most;
      fewest = from.share(Cause.AGREED) < fewest.share(Cause.AGREED) ? from : fewest;
    }
    String range =
        Words.percent(most.share(Cause.AGREED)).equals(Words.percent(fewest.share(Cause.AGREED)))
            ? "From each of %d starting points %s of the runs end in an agreement."
                .formatted(starts.size(), Words.percent(most.share(Cause.AGREED)))
            : "From %s %s of the runs end in an agreement, from %s %s."
                .formatted(
                    title(most),
                    Words.percent(most.share(Cause.AGREED)),
                    title(fewest),
                    Words.percent(fewest.share(Cause.AGREED)));
    return most.agreements().isEmpty() ? range : range + " " + finding(most);
  }

  private String finding(BargainedFrom from) {
    if (from.runs().isEmpty()) {
      return "%s breaks a rule of the scenario, so that no bargaining can start from it."
          .formatted(title(from));
    }
    if (from.agreements().isEmpty()) {
      return "From %s no run ends in an agreement: %s.".formatted(title(from), breakdowns(from));
    }
    List<String> gains =
        seated().stream()
            .map(p -> parties().get(p).name() + " " + Words.signed(median(from.gain(p))))
            .toList();
    return ("From %s, %s of the runs end in an agreement; the median gain over no deal, each party"
            + " by itself and in its own points: %s.")
        .formatted(title(from), Words.percent(from.share(Cause.AGREED)), Words.list(gains));
  }

  static double median(Optional<Middle> middle) {
    return middle.map(Middle::median).orElse(Double.NaN);
  }

  /** What the runs are not. */
  static final String NO_FORECAST =
      "Agents are programs with simple rules, not the people they stand for. What they reach shows"
          + " what the score sheets allow and how much the way of bargaining matters; it forecasts"
          + " nothing.";

  /** What the reader must know about the runs. */
  String conditions() {
    var question = bargained.question();
    String draws =
        question.draws() == 0
            ? "at the likely value of every number"
            : "over %d draws of all ranges".formatted(Math.min(question.draws(), question.runs()));
    return "At the table: %s; protocol %s. %d rounds at most, %d runs from each text, %s.%s"
        .formatted(
            Words.list(seats()),
            question.lineUp().protocolName(),
            question.rounds(),
            question.runs(),
            draws,
            study());
  }

  private List<String> seats() {
    return seated().stream()
        .map(p -> hasAgents() ? "%s (%s)".formatted(name(p), agent(p).name()) : name(p))
        .toList();
  }

  private String name(int party) {
    return parties().get(party).name();
  }

  /**
   * How much an issue stood in the way, 0..1: its share of what lay between the last offers, or how
   * often a mediator's last draft crossed a red line on it.
   */
  double obstacle(IssueCourse issue) {
    return hasAgents() ? issue.gap() : issue.blocked();
  }

  /** The issues that stood in the way, the worst first. */
  List<IssueCourse> blocked(BargainedFrom from) {
    return from.issues().stream()
        .filter(i -> obstacle(i) > 0)
        .sorted(
            Comparator.comparingDouble((IssueCourse i) -> -obstacle(i))
                .thenComparingInt(IssueCourse::issue))
        .toList();
  }

  /** Whether every run ends alike from each of several starts. */
  boolean startsMakeNoDifference() {
    return bargained.starts().size() > 1
        && hasAgents()
        && bargained.starts().stream()
                .map(from -> from.runs().stream().map(BargainRun::ending).toList())
                .distinct()
                .count()
            == 1;
  }

  /** Whether the protocol lets agents choose packages; if not, it does not matter who they are. */
  boolean hasAgents() {
    return bargained.question().lineUp().protocol().needsOffers();
  }

  /** The agent that plays for a party at the table. */
  AgentSpec agent(int party) {
    return bargained.question().lineUp().players().get(party).orElseThrow();
  }

  private String study() {
    return hasAgents() && seated().stream().anyMatch(p -> agent(p).isForStudy())
        ? " For study only: an agent here knows the score sheets of the others."
        : "";
  }

  /** Which issues of a text were drawn. */
  static Optional<String> drawn(BargainedFrom from) {
    return from.drawn() == 0
        ? Optional.empty()
        : Optional.of(
            "%s leaves %s open; in each run they were drawn as the text's chances say, or with equal chances."
                .formatted(title(from), Words.count(from.drawn(), "issue")));
  }
}
