package org.parley.analysis.frontier;

import java.util.List;

/**
 * What a search came to.
 *
 * @param kept the best packages
 * @param complete whether no other package belongs among them
 * @param bound no package has a larger value
 * @param bounds what it pruned with
 */
record Found(Kept kept, boolean complete, double bound, List<Bound> bounds) {

  boolean isEmpty() {
    return kept.isEmpty();
  }

  Kept.Entry best() {
    return kept.entries().get(0);
  }

  double value() {
    return kept.value(best());
  }
}
