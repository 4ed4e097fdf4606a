package org.parley.study;

import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.uncertainty.RandomStream;

/**
 * The chance of one run: a generator for each party and one for the protocol, made when it is first
 * asked for.
 *
 * <p>An inner-loop class: made for one run.
 */
final class Luck implements IntFunction<UniformRandomProvider> {
  private final RandomStream[] streams; // the protocol's, then by party
  private final UniformRandomProvider[] made;
  private final int run;

  Luck(RandomStream[] streams, int run) {
    this.streams = streams;
    this.run = run;
    made = new UniformRandomProvider[streams.length];
  }

  @Override
  public UniformRandomProvider apply(int party) {
    if (made[party + 1] == null) {
      made[party + 1] = streams[party + 1].block(run);
    }
    return made[party + 1];
  }
}
