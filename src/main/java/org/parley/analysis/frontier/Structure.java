package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.model.Layout;

/**
 * What all draws of a negotiation share: which options can be signed at all, and along which steps
 * the issues that linkages and rules tie together are eliminated.
 *
 * <p>Options are numbered within their issue among the open ones ({@link OpenOptions}); a package
 * in that numbering is called {@code chosen}, by issue. {@code open[openFirst[i] + k]} is the cell
 * of the k-th open option of issue {@code i}.
 *
 * <p>A <i>step</i> eliminates one issue given the options of its <i>separator</i>, the issues
 * eliminated later that it is tied to. A choice of options on the separator is a <i>state</i>; a
 * state with an option of the step's issue is an <i>entry</i>. Each linkage and rule is looked at
 * in exactly one step, that of the issue of it that is eliminated first. Steps are in the order of
 * elimination, so a step's children come before it; a step without a parent has an empty separator
 * and one state (R. Dechter 1999). Linkages and rules that would make a table too large are listed
 * as {@code loose}.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Structure {
  /** Most entries that the table of a step may have. */
  static final int MOST_ENTRIES = 1 << 18;

  /** In place of a bundle: a rule forbids the entry. */
  static final int FORBIDDEN = -1;

  final Layout layout;
  final List<Role> roles;

  /** Where each issue's cells start in {@link #open}; one more than there are issues. */
  final int[] openFirst;

  /** The open cells, issue by issue. */
  final int[] open;

  /** Issues that no linkage or rule names, in the order of the file. */
  final int[] free;

  final Step[] steps;

  /** Sets of linkages that hold together in some entry; the first one is empty. */
  final int[][] bundles;

  /** Linkages that hold in every package. */
  final int[] always;

  /** Linkages and rules that are in no table. */
  final List<Tie> loose;

  /** By issue: the steps whose entries its option is part of. */
  final Step[][] stepsOf;

  /** Why no package can be signed; empty if one may be. Otherwise there are no steps. */
  final String obstacle;

  private final OpenOptions openOptions;

  /** The elimination of one issue. */
  static final class Step {
    final int issue;
    final int options;
    final int[] separator; // issues
    final int[] stride; // state = sum of stride[j] * option of separator[j]
    final int states;
    final int firstState; // states are numbered through over all steps
    final int firstEntry; // and so are entries: firstEntry + state * options + option
    final int[] bundle; // by state * options + option: which linkages hold, or FORBIDDEN
    int parent = -1; // step
    int[] children = {}; // steps
    int[][] childState = {}; // by child and state * options + option: state of the child

    private Step(int issue, int options, int[] separator, int[] sizes, Step before) {
      this.issue = issue;
      this.options = options;
      this.separator = separator;
      stride = new int[separator.length];
      int product = 1;
      for (int j = 0; j < stride.length; j++) {
        stride[j] = product;
        product *= sizes[j];
      }
      states = product;
      bundle = new int[states * options];
      firstState = before == null ? 0 : before.firstState + before.states;
      firstEntry = before == null ? 0 : before.firstEntry + before.bundle.length;
    }

    private boolean reads(int other) {
      return issue == other || IntStream.of(separator).anyMatch(i -> i == other);
    }

    /** The entry of the step's table that a package is in. */
    int entry(int[] chosen) {
      return state(chosen) * options + chosen[issue];
    }

    /** The state that a package is in, seen from this step. */
    int state(int[] chosen) {
      int state = 0;
      for (int j = 0; j < separator.length; j++) {
        state += stride[j] * chosen[separator[j]];
      }
      return state;
    }
  }

  private Structure(Layout layout, List<Role> roles) {
    this.layout = layout;
    this.roles = List.copyOf(roles);
    openOptions = OpenOptions.of(layout, roles);
    open = openOptions.cells();
    openFirst = new int[layout.issues() + 1];
    for (int i = 0; i < layout.issues(); i++) {
      openFirst[i + 1] = openFirst[i] + openOptions.count(i);
    }
    obstacle = openOptions.obstacle();
    List<Tie> ties = obstacle.isEmpty() ? openOptions.ties() : List.of();
    always = obstacle.isEmpty() ? openOptions.always() : new int[0];
    int[] sizes = IntStream.range(0, layout.issues()).map(this::options).toArray();
    EliminationOrder order = EliminationOrder.of(sizes, ties, MOST_ENTRIES);
    loose = List.copyOf(order.loose());
    Map<List<Integer>, Integer> known = new LinkedHashMap<>();
    known.put(List.of(), 0);
    steps = steps(order, known);
    bundles =
        known.keySet().stream()
            .map(b -> b.stream().mapToInt(l -> l).toArray())
            .toArray(int[][]::new);
    stepsOf = new Step[layout.issues()][];
    for (int i = 0; i < stepsOf.length; i++) {
      int issue = i;
      stepsOf[i] = Arrays.stream(steps).filter(s -> s.reads(issue)).toArray(Step[]::new);
    }
    free = IntStream.range(0, layout.issues()).filter(i -> !order.issues().contains(i)).toArray();
  }

  /** The structure of a negotiation among parties in these roles. */
  static Structure of(Layout layout, List<Role> roles) {
    return new Structure(layout, roles);
  }

  int parties() {
    return layout.parties();
  }

  int issues() {
    return layout.issues();
  }

  /** Number of open options of an issue. */
  int options(int issue) {
    return openFirst[issue + 1] - openFirst[issue];
  }

  /** Entries over all steps. */
  int entries() {
    return steps.length == 0
        ? 0
        : steps[steps.length - 1].firstEntry + steps[steps.length - 1].bundle.length;
  }

  /** States over all steps. */
  int states() {
    return steps.length == 0
        ? 0
        : steps[steps.length - 1].firstState + steps[steps.length - 1].states;
  }

  /** The state, over all steps, of a step's child at an entry. */
  int childState(Step step, int entry, int child) {
    return steps[step.children[child]].firstState + step.childState[child][entry];
  }

  /** Whether no rule forbids a package, given by its open options. */
  boolean permits(int[] chosen) {
    for (Step step : steps) {
      if (step.bundle[step.entry(chosen)] == FORBIDDEN) {
        return false;
      }
    }
    for (Tie tie : loose) {
      if (tie.forbids() && tie.holds(chosen)) {
        return false;
      }
    }
    return true;
  }

  /** The package of the layout that open options, by issue, make. */
  int[] outcome(int[] chosen) {
    int[] outcome = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      outcome[i] = open[openFirst[i] + chosen[i]] - layout.first(i);
    }
    return outcome;
  }

  /** The open options of a package, by issue, or null if one of its options is not open. */
  int[] chosen(int[] outcome) {
    int[] chosen = new int[outcome.length];
    for (int i = 0; i < outcome.length; i++) {
      if (!openOptions.isOpen(i, outcome[i])) {
        return null;
      }
      chosen[i] = openOptions.before(i, outcome[i]);
    }
    return chosen;
  }

  private Step[] steps(EliminationOrder order, Map<List<Integer>, Integer> known) {
    Step[] made = new Step[order.issues().size()];
    int[] position = new int[issues()];
    Arrays.fill(position, made.length);
    for (int e = 0; e < made.length; e++) {
      position[order.issues().get(e)] = e;
    }
    for (int e = 0; e < made.length; e++) {
      int at = e;
      int[] separator = order.separator(e);
      int[] sizes = IntStream.of(separator).map(this::options).toArray();
      int issue = order.issues().get(e);
      made[e] = new Step(issue, options(issue), separator, sizes, e == 0 ? null : made[e - 1]);
      List<Tie> mine =
          order.kept().stream()
              .filter(t -> IntStream.of(t.issues()).map(i -> position[i]).min().orElse(-1) == at)
              .toList();
      fillBundles(made[e], mine, known);
    }
    join(made, position);
    return made;
  }

  private void fillBundles(Step step, List<Tie> ties, Map<List<Integer>, Integer> known) {
    int[] chosen = new int[issues()];
    for (int entry = 0; entry < step.bundle.length; entry++) {
      choose(step, entry, chosen);
      List<Integer> holding = new ArrayList<>();
      boolean forbidden = false;
      for (Tie tie : ties) {
        if (tie.holds(chosen)) {
          forbidden |= tie.forbids();
          if (!tie.forbids()) {
            holding.add(tie.index());
          }
        }
      }
      step.bundle[entry] =
          forbidden ? FORBIDDEN : known.computeIfAbsent(holding, b -> known.size());
    }
  }

  /** Sets the options of a step's issue and separator to those of an entry. */
  void choose(Step step, int entry, int[] chosen) {
    chosen[step.issue] = entry % step.options;
    int state = entry / step.options;
    for (int j = 0; j < step.separator.length; j++) {
      chosen[step.separator[j]] = state / step.stride[j] % options(step.separator[j]);
    }
  }

  private void join(Step[] made, int[] position) {
    for (int e = 0; e < made.length; e++) {
      if (made[e].separator.length > 0) {
        int parent = IntStream.of(made[e].separator).map(i -> position[i]).min().orElseThrow();
        made[e].parent = parent;
        adopt(made[parent], made[e], e);
      }
    }
  }

  private void adopt(Step parent, Step child, int index) {
    int n = parent.children.length;
    parent.children = Arrays.copyOf(parent.children, n + 1);
    parent.childState = Arrays.copyOf(parent.childState, n + 1);
    parent.children[n] = index;
    parent.childState[n] = new int[parent.bundle.length];
    int[] chosen = new int[issues()];
    for (int entry = 0; entry < parent.bundle.length; entry++) {
      choose(parent, entry, chosen);
      parent.childState[n][entry] = child.state(chosen);
    }
  }
}
