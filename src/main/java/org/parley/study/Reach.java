package org.parley.study;

import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;

/**
 * How far a number is looked at, beyond what its scenario thinks possible, when one asks at what
 * value an answer flips. A weight from 0 to the total of its sheet; a worth, a chance of a lottery
 * or a discount factor from 0 to 1; what is in points by three times the width of its range either
 * way, never below 0 if its range is not. Any other number stays within its range.
 *
 * @param least lower bound
 * @param most upper bound
 */
record Reach(double least, double most) {
  private static final double WIDTHS = 3;

  static Reach of(Scenario scenario, Quantity input) {
    double low = input.value().low();
    double high = input.value().high();
    String[] parts = input.path().split("\\.", -1);
    return switch (parts[0]) {
      case "weights" -> new Reach(Math.min(low, 0), Math.max(high, total(scenario, parts[1])));
      case "worths" ->
          parts[parts.length - 1].equals("curve") ? new Reach(low, high) : unit(low, high);
      case "lotteries", "discounts" -> unit(low, high);
      case "costs", "noDeal", "linkages" -> wide(low, high);
      default -> new Reach(low, high);
    };
  }

  private static double total(Scenario scenario, String party) {
    return scenario.sheets().stream()
        .filter(s -> s.party().equals(party))
        .mapToDouble(ScoreSheet::total)
        .findFirst()
        .orElse(0);
  }

  private static Reach unit(double low, double high) {
    return new Reach(Math.min(low, 0), Math.max(high, 1));
  }

  private static Reach wide(double low, double high) {
    double away = WIDTHS * (high - low);
    return new Reach(low < 0 ? low - away : Math.max(0, low - away), high + away);
  }
}
