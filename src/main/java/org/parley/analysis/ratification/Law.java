package org.parley.analysis.ratification;

/** How likely a body passes what gains so many points on its score sheet: never falls with them. */
interface Law {

  /** The chance that a package of this gain passes. */
  double chance(double gain);

  /** The least gain that passes with at least this chance, 0 to 1 without the ends. */
  double threshold(double chance);
}
