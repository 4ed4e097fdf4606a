package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Structure.Step;

/**
 * Fronts of tied issues, step by step along the order of elimination: one front for each state of a
 * step's separator, over the options of the step's issue, each with its linkages and the fronts of
 * the children at the states that go with it. States that differ in nothing below share a front.
 *
 * <p>Mutable, for one run: the fronts so far.
 */
final class TiedFronts {
  private final Consent consent;
  private final Structure structure;
  private final Completion completion;
  private final Merger merger;
  private final Front[] fronts; // by state over all steps; forgotten when used
  private final int[] name; // by state over all steps: of the step's fronts, which one

  private TiedFronts(Consent consent, Completion completion, Merger merger) {
    this.consent = consent;
    this.structure = consent.structure;
    this.completion = completion;
    this.merger = merger;
    this.fronts = new Front[structure.states()];
    this.name = new int[structure.states()];
  }

  /** A front for each component of tied issues. */
  static List<Front> roots(Consent consent, Completion completion, Merger merger) {
    TiedFronts tied = new TiedFronts(consent, completion, merger);
    List<Front> roots = new ArrayList<>();
    for (Step step : consent.structure.steps) {
      tied.eliminate(step);
      if (step.parent < 0) {
        roots.add(tied.fronts[step.firstState]);
      }
    }
    return roots;
  }

  private void eliminate(Step step) {
    Map<List<Integer>, Front> below = below(step);
    List<List<Integer>> kinds = kinds(step);
    int held = 0;
    for (int kind = 0; kind < kinds.size(); kind++) {
      Front front = front(step, kinds.get(kind), below, kinds.size(), held);
      held += front.size;
      for (int state : kinds.get(kind)) {
        fronts[step.firstState + state] = front;
        name[step.firstState + state] = kind;
      }
    }
    forgetChildren(step);
  }

  private void forgetChildren(Step step) {
    for (int child : step.children) {
      int first = structure.steps[child].firstState;
      Arrays.fill(fronts, first, first + structure.steps[child].states, null);
    }
  }

  /** The states of a step, those that share a front together. */
  private List<List<Integer>> kinds(Step step) {
    Map<List<List<Integer>>, List<Integer>> kinds = new LinkedHashMap<>();
    for (int state = 0; state < step.states; state++) {
      int first = state * step.options;
      List<List<Integer>> kind =
          IntStream.range(first, first + step.options).mapToObj(e -> kind(step, e)).toList();
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(state);
    }
    return List.copyOf(kinds.values());
  }

  /** What an entry's vectors depend on, its option apart: its linkages and the fronts below. */
  private List<Integer> kind(Step step, int entry) {
    List<Integer> kind = new ArrayList<>();
    kind.add(step.bundle[entry]);
    if (isPermitted(step, entry)) {
      kind.addAll(names(step, entry));
    }
    return kind;
  }

  private static boolean isPermitted(Step step, int entry) {
    return step.bundle[entry] != Structure.FORBIDDEN;
  }

  /** The names of the children's fronts at an entry. */
  private List<Integer> names(Step step, int entry) {
    return IntStream.range(0, step.children.length)
        .mapToObj(c -> name[structure.childState(step, entry, c)])
        .toList();
  }

  private Front front(
      Step step, List<Integer> states, Map<List<Integer>, Front> below, int among, int held) {
    double[] rest = completion.nothing();
    states.forEach(state -> completion.raiseToState(step, state, rest));
    return merger.merge(sums(step, states.get(0), below), rest, among, held);
  }

  private Sums sums(Step step, int state, Map<List<Integer>, Front> below) {
    int first = state * step.options;
    int[] entries =
        IntStream.range(first, first + step.options)
            .filter(e -> isPermitted(step, e) && !below.get(names(step, e)).isEmpty())
            .toArray();
    Front[] source =
        Arrays.stream(entries).mapToObj(e -> below.get(names(step, e))).toArray(Front[]::new);
    long[] shift = new long[entries.length * consent.parties];
    Arrays.setAll(
        shift, k -> consent.value(step, entries[k / consent.parties], k % consent.parties));
    int[] options = IntStream.of(entries).map(e -> e - first).toArray();
    return Sums.of(step.issue, options, source, shift, consent.parties);
  }

  /** The sums of the children's fronts that some entry needs, by their names. */
  private Map<List<Integer>, Front> below(Step step) {
    Map<List<Integer>, List<Integer>> needed = new LinkedHashMap<>();
    for (int entry = 0; entry < step.bundle.length; entry++) {
      if (isPermitted(step, entry)) {
        needed.computeIfAbsent(names(step, entry), n -> new ArrayList<>()).add(entry);
      }
    }
    Map<List<Integer>, Front> below = new LinkedHashMap<>();
    int held = 0;
    for (Map.Entry<List<Integer>, List<Integer>> need : needed.entrySet()) {
      Front front = below(step, need.getValue(), needed.size(), held);
      held += front.size;
      below.put(need.getKey(), front);
    }
    return below;
  }

  /** The sum of the children's fronts, the same for all of some entries. */
  private Front below(Step step, List<Integer> entries, int among, int held) {
    double[] rest = completion.nothing();
    entries.forEach(entry -> completion.raiseToEntry(step, entry, rest));
    Front sum = Front.zero(consent.parties);
    List<Front> parts = children(step, entries.get(0));
    for (Front part : parts) {
      if (part.isEmpty()) {
        return part;
      }
      Assembly.addTop(rest, part, 1);
    }
    for (Front part : parts) {
      Assembly.addTop(rest, part, -1);
      sum = sum.isEmpty() ? sum : add(sum, part, rest, among, held);
    }
    return sum;
  }

  private Front add(Front sum, Front part, double[] rest, int among, int held) {
    return sum.trace == Trace.NONE ? part : merger.add(sum, part, rest, among, held);
  }

  /** The children's fronts at an entry, small ones first. */
  private List<Front> children(Step step, int entry) {
    return IntStream.range(0, step.children.length)
        .mapToObj(c -> fronts[structure.childState(step, entry, c)])
        .sorted(Comparator.comparingInt(front -> front.size)) // stable
        .toList();
  }
}
