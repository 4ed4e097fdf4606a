package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.analysis.commitment.Accord;
import org.parley.model.Provision;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.study.Aftermath.Draw;
import org.parley.study.Clauses.InForce;
import org.parley.uncertainty.Estimate;

/** One text under every draw, and at the likely values. */
final class EnduredText {
  private static final int STEPS = 10; // of the strength of a guarantee, from 0 to 1
  private static final double ROUNDING = 1e-9;

  private final Scenario scenario;
  private final List<Integer> asked;
  private final Optional<Variant> variant;
  private final Reading reading;
  private final Clauses clauses;
  private final InForce inForce;
  private final DrawnText drawn;
  private final int years;
  private final double[][][] margins; // [party][year][draw]
  private final double[][] worst; // [party][draw]
  private final boolean[][] breaks; // [party][draw]
  private final double[][] noDeal; // [party][draw]
  private final double[][] written; // [party][draw]
  private final double[][] counted; // [party][draw]
  private final double[] strength; // [draw]
  private final double[] needed; // [draw], infinite if no strength is enough
  private final boolean[] lasts; // [draw]

  EnduredText(
      DurabilityQuestion question, Optional<Variant> variant, Reading reading, Clauses clauses) {
    scenario = question.scenario();
    asked = question.asked();
    this.variant = variant;
    this.reading = reading;
    this.clauses = clauses;
    inForce = clauses.of(reading);
    String id = variant.map(Variant::id).orElse("");
    drawn = new DrawnText(id, reading, scenario.issues(), question.seed());
    years = 1 + lastChange();
    int parties = scenario.parties().size();
    int draws = question.draws();
    margins = new double[parties][years][draws];
    worst = new double[parties][draws];
    breaks = new boolean[parties][draws];
    noDeal = new double[parties][draws];
    written = new double[parties][draws];
    counted = new double[parties][draws];
    strength = new double[draws];
    needed = new double[draws];
    lasts = new boolean[draws];
  }

  /** The year from which on nothing changes, whatever package the text turns out to be. */
  private int lastChange() {
    return IntStream.range(0, clauses.provisions().size())
        .filter(k -> inForce.provisions().get(k) > 0)
        .mapToObj(clauses.provisions()::get)
        .mapToInt(p -> p.from() + p.phase() - 1)
        .max()
        .orElse(0);
  }

  /** The packages of a block of draws. */
  int[][] outcomes(int block, int size) {
    return drawn.block(block, size);
  }

  /** Writes down what a draw says. */
  void take(Draw draw, int[] outcome, int n) {
    InForce held = clauses.of(outcome);
    Accord accord = draw.accord(each(p -> draw.problem().utility(p, outcome)), held);
    for (int p = 0; p < worst.length; p++) {
      take(accord, p, n);
      noDeal[p][n] = draw.problem().noDeal(p);
    }
    strength[n] = draw.strength(held);
    needed[n] = accord.guaranteeNeeded().orElse(Double.POSITIVE_INFINITY);
    lasts[n] = accord.firstBreach().isEmpty();
  }

  private void take(Accord accord, int p, int n) {
    for (int t = 0; t < years; t++) {
      margins[p][t][n] = accord.margin(p, t);
    }
    worst[p][n] = accord.worst(p);
    breaks[p][n] = accord.firstBreach(p).isPresent();
    written[p][n] = accord.written(p);
    counted[p][n] = accord.counted(p);
  }

  /** What all draws say, and what the likely values say. */
  LastingText lasting(Draw likely) {
    List<Double> keep = each(p -> likely.problem().expected(p, reading));
    Accord accord = likely.accord(keep, inForce);
    OptionalDouble enough = accord.guaranteeNeeded();
    return new LastingText(
        variant,
        accord.firstBreach(),
        share(lasts),
        Estimate.of(likely.strength(inForce), strength),
        enough,
        IntStream.rangeClosed(0, STEPS).mapToObj(k -> lastsWith((double) k / STEPS)).toList(),
        IntStream.range(0, worst.length).mapToObj(p -> party(likely, accord, p)).toList(),
        effects(likely, keep, accord));
  }

  private double lastsWith(double s) {
    return (double) Arrays.stream(needed).filter(x -> x <= s + ROUNDING).count() / needed.length;
  }

  private static double share(boolean[] draws) {
    return IntStream.range(0, draws.length).mapToDouble(n -> draws[n] ? 1 : 0).average().orElse(0);
  }

  private LastingParty party(Draw likely, Accord accord, int p) {
    double without = likely.problem().noDeal(p);
    return new LastingParty(
        scenario.parties().get(p).id(),
        asked.contains(p),
        IntStream.range(0, years)
            .mapToObj(t -> Estimate.of(accord.margin(p, t), margins[p][t]))
            .toList(),
        Estimate.of(accord.worst(p), worst[p]),
        accord.worstYear(p),
        accord.firstBreach(p),
        share(breaks[p]),
        accord.patience(p),
        likely.discount(p),
        Estimate.of(without, noDeal[p]),
        Estimate.of(accord.written(p), written[p]),
        Estimate.of(accord.counted(p), counted[p]),
        Estimate.of(accord.written(p) - without, minus(written[p], noDeal[p])),
        Estimate.of(accord.counted(p) - without, minus(counted[p], noDeal[p])));
  }

  private List<ClauseEffect> effects(Draw likely, List<Double> keep, Accord all) {
    List<ClauseEffect> effects = new ArrayList<>();
    for (int k = 0; k < clauses.provisions().size(); k++) {
      Provision p = clauses.provisions().get(k);
      double chance = inForce.provisions().get(k);
      if (chance > 0) {
        Accord without = likely.accord(keep, inForce.withoutProvision(k));
        effects.add(new ClauseEffect(p.id(), p.title(), false, chance, change(all, without)));
      }
    }
    for (int k = 0; k < clauses.guarantees().size(); k++) {
      double chance = inForce.guarantee(k);
      if (chance > 0) {
        Accord without = likely.accord(keep, inForce.withoutGuarantee(k));
        var g = clauses.guarantees().get(k);
        effects.add(new ClauseEffect(g.id(), g.title(), true, chance, change(all, without)));
      }
    }
    return effects;
  }

  private List<Double> change(Accord with, Accord without) {
    return each(p -> with.worst(p) - without.worst(p));
  }

  private List<Double> each(IntToDoubleFunction number) {
    return IntStream.range(0, worst.length).mapToDouble(number).boxed().toList();
  }

  private static double[] minus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(n -> a[n] - b[n]).toArray();
  }
}
