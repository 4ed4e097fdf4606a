package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.model.Variant;

/**
 * How far a text is from what could be agreed, at the likely values.
 *
 * @param variant the text
 * @param options position of the option by issue; -1 where the text leaves it open: rival readings
 *     or not reported
 * @param utility expected points under the text's reading, by party
 * @param gain utility minus no deal, by party
 * @param ahead the egalitarian solution with the text in the place of no deal: its value is by how
 *     many points every party that bargains could have more at once; none if no package that can be
 *     signed leaves each at least as well off as the text
 * @param nearest the fewest changes that make it acceptable to all whose consent counts
 */
public record TextProspect(
    Variant variant,
    List<Integer> options,
    List<Double> utility,
    List<Double> gain,
    Solution ahead,
    Repair nearest) {
  /** Stands for an option that the text leaves open. */
  public static final int OPEN = -1;

  public TextProspect {
    options = List.copyOf(options);
    utility = List.copyOf(utility);
    gain = List.copyOf(gain);
  }

  /** Number of issues that the text leaves open. */
  public int open() {
    return (int) options.stream().filter(o -> o == OPEN).count();
  }
}
