package org.parley.analysis.ratification;

/** What it takes to pass. */
public sealed interface Rule {

  /**
   * Members vote one by one.
   *
   * @param members all seats; those in no bloc (vacant, absent, abstaining) never say yes
   * @param needed votes that are enough, at least 1
   */
  record Votes(int members, int needed) implements Rule {

    public Votes {
      Checks.require(
          needed >= 1 && needed <= members,
          "votes needed are between 1 and the number of members " + members,
          needed);
    }

    /** More than half of all members. */
    public static Votes majorityOf(int members) {
      return new Votes(members, members / 2 + 1);
    }

    /** At least two thirds of all members. */
    public static Votes twoThirdsOf(int members) {
      return new Votes(members, members - members / 3);
    }

    /** Every member. */
    public static Votes unanimityOf(int members) {
      return new Votes(members, members);
    }
  }

  /**
   * A referendum: so many vote that their share is the chance of each.
   *
   * @param needed share of the votes that is enough, above 0 and below 1
   */
  record Share(double needed) implements Rule {

    public Share {
      Checks.require(needed > 0 && needed < 1, "a share needed is between 0 and 1", needed);
    }
  }
}
