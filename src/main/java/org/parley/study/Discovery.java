package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.parley.study.Discovered.Outcome;
import org.parley.study.Discovered.Run;
import org.parley.uncertainty.discovery.Cart;
import org.parley.uncertainty.discovery.Cases;
import org.parley.uncertainty.discovery.Fit;
import org.parley.uncertainty.discovery.Region;
import org.parley.uncertainty.discovery.Tree;

/**
 * In which region of the inputs looked at closely the measure reaches the threshold; or, if nearly
 * all draws or hardly any do, where it is lowest.
 */
final class Discovery {
  /** Of either outcome there must be such a share of the draws. */
  static final double LEAST = 0.05;

  private static final Cart TREE = new Cart(3, 20, 0);
  private static final double LEAF_COST = 0.005;
  private static final int MOST_RUNS = 400;

  private final VariedInputs varied;
  private final List<Integer> places;

  Discovery(VariedInputs varied, List<Integer> places) {
    this.varied = varied;
    this.places = List.copyOf(places);
  }

  /** Empty if the measure has no two values or lacks one. */
  Optional<Discovered> of(PlainDraws draws, double threshold, Optional<VarianceShares> fresh) {
    double[] output = draws.measured();
    if (!Screening.isFinite(output) || places.isEmpty()) {
      return Optional.empty();
    }
    double reached = share(output, y -> y >= threshold);
    boolean isTold = reached >= LEAST && reached <= 1 - LEAST;
    double cut = isTold ? threshold : quarter(output);
    DoublePredicate is = isTold ? y -> y >= cut : y -> y < cut;
    double interesting = share(output, is);
    return interesting < LEAST || interesting > 1 - LEAST
        ? Optional.empty()
        : Optional.of(
            discovered(isTold ? Outcome.REACHED : Outcome.LOWEST_QUARTER, cut, is, draws, fresh));
  }

  private static double share(double[] output, DoublePredicate is) {
    return (double) Arrays.stream(output).filter(is).count() / output.length;
  }

  /** What a quarter of the draws are below. */
  private static double quarter(double[] output) {
    double[] sorted = output.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 4];
  }

  private Discovered discovered(
      Outcome outcome,
      double cut,
      DoublePredicate is,
      PlainDraws draws,
      Optional<VarianceShares> fresh) {
    Cases cases = cases(draws, is);
    Region region = Region.of(cases);
    Tree tree = TREE.grow(cases).pruned(LEAF_COST);
    return new Discovered(
        outcome,
        cut,
        places.stream().map(varied::input).toList(),
        region.box(),
        region.fit(),
        fresh.map(f -> Fit.of(cases(f, is), region.box())).orElse(new Fit(0, 0, 0, 0)),
        region.chance(),
        tree,
        runs(cases));
  }

  private Cases cases(PlainDraws draws, DoublePredicate is) {
    double[] output = draws.measured();
    boolean[] interesting = new boolean[output.length];
    for (int n = 0; n < output.length; n++) {
      interesting[n] = is.test(output[n]);
    }
    return Cases.of(
        kinds(), places.stream().map(draws::input).toArray(double[][]::new), interesting);
  }

  private Cases cases(VarianceShares fresh, DoublePredicate is) {
    int[] plain = fresh.plain();
    double[][] columns = new double[places.size()][plain.length];
    boolean[] interesting = new boolean[plain.length];
    for (int n = 0; n < plain.length; n++) {
      double[] values = fresh.inputs(plain[n], places);
      for (int j = 0; j < values.length; j++) {
        columns[j][n] = values[j];
      }
      interesting[n] = is.test(fresh.output(plain[n]));
    }
    return Cases.of(kinds(), columns, interesting);
  }

  private List<Cases.Kind> kinds() {
    return Collections.nCopies(places.size(), Cases.Kind.NUMBER);
  }

  private static List<Run> runs(Cases cases) {
    List<Run> runs = new ArrayList<>();
    for (int n = 0; n < Math.min(MOST_RUNS, cases.count()); n++) {
      int draw = n;
      runs.add(
          new Run(
              IntStream.range(0, cases.inputs()).mapToObj(j -> cases.value(j, draw)).toList(),
              cases.isInteresting(draw)));
    }
    return runs;
  }
}
