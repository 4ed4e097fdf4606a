package org.parley.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;
import org.parley.model.Uncertain;

/** Numbers and ranges out of nodes. */
public final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?");

  /** Sums of likely values are compared with this tolerance, so that ten digits of 1/3 will do. */
  static final double TOLERANCE = 1e-9;

  /** As many digits tell every double from its neighbours. */
  private static final int MOST_DIGITS = 17;

  private Numbers() {}

  /** The number that a node is, if it is a finite one. */
  public static OptionalDouble of(Node node) {
    if (!(node instanceof Scalar s && s.plain() && NUMBER.matcher(s.text()).matches())) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(s.text()) + 0.0; // makes -0 a 0
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** The number or range that a node is, if it is one in order. */
  static Optional<Uncertain> range(Node node) {
    List<Node> parts = node instanceof Sequence s ? s.items() : List.of(node, node, node);
    double[] values =
        parts.stream().map(Numbers::of).flatMapToDouble(OptionalDouble::stream).toArray();
    return parts.size() == 3
            && values.length == 3
            && values[0] <= values[1]
            && values[1] <= values[2]
        ? Optional.of(new Uncertain(values[0], values[1], values[2]))
        : Optional.empty();
  }

  /** Whether a sum is what it should be, but for rounding. */
  static boolean isClose(double sum, double wanted) {
    return Math.abs(sum - wanted) <= TOLERANCE;
  }

  /**
   * The shortest decimal that reads back to the same double, alike on every Java version (the JDK's
   * own {@code Double.toString} changed in 19).
   *
   * @throws NumberFormatException if it is infinite or not a number
   */
  public static BigDecimal exact(double value) {
    BigDecimal all = new BigDecimal(value);
    BigDecimal shortest = all;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      shortest = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shortest.doubleValue() == value) {
        break;
      }
    }
    BigDecimal bare = shortest.stripTrailingZeros();
    return bare.scale() < 0 && bare.precision() - bare.scale() <= MOST_DIGITS
        ? bare.setScale(0)
        : bare;
  }

  /** A number for people: at most nine decimals, no trailing zeros. */
  public static String show(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
