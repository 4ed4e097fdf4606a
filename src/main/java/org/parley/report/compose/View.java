package org.parley.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import org.parley.study.VariantScore;
import org.parley.uncertainty.Estimate;

/**
 * A comparison as it is to be shown: which variants, and the words that all figures share.
 *
 * @param comparison the answer
 * @param shown which variants and parties to show
 */
record View(Comparison comparison, Shown shown) {

  Scenario scenario() {
    return comparison.scenario();
  }

  List<Party> parties() {
    return scenario().parties();
  }

  List<VariantScore> scores() {
    return comparison.scores().stream()
        .filter(s -> shown.variants().contains(s.variant().id()))
        .toList();
  }

  List<VariantScore> unchanged() {
    return comparison.unchanged().stream()
        .filter(s -> shown.variants().contains(s.variant().id()))
        .toList();
  }

  /** "points of each party's own score sheet; bars: 5-95 % of 2,000 draws; seed 1". */
  String subtitle(String unit) {
    return "%s; bars: middle 90 %% of %s draws, seed %d"
        .formatted(
            unit, Words.thousands(comparison.question().draws()), comparison.question().seed());
  }

  /** Positions of the parties to show. */
  List<Integer> positions() {
    return IntStream.range(0, parties().size())
        .filter(p -> shown.parties().contains(parties().get(p).id()))
        .boxed()
        .toList();
  }

  /** One value for each party to show. */
  <T> List<T> each(IntFunction<T> value) {
    return positions().stream().map(value::apply).toList();
  }

  /** One series for each party to show, in its colour. */
  List<Series> series() {
    return each(this::series);
  }

  Series series(int p) {
    return new Series(parties().get(p).name(), new Hue(p));
  }

  /** "all four parties", or "both parties". */
  String everybody() {
    return parties().size() == 2
        ? "both parties"
        : "all " + Words.count(parties().size()) + " parties";
  }

  /** Names of the parties whose signature is needed. */
  List<String> signers() {
    return parties().stream().filter(p -> p.seat() == Party.Seat.SIGNS).map(Party::name).toList();
  }

  /** Whether some parties sign and others do not. */
  boolean someOnlyReact() {
    return !signers().isEmpty() && signers().size() < parties().size();
  }

  /** Those whose acceptance makes a deal: "all four parties", or "all who sign (A, B and C)". */
  String deciders() {
    return someOnlyReact() ? "all who sign (" + Words.list(signers()) + ")" : everybody();
  }

  /** Share of draws in which those whose acceptance makes a deal accept. */
  double decidersAccept(VariantScore score) {
    return someOnlyReact() ? score.signersAccept() : score.allAccept();
  }

  /** A variant as the row of a chart: faint if less than half of it is reported. */
  Row row(Variant variant) {
    int issues = scenario().issues().size();
    int known = issues - variant.unknownCells();
    String reported = known == issues ? "" : ", %d of %d points reported".formatted(known, issues);
    String later = variant.later() ? ", later knowledge" : "";
    return new Row(variant.title(), variant.date() + reported + later, 2 * known < issues);
  }

  static Mark mark(Estimate estimate) {
    return new Mark(estimate.low(), estimate.likely(), estimate.high());
  }

  /**
   * The step that the page is about: the last revision that belongs to the base scenario, else the
   * last revision, else from the first variant to the last.
   */
  Optional<Step> mainStep() {
    List<Step> steps = comparison.question().moves();
    List<Step> base = steps.stream().filter(s -> !scenario().variant(s.to()).later()).toList();
    List<Step> from = base.isEmpty() ? steps : base;
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(from.size() - 1));
  }
}
