package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * One-shot inspection in mixed strategies. The inspector inspects or not, the inspectee violates or
 * not; payoffs to inspector and inspectee:
 *
 * <pre>
 *               violate       comply
 *   inspect     -c-h, -f      -c, 0
 *   do not      -d,    g       0, 0
 * </pre>
 *
 * <p>The inspectee is indifferent at an inspection probability {@code g/(g+f)}, the inspector at a
 * violation probability {@code c/(d-h)}. If inspecting costs at least the damage it averts, {@code
 * c >= d-h}, nobody inspects and everybody violates.
 *
 * <p>Structure: Avenhaus, von Stengel and Zamir, <i>Inspection Games</i>, Handbook of Game Theory
 * III (2002), chapter 51.
 *
 * @param cost {@code c}, of an inspection, at least 0
 * @param gain {@code g}, of an undetected violation, above 0
 * @param fine {@code f}, of a detected one, at least 0
 * @param damage {@code d}, to the inspector of an undetected violation, above 0
 * @param damageIfCaught {@code h}, of a detected one, at least 0
 */
public record InspectionGame(
    double cost, double gain, double fine, double damage, double damageIfCaught) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public InspectionGame {
    Check.notNegative(cost, "cost");
    Check.notNegative(fine, "fine");
    Check.notNegative(damageIfCaught, "damageIfCaught");
    Check.that(gain > 0, "gain", "above 0", gain);
    Check.that(damage > 0, "damage", "above 0", damage);
  }

  /** The game in which a detected violation does no damage. */
  public InspectionGame(double cost, double gain, double fine, double damage) {
    this(cost, gain, fine, damage, 0);
  }

  /**
   * What both do, and have.
   *
   * @param inspection probability of an inspection
   * @param violation probability of a violation
   * @param inspector payoff
   * @param inspectee payoff
   */
  public record Equilibrium(
      double inspection, double violation, double inspector, double inspectee) {}

  /** The equilibrium; where one side has several best mixtures, the one with least inspection. */
  public Equilibrium equilibrium() {
    if (cost >= damage - damageIfCaught) {
      return new Equilibrium(0, 1, -damage, gain);
    }
    double violation = cost / (damage - damageIfCaught);
    return new Equilibrium(gain / (gain + fine), violation, -damage * violation, 0);
  }
}
