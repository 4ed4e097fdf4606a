package org.parley.uncertainty.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.uncertainty.design.OneAtATime;

/**
 * A bar of a tornado diagram: what the output is when one input is at its low and at its high end
 * and the others stay at their base. All in the output's unit.
 *
 * @param input place of the input
 * @param low output at the input's low end, which need not be the lower one
 * @param base output at the base
 * @param high output at the input's high end
 */
public record Tornado(int input, double low, double base, double high) {

  /** How long the bar is: between the lowest and the highest of the three outputs. */
  public double swing() {
    return Math.max(base, Math.max(low, high)) - Math.min(base, Math.min(low, high));
  }

  /**
   * The bars, longest first; among equals, in the order of the inputs.
   *
   * @param design where the output was evaluated
   * @param outputs the output at each point of the design
   */
  public static List<Tornado> of(OneAtATime design, double[] outputs) {
    Outputs.require(design, outputs);
    return IntStream.range(0, design.dimensions())
        .mapToObj(i -> new Tornado(i, outputs[2 * i + 1], outputs[0], outputs[2 * i + 2]))
        .sorted(Comparator.comparingDouble(Tornado::swing).reversed())
        .toList();
  }
}
