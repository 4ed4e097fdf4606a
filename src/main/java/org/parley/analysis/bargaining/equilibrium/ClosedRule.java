package org.parley.analysis.bargaining.equilibrium;

/**
 * A legislature divides one unit: a member drawn with equal chances proposes, and if too few accept
 * another is drawn a round later. Some members may hold a veto. In the stationary equilibrium with
 * equal treatment a proposer buys the votes of those who hold a veto and of as many others as are
 * needed, drawn at random, at what waiting is worth to them.
 *
 * <p>With {@code n} members, {@code q} votes needed, {@code m} vetoes, {@code k = max(0, q - m)}
 * and {@code V}, {@code W} what a member with and without a veto expects: {@code n V = 1 - delta (m
 * - 1) V - delta k W + (n - 1) delta V} and {@code m V + (n - m) W = 1}. Without vetoes {@code W =
 * 1 / n} and a proposer keeps {@code 1 - delta (q - 1) / n}.
 *
 * <p>Baron and Ferejohn, <i>Bargaining in Legislatures</i>, American Political Science Review 83
 * (1989), 1181-1206; Winter, <i>Voting and Vetoing</i>, American Political Science Review 90
 * (1996), 813-823.
 *
 * @param members at least 2
 * @param needed votes to pass, the proposer's included
 * @param vetoes members who have to be among them; 0 if nobody
 * @param delta what a unit is worth one round later, 0 to 1; below 1 if all members are needed and
 *     some but not all hold a veto
 */
public record ClosedRule(int members, int needed, int vetoes, double delta) {

  public ClosedRule {
    Checks.require(members >= 2, "there are two members or more", members);
    Checks.require(needed >= 1 && needed <= members, "votes needed are 1 to " + members, needed);
    Checks.require(vetoes >= 0 && vetoes <= members, "vetoes are 0 to " + members, vetoes);
    Checks.requireUnit(delta);
    Checks.require(
        delta < 1 || needed < members || vetoes == 0 || vetoes == members,
        "members are impatient where all are needed",
        delta);
  }

  /** How many without a veto a proposer with one has to buy. */
  private int bought() {
    return Math.max(0, needed - Math.max(1, vetoes));
  }

  /** What a member that holds a veto expects; not a number if none does. */
  public double vetoValue() {
    int others = members - vetoes;
    if (vetoes == 0 || others == 0) {
      return vetoes == 0 ? Double.NaN : 1.0 / members;
    }
    double bought = delta * bought() / others;
    return (1 - bought) / (members - delta * others - bought * vetoes);
  }

  /** What a member without a veto expects; not a number if all hold one. */
  public double value() {
    if (vetoes == 0 || vetoes == members) {
      return vetoes == 0 ? 1.0 / members : Double.NaN;
    }
    return (1 - vetoes * vetoValue()) / (members - vetoes);
  }

  /** What a member that holds a veto keeps when it proposes; not a number if none does. */
  public double vetoProposes() {
    int bought = bought();
    return 1 - delta * (vetoes - 1) * vetoValue() - (bought == 0 ? 0 : delta * bought * value());
  }

  /** What a member without a veto keeps when it proposes; not a number if all hold one. */
  public double proposes() {
    double toVetoes = vetoes == 0 ? 0 : delta * vetoes * vetoValue();
    return 1 - toVetoes - delta * partners() * value();
  }

  /** How many others without a veto are bought by a proposer without one. */
  public int partners() {
    return Math.max(0, needed - 1 - vetoes);
  }

  /** What each partner without a veto is paid. */
  public double partnerShare() {
    return delta * value();
  }

  /** How many get nothing when a member without a veto proposes. */
  public int excluded() {
    return members - 1 - vetoes - partners();
  }
}
