package org.parley.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.model.Drawn;
import org.parley.model.Guarantee;
import org.parley.model.Joint;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Provision;
import org.parley.model.Reading;
import org.parley.model.Scenario;

/** The provisions and guarantees of a scenario, and which of them are part of a text. */
final class Clauses {
  private final Layout layout;
  private final List<Provision> provisions;
  private final List<Guarantee> guarantees;
  private final List<Joint> provided;
  private final List<Joint> promised;

  Clauses(Scenario scenario, ProblemTemplate template) {
    layout = template.layout();
    provisions = scenario.circumstances().provisions();
    guarantees = scenario.circumstances().guarantees();
    provided = provisions.stream().map(p -> template.joint(p.when())).toList();
    promised = guarantees.stream().map(g -> template.joint(g.when())).toList();
  }

  /**
   * What is part of a text.
   *
   * @param provisions by position, the chance that it is
   * @param guarantees sets of guarantees that may be part of it together, with their chances
   */
  record InForce(List<Double> provisions, Map<Set<Integer>, Double> guarantees) {

    /** The expected strength of the strongest guarantee, 0 where there is none. */
    double strength(List<Double> strengths) {
      return guarantees.entrySet().stream()
          .mapToDouble(e -> e.getValue() * strongest(e.getKey(), strengths))
          .sum();
    }

    private static double strongest(Set<Integer> together, List<Double> strengths) {
      return together.stream().mapToDouble(strengths::get).max().orElse(0);
    }

    /** The chance that a guarantee is part of it. */
    double guarantee(int position) {
      return guarantees.entrySet().stream()
          .filter(e -> e.getKey().contains(position))
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }

    /** The same without a provision. */
    InForce withoutProvision(int position) {
      List<Double> others = new ArrayList<>(provisions);
      others.set(position, 0.0);
      return new InForce(others, guarantees);
    }

    /** The same without a guarantee. */
    InForce withoutGuarantee(int position) {
      return new InForce(
          provisions, merged(guarantees, set -> kept(set, other -> other != position)));
    }
  }

  List<Provision> provisions() {
    return provisions;
  }

  List<Guarantee> guarantees() {
    return guarantees;
  }

  /** The strength of each guarantee in a draw. */
  List<Double> strengths(Drawn numbers) {
    return guarantees.stream().map(g -> numbers.of(g.path())).toList();
  }

  /** What is part of a package. */
  InForce of(int[] outcome) {
    List<Double> held = provided.stream().map(joint -> joint.holds(outcome) ? 1.0 : 0.0).toList();
    Set<Integer> together =
        IntStream.range(0, promised.size())
            .filter(g -> promised.get(g).holds(outcome))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return new InForce(held, Map.of(together, 1.0));
  }

  /**
   * What is part of a text with chances. Exact: the guarantees still possible are followed through
   * the issues one by one, and equal sets are merged.
   */
  InForce of(Reading reading) {
    Map<Set<Integer>, Double> sets =
        Map.of(
            IntStream.range(0, promised.size())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)),
            1.0);
    for (int i = 0; i < layout.issues(); i++) {
      sets = through(i, reading, sets);
    }
    return new InForce(provided.stream().map(joint -> joint.chance(reading)).toList(), sets);
  }

  private Map<Set<Integer>, Double> through(
      int issue, Reading reading, Map<Set<Integer>, Double> sets) {
    Map<Set<Integer>, Double> after = new LinkedHashMap<>();
    for (int o = 0; o < layout.options(issue); o++) {
      int option = o;
      double chance = reading.chance(layout.first(issue) + o);
      if (chance > 0) {
        merged(sets, set -> kept(set, g -> allows(promised.get(g), issue, option)))
            .forEach((set, weight) -> after.merge(set, chance * weight, Double::sum));
      }
    }
    return after;
  }

  private static boolean allows(Joint joint, int issue, int option) {
    return IntStream.range(0, joint.size())
        .filter(k -> joint.issue(k) == issue)
        .allMatch(k -> joint.includes(k, option));
  }

  private static Set<Integer> kept(Set<Integer> set, java.util.function.Predicate<Integer> which) {
    return set.stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<Set<Integer>, Double> merged(
      Map<Set<Integer>, Double> sets, Function<Set<Integer>, Set<Integer>> change) {
    Map<Set<Integer>, Double> after = new LinkedHashMap<>();
    sets.forEach((set, weight) -> after.merge(change.apply(set), weight, Double::sum));
    return after;
  }
}
