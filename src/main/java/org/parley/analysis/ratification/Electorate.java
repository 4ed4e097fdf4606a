package org.parley.analysis.ratification;

import java.util.List;

/**
 * So many voters of different opinions that their share is certain.
 *
 * @param blocs in proportion to their seats
 * @param spread points, above 0
 */
record Electorate(List<Bloc> blocs, double spread) {

  static Electorate of(Body body) {
    return new Electorate(body.blocs(), body.spread());
  }

  /**
   * The share that says yes to a gain, {@code sum_b seats_b Phi((g + lean_b) / spread) / seats}.
   */
  double share(double gain) {
    double yes = 0;
    double all = 0;
    for (Bloc bloc : blocs) {
      yes += bloc.seats() * Normal.atMost((gain + bloc.lean()) / spread);
      all += bloc.seats();
    }
    return yes / all;
  }

  /** The least gain that so large a share says yes to. */
  double reaching(double share) {
    double far = 5 * Normal.FAR * spread;
    double most = blocs.stream().mapToDouble(Bloc::lean).max().orElseThrow();
    double least = blocs.stream().mapToDouble(Bloc::lean).min().orElseThrow();
    return Crossing.of(this::share, share, -most - far, -least + far);
  }
}
