package org.parley.analysis.ratification;

import java.util.List;

/** Members of different opinions, when the mood is known: {@code P(at least k say yes)}. */
final class MemberLaw implements Law {
  private final List<Bloc> blocs;
  private final int needed;
  private final double spread;

  /** There are at least as many seats in blocs as votes needed. */
  MemberLaw(List<Bloc> blocs, int needed, double spread) {
    this.blocs = blocs;
    this.needed = needed;
    this.spread = spread;
  }

  @Override
  public double chance(double gain) {
    List<Tally.Group> groups =
        blocs.stream().map(b -> new Tally.Group(b.seats(), yes(b, gain))).toList();
    return Tally.of(groups).atLeast(needed);
  }

  private double yes(Bloc bloc, double gain) {
    return Normal.atMost((gain + bloc.lean()) / spread);
  }

  @Override
  public double threshold(double chance) {
    return Crossing.of(this::chance, chance, none(), all());
  }

  /** A gain that nobody is pleased with. */
  double none() {
    double most = blocs.stream().mapToDouble(Bloc::lean).max().orElseThrow();
    return -most - 2 * Normal.FAR * spread;
  }

  /** A gain that everybody is pleased with. */
  double all() {
    double least = blocs.stream().mapToDouble(Bloc::lean).min().orElseThrow();
    return -least + 2 * Normal.FAR * spread;
  }

  /**
   * The least distance over which the chance changes much: the standard deviation of the middle one
   * of {@code n} normal opinions is {@code 1.25 spread / sqrt(n)}, and of any other more.
   */
  double grain() {
    double members = blocs.stream().mapToDouble(Bloc::seats).sum();
    return 1.25 * spread / Math.sqrt(members);
  }
}
