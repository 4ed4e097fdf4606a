package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Deterrence;
import org.parley.analysis.conflict.InverseStability.Requirement;
import org.parley.analysis.conflict.JointRemedy;
import org.parley.analysis.conflict.Remedy;
import org.parley.study.Holding;

/** What would make a state hold, in sentences. */
record ConflictHolding(ConflictView view) {
  private static final int MOST_WAYS = 3;

  /**
   * One line for each that would leave, then how others could keep it there, then what all of them
   * come to together; each with all concepts under which the same is true.
   */
  List<String> lines() {
    return Stream.<Function<Holding, List<String>>>of(this::leavers, this::threats, this::together)
        .flatMap(part -> lines(part).stream())
        .toList();
  }

  private List<String> lines(Function<Holding, List<String>> part) {
    Map<String, List<String>> concepts = new LinkedHashMap<>();
    for (Holding holding : view.answer().holding()) {
      String concept = holding.concept() == Concept.NASH ? "Nash" : holding.concept().name();
      part.apply(holding)
          .forEach(l -> concepts.computeIfAbsent(l, c -> new ArrayList<>()).add(concept));
    }
    return concepts.entrySet().stream()
        .map(e -> "%s: %s".formatted(Words.list(e.getValue()), e.getKey()))
        .toList();
  }

  private List<String> leavers(Holding holding) {
    return holding.leavers().isEmpty()
        ? List.of("it holds.")
        : holding.leavers().stream().map(leaver -> line(leaver, holding.state())).toList();
  }

  private String line(Holding.Leaver leaver, int state) {
    String smallest =
        least(leaver.remedies()).stream()
            .map(r -> remedy(r, state))
            .distinct() // lowering and raising may come to the same
            .limit(MOST_WAYS)
            .collect(Collectors.joining(", or "));
    return "%s would leave. It stays if %s. The least change: %s."
        .formatted(
            view.mover(leaver.mover()),
            leaver.inverse().requirements().stream()
                .map(r -> requirement(r, state))
                .collect(Collectors.joining(", and ")),
            smallest);
  }

  /** Changes that do not hold another one with room to spare. */
  private static List<Remedy> least(List<Remedy> all) {
    return all.stream()
        .filter(
            r ->
                all.stream()
                    .noneMatch(
                        o ->
                            o.overtaken().size() < r.overtaken().size()
                                && r.overtaken().containsAll(o.overtaken())
                                && r.leaving().containsAll(o.leaving())))
        .toList();
  }

  /** One of several sets of states is no better than the state. */
  static String requirement(Requirement requirement, int state) {
    List<List<Integer>> ways = requirement.ways();
    String which =
        ways.stream().allMatch(way -> way.size() == 1)
            ? oneOf(ways.stream().map(way -> way.get(0)).toList()) + " is"
            : or(ways.stream().map(ConflictHolding::all).toList(), ", or ") + " are";
    return "%s no better for it than %s".formatted(which, ConflictView.number(state));
  }

  private static String oneOf(List<Integer> states) {
    String list = or(states.stream().map(ConflictView::number).toList(), " or ");
    return states.size() > 2 ? "one of " + list : list;
  }

  /** "5", "5 or 1", "5, 1 or 2", "5, 1, 2 or nine others". */
  private static String or(List<String> all, String or) {
    List<String> said = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_WAYS)));
    if (all.size() > MOST_WAYS) {
      said.add(Words.count(all.size() - MOST_WAYS, "other"));
    }
    int last = said.size() - 1;
    String first = String.join(", ", said.subList(0, last));
    return first + (last > 0 ? or : "") + said.get(last);
  }

  private static String all(List<Integer> states) {
    String list = Words.list(states.stream().map(ConflictView::number).toList());
    return states.size() == 1 ? list : (states.size() == 2 ? "both " : "all of ") + list;
  }

  private String remedy(Remedy remedy, int state) {
    String then =
        remedy.isEnough()
            ? "then it holds"
            : "%s would still leave".formatted(view.movers(remedy.leaving()));
    return "it no longer prefers %s to %s (%s)"
        .formatted(passed(remedy), ConflictView.number(state), then);
  }

  private static String passed(Remedy remedy) {
    return Words.list(remedy.overtaken().stream().map(ConflictView::number).toList());
  }

  private List<String> threats(Holding holding) {
    return holding.leavers().stream()
        .flatMap(l -> l.deterrences().stream().map(d -> threat(d, l.mover())))
        .toList();
  }

  private String threat(Deterrence deterrence, int leaver) {
    List<String> preferences =
        deterrence.unwilling().stream()
            .map(m -> ConflictView.number(m.to()) + " to " + ConflictView.number(m.from()))
            .toList();
    return "if %s preferred %s, its answer would keep %s there."
        .formatted(
            view.mover(deterrence.decisionMaker()), Words.few(preferences), view.mover(leaver));
  }

  private List<String> together(Holding holding) {
    return holding.together().stream().map(joint -> together(joint, holding.state())).toList();
  }

  private String together(JointRemedy joint, int state) {
    String changes =
        Words.list(
            IntStream.range(0, joint.remedies().size())
                .mapToObj(
                    k ->
                        "%s no longer preferring %s"
                            .formatted(
                                view.mover(joint.decisionMakers().get(k)),
                                passed(joint.remedies().get(k))))
                .toList());
    return "all of these together, %s to %s: %s."
        .formatted(
            changes,
            ConflictView.number(state),
            joint.isEnough() ? "it holds" : view.movers(joint.leaving()) + " would still leave");
  }
}
