package org.parley.uncertainty.discovery;

/**
 * How well a region holds the interesting cases (Bryant and Lempert 2010).
 *
 * @param cases number of cases inside
 * @param interesting number of interesting cases inside
 * @param allCases number of cases
 * @param allInteresting number of interesting cases
 */
public record Fit(int cases, int interesting, int allCases, int allInteresting) {

  /** Of a box. */
  public static Fit of(Cases cases, Box box) {
    int[] all = cases.all().toArray();
    int[] inside = cases.all().filter(n -> box.contains(cases, n)).toArray();
    return of(cases, inside, all);
  }

  /** Of some cases among others. */
  static Fit of(Cases cases, int[] inside, int[] all) {
    return new Fit(
        inside.length,
        cases.interestingOf(inside, 0, inside.length),
        all.length,
        cases.interestingOf(all, 0, all.length));
  }

  /** Share of the interesting cases that are inside; 0 if there are none. */
  public double coverage() {
    return allInteresting == 0 ? 0 : (double) interesting / allInteresting;
  }

  /** Share of the cases inside that are interesting; 0 if it is empty. */
  public double density() {
    return cases == 0 ? 0 : (double) interesting / cases;
  }

  /** Share of all cases that are inside. */
  public double mass() {
    return allCases == 0 ? 0 : (double) cases / allCases;
  }

  /** Harmonic mean of coverage and density: high only if both are. */
  public double balance() {
    double sum = coverage() + density();
    return sum == 0 ? 0 : 2 * coverage() * density() / sum;
  }

  /** Of this region and one that has no case in common with it. */
  Fit and(Fit other) {
    return new Fit(cases + other.cases, interesting + other.interesting, allCases, allInteresting);
  }

  /** With so many cases and interesting ones fewer. */
  Fit less(int removed, int removedInteresting) {
    return new Fit(cases - removed, interesting - removedInteresting, allCases, allInteresting);
  }
}
