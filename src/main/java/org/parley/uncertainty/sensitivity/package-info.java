/**
 * Which inputs decide an output? Numbers in, numbers out: outputs come as an array in the order of
 * a design's points, and whoever calls has evaluated them.
 *
 * <ul>
 *   <li>{@link org.parley.uncertainty.sensitivity.SobolIndices}: shares of the output's variance,
 *       with intervals; exact in the limit, dear.
 *   <li>{@link org.parley.uncertainty.sensitivity.ElementaryEffects}: Morris' screening of many
 *       inputs with few runs.
 *   <li>{@link org.parley.uncertainty.sensitivity.FirstOrder}: first-order shares from any table of
 *       runs, at no cost in runs.
 *   <li>{@link org.parley.uncertainty.sensitivity.Tornado}: one input at a time.
 *   <li>{@link org.parley.uncertainty.sensitivity.Threshold}: at what value an answer flips.
 * </ul>
 *
 * <p>Saltelli and others, <i>Global Sensitivity Analysis: The Primer</i> (2008); each class names
 * its own source.
 */
package org.parley.uncertainty.sensitivity;
