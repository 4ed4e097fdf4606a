package org.parley.scenario;

/** Kinds of things that a scenario gives an id. */
enum Kind {
  SOURCE("source", "sources", 1000),
  PARTY("party", "parties", 50),
  ISSUE("issue", "issues", 1000),
  OPTION("option", "options", 64),
  LINKAGE("linkage", "linkages", 1000),
  RULE("rule", "rules", 1000),
  LOTTERY("lottery", "lotteries", 1000),
  FUTURE("future", "futures", 1000),
  VARIANT("variant", "variants", 1000),
  PRESSURE("pressure", "pressures", 1000),
  RATIFIER("ratifier", "ratifiers", 100),
  BLOC("bloc", "blocs", 100),
  PROVISION("provision", "provisions", 1000),
  GUARANTEE("guarantee", "guarantees", 1000),
  CONFLICT_OPTION("conflict option", "conflict.options", 60),
  EXCLUSION("exclusion", "conflict.infeasible", 1000),
  STATE("state", "conflict.states", 1000),
  STATEMENT("statement", "statements", 60),
  OUTCOME("outcome", "conflict.outcomes", 1000);

  private final String one;
  private final String many;
  private final int most;

  Kind(String one, String many, int most) {
    this.one = one;
    this.many = many;
    this.most = most;
  }

  /** The word for one of them. */
  String one() {
    return one;
  }

  /** The word for several, which is also the path of the section that declares them. */
  String many() {
    return many;
  }

  /** The word for several, for people. */
  String plural() {
    return many.contains(".") ? one + "s" : many;
  }

  /** Most of them that a scenario, or an issue, may have. */
  int most() {
    return most;
  }
}
