package org.parley.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.Quantity;
import org.parley.uncertainty.discovery.Box;
import org.parley.uncertainty.discovery.Fit;
import org.parley.uncertainty.discovery.Tree;

/**
 * In which region of the inputs an outcome lies.
 *
 * @param outcome which draws are of interest
 * @param cut the value of the measure that sets them apart
 * @param inputs the numbers that a box may restrict; boxes and trees name them by their places
 * @param box of patient rule induction, without restrictions that could be chance
 * @param fit how well it holds the draws of interest
 * @param fresh how well it does so among runs that it was not made from; 0 of 0 if there are none
 * @param chance quasi-p-value of each restriction
 * @param tree a small classification tree
 * @param runs some of the draws, for a picture
 */
public record Discovered(
    Outcome outcome,
    double cut,
    List<Quantity> inputs,
    Box box,
    Fit fit,
    Fit fresh,
    SortedMap<Integer, Double> chance,
    Tree tree,
    List<Run> runs) {

  /** Which draws are of interest. */
  public enum Outcome {
    /** Those in which the measure reaches the threshold. */
    REACHED,
    /** Those in which it is lowest, because nearly all of them, or hardly any, reach it. */
    LOWEST_QUARTER
  }

  /**
   * A draw.
   *
   * @param values of the inputs
   * @param isInteresting whether the outcome holds
   */
  public record Run(List<Double> values, boolean isInteresting) {
    public Run {
      values = List.copyOf(values);
    }
  }

  public Discovered {
    inputs = List.copyOf(inputs);
    chance = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(chance));
    runs = List.copyOf(runs);
  }
}
