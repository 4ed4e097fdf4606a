package org.parley.analysis.division;

import static org.parley.analysis.division.Plane.at;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContinuousRaiffaTest extends TwoPartySolutionContract {

  @Override
  Utilities solve(TwoPartyFrontier frontier) {
    return Raiffa.continuous(frontier);
  }

  static Stream<Plane> fewPlanes() {
    return Plane.some(25);
  }

  /**
   * Many short discrete steps. Their error falls with the step, so two runs, one with half the step
   * of the other, tell where an infinitely short step would end.
   */
  @ParameterizedTest
  @MethodSource("fewPlanes")
  void shortStepsLeadThere(Plane plane) {
    Utilities coarse = shortSteps(plane, 2e-3);
    Utilities fine = shortSteps(plane, 1e-3);
    assertClose(solve(plane), coarse.towards(fine, 2), 1e-4);
  }

  private static Utilities shortSteps(Plane plane, double step) {
    Utilities u = plane.noDeal();
    for (int t = 0; t * step < 20; t++) {
      double first = plane.best(u.second(), false).orElseThrow();
      double second = plane.best(u.first(), true).orElseThrow();
      u = u.towards(at(first, second), step);
    }
    return u;
  }

  /**
   * Two edges, {@code u2 = 1 - b u1} up to the corner (1, 1 - b) and {@code u1 = 1 + e (1 - b -
   * u2)} from there, no deal (0, 0). Measured from the corner and with {@code s = sqrt(b e)}, the
   * curve is {@code u1 = alpha exp(-(1-s)t) + beta exp(-(1+s)t)}, {@code sqrt(e/b) u2 = -alpha
   * exp(-(1-s)t) + beta exp(-(1+s)t)}. One of the two comes to 0; from there it is straight, to the
   * middle of what is left of one edge. The last three cases: almost no slope, almost no corner,
   * and an edge that only just binds.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 1",
    "0.1, 0.5",
    "0.1, 5",
    "0.9, 0.2",
    "1e-7, 0.5",
    "0.999999, 1",
    "0.3, 1e-6",
  })
  void aCurveSolvedByHand(double b, double e) {
    double s = Math.sqrt(b * e);
    double alpha = (-1 + (1 - b) * Math.sqrt(e / b)) / 2;
    double beta = (-1 - (1 - b) * Math.sqrt(e / b)) / 2;
    double time = Math.log(Math.abs(beta / alpha)) / (2 * s);
    double slow = alpha * Math.exp(-(1 - s) * time);
    double fast = beta * Math.exp(-(1 + s) * time);
    double first = alpha > 0 ? 1 : 1 + slow + fast;
    double second = 1 - b + (alpha > 0 ? Math.sqrt(b / e) * (fast - slow) : 0);
    Utilities solution = at((first + 1 + e * (1 - b - second)) / 2, (second + 1 - b * first) / 2);
    assertClose(
        solve(Plane.of(at(0, 0), at(0, 1), at(1, 1 - b), at(1 + e * (1 - b), 0))), solution, 1e-10);
  }
}
