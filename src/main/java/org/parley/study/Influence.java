package org.parley.study;

import java.util.List;
import org.parley.model.Quantity;
import org.parley.uncertainty.sensitivity.Index;

/**
 * Sobol indices of an input, of a group of inputs, or of what no number of the scenario says.
 *
 * @param kind what it is
 * @param inputs the numbers; none for {@link Kind#LUCK}
 * @param first share of the variance that would go if it were known
 * @param total share that would stay if all else were known
 */
public record Influence(Kind kind, List<Quantity> inputs, Index first, Index total) {

  /** What has an influence. */
  public enum Kind {
    /** One input. */
    INPUT,
    /** All inputs that are not looked at closely, together. */
    OTHERS,
    /** What the texts mean where that is open, or the luck of the agents. */
    LUCK
  }

  public Influence {
    inputs = List.copyOf(inputs);
  }
}
