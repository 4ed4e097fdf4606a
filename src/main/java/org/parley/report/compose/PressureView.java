package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Party;
import org.parley.model.Pressure;
import org.parley.model.Variant;
import org.parley.study.PressureCase;
import org.parley.study.Pressured;
import org.parley.study.Pressured.Turn;
import org.parley.study.Threshold;

/**
 * What pressures do, as it is to be shown: the words that tables and figures share.
 *
 * @param pressured the answer
 */
record PressureView(Pressured pressured) {
  static final String NO_FORECAST =
      "Effects, chances, costs and credibility are the scenario's, with their ranges; what it"
          + " assumes is marked so under the assumptions. A pressure changes what parties have"
          + " without a deal and nothing else. This says what would follow, not what will happen.";

  /** Strengths below this are told as nothing. */
  private static final double LEAST = 1e-6;

  private static final int MOST_TURNS = 3;
  private static final int MOST_MAIN = 2;

  List<Party> parties() {
    return pressured.scenario().parties();
  }

  List<Pressure> pressures() {
    return pressured.question().pressures();
  }

  List<Variant> texts() {
    return pressured.texts();
  }

  String party(String id) {
    return parties().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().name();
  }

  String pressure(String id) {
    return pressures().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().title();
  }

  /** "no pressure", the title of the pressure, or "all, by their chances". */
  String name(PressureCase in) {
    return switch (in.kind()) {
      case BASE ->
          pressured.scenario().circumstances().active().isEmpty()
              ? "no pressure"
              : "no further pressure";
      case ONE -> pressure(in.pressure().orElseThrow());
      case ALL -> "all, by their chances";
    };
  }

  /** The texts that the page is about: those of the last revision known at the time. */
  List<Variant> main() {
    List<Variant> known = texts().stream().filter(v -> !v.later()).toList();
    List<Variant> from = known.isEmpty() ? texts() : known;
    List<Variant> revisions =
        from.stream()
            .filter(v -> v.revises().filter(r -> ids(from).contains(r)).isPresent())
            .toList();
    if (revisions.isEmpty()) {
      return from.subList(Math.max(0, from.size() - MOST_MAIN), from.size());
    }
    Variant last = revisions.get(revisions.size() - 1);
    return List.of(pressured.scenario().variant(last.revises().orElseThrow()), last);
  }

  private static List<String> ids(List<Variant> variants) {
    return variants.stream().map(Variant::id).toList();
  }

  List<Threshold> thresholds(Variant text) {
    return pressured.thresholds().stream().filter(t -> t.variant().equals(text.id())).toList();
  }

  /** "Bob would accept Draft". */
  String sentence(Turn turn) {
    return "%s %s %s"
        .formatted(
            parties().get(turn.party()).name(),
            turn.accepts() ? "would accept" : "would no longer accept",
            texts().get(turn.text()).title());
  }

  /** What changes first, in one or two sentences, where all of it is told below. */
  String finding() {
    return finding("; and %d more, below");
  }

  /** The same where it is not. */
  String brief() {
    return finding("; and %d more");
  }

  private String finding(String rest) {
    List<Turn> turns =
        pressured.turns().stream().filter(t -> t.in().kind() == PressureCase.Kind.ONE).toList();
    if (turns.isEmpty()) {
      return "At the likely values no single pressure, as stated, changes who accepts which text. "
          + nearest();
    }
    long pressures = turns.stream().map(Turn::in).distinct().count();
    List<String> clauses = new ArrayList<>();
    turns.stream()
        .limit(MOST_TURNS)
        .forEach(t -> clauses.add("%s if %s".formatted(sentence(t), quoted(name(t.in())))));
    int more = turns.size() - clauses.size();
    return "At the likely values %d of %s %s who accepts which text: %s%s."
        .formatted(
            pressures,
            pressures().size() + " pressures",
            pressures == 1 ? "changes" : "change",
            String.join("; ", clauses),
            more == 0 ? "" : rest.formatted(more));
  }

  private String nearest() {
    return pressured.thresholds().stream()
        .filter(t -> t.likely().isPresent())
        .min((a, b) -> Double.compare(a.likely().orElseThrow(), b.likely().orElseThrow()))
        .map(
            t ->
                "The nearest: %s %s %s %s."
                    .formatted(
                        party(t.party()),
                        t.toAccept() ? "would accept" : "would no longer accept",
                        pressured.scenario().variant(t.variant()).title(),
                        from(t)))
        .orElse("No pressure does up to %s times its stated strength.".formatted(most()));
  }

  static String most() {
    return strength(Threshold.MOST);
  }

  static String quoted(String title) {
    return "“" + title + "”";
  }

  /** A strength: "0.42", "1.3"; "above 0" where any will do. */
  static String strength(double value) {
    if (value == 0) {
      return "0";
    }
    return value < LEAST ? "above 0" : Words.digits(value);
  }

  /** "from 0.42 times X on". */
  String from(Threshold t) {
    double strength = t.likely().orElseThrow();
    String title = quoted(pressure(t.pressure()));
    return strength < LEAST
        ? "under the least of " + title
        : "from %s times %s on".formatted(strength(strength), title);
  }

  /** Positions of the texts asked about. */
  List<Integer> positions() {
    return IntStream.range(0, texts().size()).boxed().toList();
  }
}
