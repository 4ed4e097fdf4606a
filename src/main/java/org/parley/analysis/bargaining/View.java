package org.parley.analysis.bargaining;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * All that a party sees of a negotiation: its own score sheet, the clock, and the offers made.
 * Packages have numbers; what they are worth to others is not to be had here.
 */
public interface View {
  /** In place of a package: none. */
  int NONE = -1;

  /** The party that looks, by position in the scenario. */
  int party();

  /** Parties of the scenario, at the table or not. */
  int parties();

  /** The round, from 1. */
  int round();

  /** The last round. */
  int deadline();

  /** How much of the time is over, from 0 to 1, see {@link Clock}. */
  double time();

  /** What the party has without a deal, in points. */
  double noDeal();

  /** What its best package is worth to it, in points. */
  double best();

  /** What a package is worth to it, in points. */
  double own(int offer);

  /** Position of the option that a package has on an issue. */
  int option(int offer, int issue);

  /** How many offers were made so far, by anybody. */
  int offers();

  /** The {@code k}-th offer, from 0: a package. */
  int offer(int k);

  /** Who made the {@code k}-th offer; {@link #NONE} for the starting text. */
  int speaker(int k);

  /** In which round the {@code k}-th offer was made; 0 for the starting text. */
  int round(int k);

  /** How many different packages a party has put forward so far. */
  int distinct(int speaker);

  /** What the party itself offered last, or {@link #NONE}. */
  int lastOwn();

  /** Chance of its own: the same in every run of the same seed, whatever the others draw. */
  UniformRandomProvider random();
}
