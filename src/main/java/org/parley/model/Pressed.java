package org.parley.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What pressures make of the values of a draw.
 *
 * <p>At strength {@code s} a pressure adds {@code s} times its points to what a party has without a
 * deal (of a lottery the cost goes down by as much), multiplies the chance of a future by {@code
 * factor^s} before the chances are scaled to 1, and adds {@code s} times its years and movement to
 * the staying powers and the front of every war. What several pressures add to a staying power is
 * added up first; the sum is never below 0 years. So the order of pressures does not matter.
 */
final class Pressed {
  private final List<Effect> effects = new ArrayList<>();
  private final Map<String, Integer> placeOf;
  private final List<WarYears> wars;

  /**
   * One number of a pressure and one that it changes.
   *
   * @param pressure position among the pressures
   * @param number where the pressure's number stands among the values
   * @param target where the number that it changes stands
   */
  private record Effect(Way way, int pressure, int number, int target) {
    void apply(double[] values, double strength) {
      values[target] = way.of(values[target], values[number], strength);
    }
  }

  private enum Way {
    ADD {
      @Override
      double of(double value, double number, double strength) {
        return value + strength * number;
      }
    },
    SUBTRACT {
      @Override
      double of(double value, double number, double strength) {
        return value - strength * number;
      }
    },
    MULTIPLY {
      @Override
      double of(double value, double number, double strength) {
        return value == 0
            ? 0
            : Math.max(Double.MIN_NORMAL, value * StrictMath.pow(number, strength));
      }
    },
    YEARS {
      @Override
      double of(double value, double number, double strength) {
        return ADD.of(value, number, strength);
      }
    };

    abstract double of(double value, double number, double strength);
  }

  /**
   * The pressures of a scenario.
   *
   * @param placeOf where each number stands among the values, by path
   */
  Pressed(Circumstances circumstances, Map<String, Integer> placeOf) {
    this.placeOf = placeOf;
    this.wars = circumstances.wars();
    List<Pressure> pressures = circumstances.pressures();
    for (int k = 0; k < pressures.size(); k++) {
      String root = pressures.get(k).path("");
      for (String path : circumstances.numbers().keySet()) {
        if (path.startsWith(root)) {
          add(k, path, path.substring(root.length()));
        }
      }
    }
  }

  private void add(int pressure, String path, String number) {
    String group = number.contains(".") ? number.substring(0, number.indexOf('.')) : number;
    String rest = number.substring(Math.min(number.length(), group.length() + 1));
    switch (group) {
      case "noDeal" -> {
        add(Way.ADD, pressure, path, "noDeal." + rest);
        add(Way.SUBTRACT, pressure, path, "costs." + rest);
      }
      case "odds" -> add(Way.MULTIPLY, pressure, path, "lotteries." + rest);
      case "front" -> wars.forEach(w -> add(Way.ADD, pressure, path, w.path(number)));
      case "staying" -> wars.forEach(w -> add(Way.YEARS, pressure, path, w.path(number)));
      default -> {} // its probability, credibility and cost change nothing by themselves
    }
  }

  /** Of a party's points and its lottery's cost a scenario has one; of sides only those at war. */
  private void add(Way way, int pressure, String path, String target) {
    if (placeOf.containsKey(target)) {
      effects.add(new Effect(way, pressure, placeOf.get(path), placeOf.get(target)));
    }
  }

  /**
   * The values under pressures; the same array if no pressure has any strength.
   *
   * @param strengths by pressure
   */
  double[] values(double[] drawn, double[] strengths) {
    double[] values = null;
    for (Effect effect : effects) {
      double strength = strengths[effect.pressure];
      if (strength != 0) {
        values = values == null ? drawn.clone() : values;
        effect.apply(values, strength);
      }
    }
    return values == null ? drawn : notBelowZero(values);
  }

  private double[] notBelowZero(double[] values) {
    for (Effect effect : effects) {
      if (effect.way == Way.YEARS) {
        values[effect.target] = Math.max(0, values[effect.target]);
      }
    }
    return values;
  }
}
