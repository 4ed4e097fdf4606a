package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.BesidesTexts;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import org.parley.study.Move;
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
    return Words.everybody(parties().size());
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

  /** A variant as the row of a chart; see {@link VariantRow}. */
  Row row(Variant variant) {
    return VariantRow.of(scenario(), variant);
  }

  /** A row with the score it shows. */
  record Line(Row row, VariantScore score) {}

  /** All variants shown, each followed by its other reading, if it has one. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (VariantScore score : scores()) {
      lines.add(new Line(row(score.variant()), score));
      otherReading(score.variant().id()).map(View::other).ifPresent(lines::add);
    }
    return lines;
  }

  /** The score of a variant as if what is not reported had stayed as it was. */
  Optional<VariantScore> otherReading(String variant) {
    return comparison.unchanged().stream()
        .filter(s -> s.variant().id().equals(variant))
        .findFirst();
  }

  static Line other(VariantScore score) {
    return new Line(new Row(score.variant().title(), "if the rest had stayed", false), score);
  }

  /** The steps asked about whose texts are both shown. */
  List<Step> steps() {
    return comparison.question().moves().stream()
        .filter(s -> shown.variants().contains(s.from()) && shown.variants().contains(s.to()))
        .toList();
  }

  /** How a step changes what a party has. */
  Move move(Step step, int p) {
    String party = parties().get(p).id();
    return comparison.moves().stream()
        .filter(m -> m.from().equals(step.from()) && m.to().equals(step.to()))
        .filter(m -> m.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a party is better off than without a deal, at the likely values. */
  boolean isBetter(VariantScore score, int p) {
    return score.parties().get(p).gain().likely() > -BargainingProblem.LEAST_GAIN;
  }

  static Mark mark(Estimate estimate) {
    return new Mark(estimate.low(), estimate.likely(), estimate.high());
  }

  /** What moves the case besides the texts shown, if that was asked. */
  Optional<BesidesTexts> besides() {
    return comparison.besides().map(b -> b.about(shown.variants()));
  }

  /**
   * The step that the page is about, of those whose texts are shown: the last that belongs to the
   * base scenario, else the last.
   */
  Optional<Step> mainStep() {
    List<Step> steps = steps();
    List<Step> base = steps.stream().filter(s -> !scenario().variant(s.to()).later()).toList();
    List<Step> from = base.isEmpty() ? steps : base;
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(from.size() - 1));
  }
}
