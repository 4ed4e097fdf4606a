package org.parley.crosscheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;
import org.parley.certificate.Ledger;

/**
 * The bargaining solutions by another way: as linear programs over all packages at once. A product
 * of gains is made linear by tangents of the logarithm, which are added where they are missing
 * until they bound it closely enough.
 */
final class Rival {
  /** Whole-numbered engines count shares and logarithms in steps of this size. */
  static final double STEPS = 1e6;

  /** Tangents are added until they are this close, in logarithms. */
  private static final double CLOSE = 1e-9;

  /** Neighbouring first tangents touch at gains of this ratio. */
  private static final double RATIO = 1.5;

  private final Supplier<Engine> engines;
  private final Ledger ledger;
  private final Terms terms;

  /**
   * An answer.
   *
   * @param outcome the best package found
   * @param bound what no package is above: units, a share, a sum of shares, or the sum of the
   *     logarithms of the gains in units, each times its weight
   */
  record Answer(List<Integer> outcome, double bound) {
    Answer {
      outcome = List.copyOf(outcome);
    }

    int[] options() {
      return outcome.stream().mapToInt(k -> k).toArray();
    }
  }

  Rival(Supplier<Engine> engines, Ledger ledger, Terms terms) {
    this.engines = engines;
    this.ledger = ledger;
    this.terms = terms;
  }

  /** Whether its answers are exact. */
  boolean isExact() {
    try (Engine engine = engines.get()) {
      return engine.isWhole();
    }
  }

  /** The most that a party can gain. */
  Optional<Answer> ideal(int party) {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      engine.maximize(packages.gain(party));
      return answer(engine, packages, packages.unit());
    }
  }

  /** The largest smallest share, a gain being counted in scales. */
  Optional<Answer> maximin(long[] scale) {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      double largest = largest(scale);
      double steps = engine.isWhole() && largest > 1 ? STEPS : 1;
      int share = engine.variable(0, engine.isWhole() ? 1e12 : 1e6, false);
      for (int p = 0; p < scale.length; p++) {
        if (scale[p] > 0) {
          double times = engine.isWhole() ? scale[p] : 1;
          Row below = new Row().add(share, times);
          double unitsAStep = steps * (largest > 1 ? packages.unit() : 1);
          engine.atMost(below.add(packages.gain(p), -times * unitsAStep / scale[p]), 0);
        }
      }
      engine.maximize(new Row().add(share, 1));
      return answer(engine, packages, (largest > 1 ? 1 : packages.unit()) / steps);
    }
  }

  /** Whether some package gives every party a larger share than this one gives any. */
  boolean isMaximinBeaten(long[] scale, long[] gains) {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      int worst = -1;
      for (int p = 0; p < scale.length; p++) {
        boolean isWorse =
            scale[p] > 0
                && (worst < 0
                    || Math.multiplyExact(gains[p], scale[worst])
                        < Math.multiplyExact(gains[worst], scale[p]));
        worst = isWorse ? p : worst;
      }
      for (int p = 0; p < scale.length; p++) {
        if (scale[p] > 0) {
          long least = Math.multiplyExact(gains[worst], scale[p]) / scale[worst] + 1;
          packages.atLeast(packages.gain(p), (double) least);
        }
      }
      return engine.solve();
    }
  }

  /** The largest sum of shares. */
  Optional<Answer> sum(long[] scale) {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      double steps = engine.isWhole() ? 1e7 * largest(scale) : 1;
      Row sum = new Row();
      for (int p = 0; p < scale.length; p++) {
        if (scale[p] > 0) {
          double share = steps * packages.unit() / scale[p];
          sum.add(packages.gain(p), engine.isWhole() ? Math.rint(share) : share);
        }
      }
      engine.maximize(sum);
      return answer(engine, packages, 1 / steps);
    }
  }

  /** As many issues as can be left as they are in a text, which may leave some open (-1). */
  Optional<Answer> fewestChanges(int[] text) {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      engine.maximize(packages.kept(text));
      return answer(engine, packages, 1);
    }
  }

  /** The largest weighted product of the gains of those that bargain. */
  Optional<Answer> nash() {
    try (Engine engine = engines.get()) {
      Packages packages = new Packages(engine, ledger, terms.roles());
      List<Log> logs = new ArrayList<>();
      Row sum = new Row();
      for (int p = 0; p < terms.roles().size(); p++) {
        if (terms.roles().get(p) == Role.BARGAINS) {
          Log log = new Log(engine, packages, p, terms.weights().get(p), ledger.reach(p));
          logs.add(log);
          sum.add(log.variable, log.weight);
        }
      }
      engine.maximize(sum);
      return nash(engine, packages, logs);
    }
  }

  private Optional<Answer> nash(Engine engine, Packages packages, List<Log> logs) {
    double best = Double.NEGATIVE_INFINITY;
    int[] outcome = null;
    while (engine.solve()) {
      long[] gains = ledger.gains(packages.outcome());
      double found = 0;
      double bound = 0;
      boolean closer = false;
      for (Log log : logs) {
        found += log.weight * Math.log((double) gains[log.party]);
        bound += log.bound();
        closer |= log.touch(gains[log.party]);
      }
      if (found > best) {
        best = found;
        outcome = packages.outcome();
      }
      if (!closer || bound <= best + CLOSE) {
        return Optional.of(new Answer(list(outcome), bound));
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> answer(Engine engine, Packages packages, double unit) {
    return engine.solve()
        ? Optional.of(new Answer(list(packages.outcome()), engine.bound() * unit))
        : Optional.empty();
  }

  private static List<Integer> list(int[] outcome) {
    return Arrays.stream(outcome).boxed().toList();
  }

  private static double largest(long[] scale) {
    return Arrays.stream(scale).max().orElseThrow();
  }

  /** A variable that is at most the logarithm of a party's gain, up to its tangents. */
  private static final class Log {
    final int party;
    final double weight;
    final int variable;
    private final double steps;
    private final Engine engine;
    private final Packages packages;
    private final Set<Long> touched = new HashSet<>();

    Log(Engine engine, Packages packages, int party, double weight, long reach) {
      this.party = party;
      this.weight = weight;
      this.engine = engine;
      this.packages = packages;
      steps = engine.isWhole() ? STEPS : 1;
      variable = engine.variable(-100 * steps, 100 * steps, false);
      packages.atLeast(packages.gain(party), 1 / packages.unit());
      for (double gain = 1; gain < reach; gain *= RATIO) {
        touch((long) gain);
      }
    }

    /** What the engine takes for the weighted logarithm of the gain in units. */
    double bound() {
      double rounded = engine.isWhole() ? 1 : 0;
      return weight * ((engine.value(variable) + rounded) / steps + Math.log(packages.unit()));
    }

    /**
     * {@code ln g <= ln t + (g - t) / t}, times a number that makes it whole where needed. False if
     * that is known.
     */
    boolean touch(long units) {
      if (!touched.add(units)) {
        return false;
      }
      double at = units / packages.unit();
      double times = engine.isWhole() ? at : 1;
      double most = times * steps * (Math.log(at) - 1);
      Row below = new Row().add(variable, times).add(packages.gain(party), -times * steps / at);
      engine.atMost(below, engine.isWhole() ? Math.ceil(most) : most);
      return true;
    }
  }
}
