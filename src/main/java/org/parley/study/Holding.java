package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Deterrence;
import org.parley.analysis.conflict.InverseStability;
import org.parley.analysis.conflict.JointRemedy;
import org.parley.analysis.conflict.Remedy;

/**
 * What would make a state hold under a concept, at the likely values.
 *
 * @param concept when somebody stays
 * @param state which state
 * @param leavers those who would leave it, in order; nobody if it holds
 * @param together changes of all who would leave, made together; empty if that is one or nobody
 */
public record Holding(
    Concept concept, int state, List<Leaver> leavers, Optional<JointRemedy> together) {
  public Holding {
    leavers = List.copyOf(leavers);
  }

  /**
   * Somebody who would leave the state, all others preferring what they do.
   *
   * @param mover who
   * @param inverse all that it would have to prefer to stay
   * @param remedies the smallest changes of its preferences after which it stays
   * @param deterrences how others could keep it there, by preferring otherwise
   */
  public record Leaver(
      int mover, InverseStability inverse, List<Remedy> remedies, List<Deterrence> deterrences) {
    public Leaver {
      deterrences = List.copyOf(deterrences);
      remedies = List.copyOf(remedies);
    }
  }
}
