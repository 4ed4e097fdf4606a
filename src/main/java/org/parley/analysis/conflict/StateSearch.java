package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Lists the combinations of options that fit no infeasible pattern, in the order of their bits. The
 * last option is chosen first; a combination is given up as soon as a pattern fits whatever the
 * open options are.
 */
final class StateSearch {
  /** Dead ends are followed so long; a form with more is a puzzle of its own. */
  private static final long MOST_STEPS = 1L << 26;

  private final List<List<Pattern>> decidedBy = new ArrayList<>();
  private final LongStream.Builder found = LongStream.builder();
  private int size;
  private long steps;

  private StateSearch(OptionForm form) {
    form.options().forEach(o -> decidedBy.add(new ArrayList<>()));
    form.infeasible().forEach(p -> decidedBy.get(Long.numberOfTrailingZeros(p.named())).add(p));
  }

  static long[] feasible(OptionForm form) {
    StateSearch search = new StateSearch(form);
    search.choose(form.options().size(), 0);
    return search.found.build().toArray();
  }

  private void choose(int open, long taken) {
    if (++steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          "too many combinations fit no infeasible pattern at first");
    }
    if (open == 0) {
      add(taken);
    } else {
      extend(open - 1, taken);
      extend(open - 1, taken | 1L << (open - 1));
    }
  }

  private void extend(int option, long taken) {
    if (decidedBy.get(option).stream().noneMatch(p -> p.fits(taken))) {
      choose(option, taken);
    }
  }

  private void add(long taken) {
    if (++size > OptionStates.MOST_STATES) {
      throw new IllegalArgumentException(
          "expected at most %d states, found more".formatted(OptionStates.MOST_STATES));
    }
    found.add(taken);
  }
}
