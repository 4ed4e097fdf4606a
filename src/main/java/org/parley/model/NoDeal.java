package org.parley.model;

/** What a party has without agreement, in points of its own score sheet. */
public sealed interface NoDeal {

  /** Where the number comes from. */
  Basis basis();

  /** The number that may be set: the points themselves, or the cost. */
  Uncertain number();

  /** The same with another number. */
  NoDeal with(Uncertain number);

  /**
   * A value stated directly.
   *
   * @param number points
   */
  record Fixed(Uncertain number, Basis basis) implements NoDeal {
    @Override
    public NoDeal with(Uncertain other) {
      return new Fixed(other, basis);
    }
  }

  /**
   * The expected utility of a lottery, minus what it costs to go through it.
   *
   * @param lottery id of the lottery
   * @param number cost in points
   */
  record Gamble(String lottery, Uncertain number, Basis basis) implements NoDeal {
    @Override
    public NoDeal with(Uncertain other) {
      return new Gamble(lottery, other, basis);
    }
  }
}
