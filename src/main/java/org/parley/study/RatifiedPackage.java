package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Solution;

/**
 * A package that the signers may select, and how likely it passes at the likely values.
 *
 * @param solution the package; gains are over no deal, of the parties and then of the ratifiers
 * @param chances by ratifier; empty where it is not asked about this package, or where there is no
 *     package
 * @param all the chance that all who are asked pass it; 0 if there is no package
 */
public record RatifiedPackage(Solution solution, List<Optional<Double>> chances, double all) {

  public RatifiedPackage {
    chances = List.copyOf(chances);
  }
}
