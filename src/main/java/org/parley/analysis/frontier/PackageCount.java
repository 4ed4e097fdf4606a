package org.parley.analysis.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number of packages.
 *
 * @param isExact whether it is known
 * @param value the number, or its estimate
 * @param low lower end of its 99 % interval; the number itself if exact
 * @param high upper end
 */
record PackageCount(boolean isExact, BigInteger value, BigInteger low, BigInteger high) {

  static PackageCount exactly(BigInteger value) {
    return new PackageCount(true, value, value, value);
  }

  static PackageCount estimated(BigInteger value, BigInteger low, BigInteger high) {
    return new PackageCount(false, value, low, high);
  }

  /** One number as a share of another; 0 of 0 is 0. */
  static double share(BigInteger part, BigInteger whole) {
    return whole.signum() == 0
        ? 0
        : new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL128).doubleValue();
  }
}
