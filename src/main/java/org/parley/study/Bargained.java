package org.parley.study;

import java.util.List;

/**
 * Where bargaining leads.
 *
 * @param question what was asked
 * @param starts one for each starting text, in the order asked
 */
public record Bargained(BargainQuestion question, List<BargainedFrom> starts) {

  public Bargained {
    starts = List.copyOf(starts);
  }
}
