package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * What may happen without a deal.
 *
 * @param id name in the scenario file
 * @param futures exclusive futures; their likely probabilities add to 1, drawn ones are scaled to
 */
public record Lottery(String id, List<Future> futures) {

  public Lottery {
    futures = List.copyOf(futures);
  }

  /**
   * One way things may go, written as the package it amounts to.
   *
   * @param id name in the scenario file
   * @param title name for people
   * @param probability chance of it
   * @param cells the state of each issue, by issue id, for every issue
   * @param basis where the chance comes from
   */
  public record Future(
      String id, String title, Uncertain probability, Map<String, Cell> cells, Basis basis) {

    public Future {
      cells = Ordered.copy(cells);
    }
  }
}
