package org.parley.model;

import java.util.List;

/**
 * What options promise to do about a breach. Its number is {@code guarantees.ID.strength}, the
 * chance that the promise is kept; of several in a package the strongest counts.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param when it is part of packages in which all of these hold
 * @param basis where it comes from
 */
public record Guarantee(String id, String title, List<Condition> when, Basis basis) {

  public Guarantee {
    when = List.copyOf(when);
  }

  /** The path of its strength. */
  public String path() {
    return "guarantees." + id + ".strength";
  }
}
