package org.parley.model;

import java.util.ArrayList;
import java.util.List;

/** What a party thinks of each option of an issue, from 0 (worst) to 1 (best). */
public sealed interface Worth {

  /** The numbers that define it, each with its range. */
  List<Uncertain> numbers();

  /** A name for each of {@link #numbers}, given the issue it rates. */
  List<String> names(Issue issue);

  /**
   * Worth of option {@code k} of {@code n}.
   *
   * @param values one value for each of {@link #numbers}, beginning at index {@code from}
   */
  double of(int k, int n, double[] values, int from);

  /** The same worth with its i-th number replaced. */
  Worth with(int i, Uncertain value);

  /**
   * A worth for each option.
   *
   * @param numbers worths in the order of the issue's options
   */
  record Listed(List<Uncertain> numbers) implements Worth {
    public Listed {
      numbers = List.copyOf(numbers);
    }

    @Override
    public List<String> names(Issue issue) {
      return issue.options().stream().map(Option::id).toList();
    }

    @Override
    public double of(int k, int n, double[] values, int from) {
      return values[from + k];
    }

    @Override
    public Worth with(int i, Uncertain value) {
      List<Uncertain> changed = new ArrayList<>(numbers);
      changed.set(i, value);
      return new Listed(changed);
    }
  }

  /**
   * Two end points and a curve: option {@code k = 0 .. n-1} is worth {@code from + (to - from) (k /
   * (n-1))^curve}. A curve of 1 gives even steps, above 1 the last steps matter most, below 1 the
   * first. A single option is worth {@code to}.
   *
   * @param from worth of the first option
   * @param to worth of the last option
   * @param curve exponent, above 0
   */
  record Ladder(Uncertain from, Uncertain to, Uncertain curve) implements Worth {
    private static final List<String> NAMES = List.of("from", "to", "curve");

    @Override
    public List<Uncertain> numbers() {
      return List.of(from, to, curve);
    }

    @Override
    public List<String> names(Issue issue) {
      return NAMES;
    }

    @Override
    public double of(int k, int n, double[] values, int at) {
      double share = n == 1 ? 1 : (double) k / (n - 1);
      // StrictMath, because Math.pow may differ in the last bit from one machine to the next
      return values[at] + (values[at + 1] - values[at]) * StrictMath.pow(share, values[at + 2]);
    }

    @Override
    public Worth with(int i, Uncertain value) {
      return switch (i) {
        case 0 -> new Ladder(value, to, curve);
        case 1 -> new Ladder(from, value, curve);
        default -> new Ladder(from, to, value);
      };
    }
  }
}
