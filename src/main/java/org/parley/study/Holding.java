package org.parley.study;

import java.util.List;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.InverseStability;
import org.parley.analysis.conflict.Remedy;

/**
 * What would make a state hold under a concept, at the likely values.
 *
 * @param concept when somebody stays
 * @param state which state
 * @param leavers those who would leave it, in order; nobody if it holds
 */
public record Holding(Concept concept, int state, List<Leaver> leavers) {
  public Holding {
    leavers = List.copyOf(leavers);
  }

  /**
   * Somebody who would leave the state, all others preferring what they do.
   *
   * @param mover who
   * @param inverse all that it would have to prefer to stay
   * @param remedies the smallest changes of its preferences after which it stays
   */
  public record Leaver(int mover, InverseStability inverse, List<Remedy> remedies) {
    public Leaver {
      remedies = List.copyOf(remedies);
    }
  }
}
