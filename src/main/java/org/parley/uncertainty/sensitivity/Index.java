package org.parley.uncertainty.sensitivity;

/**
 * A share of the output's variance as estimated, with an interval. A share lies between 0 and 1; an
 * estimate of a small one may fall below 0, and is left so, since cutting it would hide how sure it
 * is.
 *
 * @param value the estimate
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Index(double value, double low, double high) {}
