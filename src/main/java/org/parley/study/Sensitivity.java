package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.Scenario;
import org.parley.uncertainty.Estimate;

/**
 * Which assumptions move a number: the answer to a {@link SensitivityQuestion}.
 *
 * @param question what was asked
 * @param value of the measure: at the likely values and over the draws; not a number where it has
 *     none
 * @param reached share of the draws in which it reaches the threshold
 * @param undefined share of the draws in which it has no value; above 0 nothing can be said of its
 *     variance
 * @param screened the inputs, those that matter most first
 * @param moving how many of them were seen to move the measure; the others come after them
 * @param influences shares of the variance, the inputs with the greatest total first, then all
 *     others and luck; empty where there is no variance or some run has no value
 * @param swings one input at a time, the longest first; empty where luck decides as well
 * @param crossings of the inputs looked at closely; empty where luck decides as well
 * @param discovered where the outcome lies; empty where it cannot be told
 * @param robustness of each text
 * @param runs how many runs were made
 */
public record Sensitivity(
    SensitivityQuestion question,
    Estimate value,
    double reached,
    double undefined,
    List<Screened> screened,
    int moving,
    List<Influence> influences,
    List<Swing> swings,
    List<Crossing> crossings,
    Optional<Discovered> discovered,
    List<TextRobustness> robustness,
    long runs) {

  public Sensitivity {
    screened = List.copyOf(screened);
    influences = List.copyOf(influences);
    swings = List.copyOf(swings);
    crossings = List.copyOf(crossings);
    robustness = List.copyOf(robustness);
  }

  /** What it is about. */
  public Scenario scenario() {
    return question.scenario();
  }

  /** Whether the measure has one and the same value in all draws. */
  public boolean isConstant() {
    return value.low() == value.high() && screened.stream().allMatch(s -> s.first().isEmpty());
  }
}
