/**
 * How well alternatives do over many futures whose chances nobody knows: {@link
 * org.parley.uncertainty.robustness.Robustness} by the usual {@link
 * org.parley.uncertainty.robustness.Criterion criteria}, and {@link
 * org.parley.uncertainty.robustness.Regret}. Numbers in, numbers out: a table of values with a row
 * for each future and a column for each alternative, more being better.
 *
 * <p>Named as in McPhail, Maier, Kwakkel, Giuliani, Castelletti and Westra, <i>Robustness metrics:
 * how are they calculated, when should they be used and why do they give different results?</i>
 * (2018, doi:10.1002/2017EF000649).
 */
package org.parley.uncertainty.robustness;
