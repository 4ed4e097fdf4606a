package org.parley.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Quantity;
import org.parley.model.Scenario;

/**
 * Weights of a party and chances of a lottery add to a total. Where some of them are held at a
 * value, the others give way, all by the same factor, as with {@code --set}: {@code (total - held)
 * / likely sum of the others}, at least 0. Where all are held, or what is held is more than the
 * total, all are scaled to the total afterwards, as in every draw.
 */
final class Shares {
  private final List<Group> groups = new ArrayList<>();

  /**
   * Numbers that add to something.
   *
   * @param varied places of those that vary
   * @param held sum of the likely values of those that are set
   * @param others places of those that give way
   * @param left sum of their likely values
   */
  record Group(
      String name,
      double total,
      List<Integer> varied,
      double held,
      List<Integer> others,
      double left) {}

  /**
   * The groups of which something varies.
   *
   * @param quantities numbers of the scenario
   * @param varied paths that vary
   * @param set paths that are set for all runs
   */
  Shares(
      Scenario scenario,
      List<Quantity> quantities,
      Collection<String> varied,
      Collection<String> set) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      int place = i;
      group(quantities.get(i).path())
          .ifPresent(g -> members.computeIfAbsent(g, k -> new ArrayList<>()).add(place));
    }
    members.forEach(
        (name, places) -> {
          if (places.stream().anyMatch(i -> varied.contains(quantities.get(i).path()))) {
            groups.add(
                group(name, total(scenario, name), places, quantities, Set.copyOf(varied), set));
          }
        });
  }

  /** The group of a number that is a share of something. */
  static Optional<String> group(String path) {
    return path.startsWith("weights.") || path.startsWith("lotteries.")
        ? Optional.of(path.substring(0, path.lastIndexOf('.')))
        : Optional.empty();
  }

  private static double total(Scenario scenario, String name) {
    String id = name.substring(name.indexOf('.') + 1);
    return name.startsWith("weights.")
        ? scenario.sheets().stream()
            .filter(s -> s.party().equals(id))
            .mapToDouble(s -> s.total())
            .findFirst()
            .orElseThrow()
        : 1;
  }

  private static Group group(
      String name,
      double total,
      List<Integer> places,
      List<Quantity> quantities,
      Set<String> varied,
      Collection<String> set) {
    List<Integer> moving = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    double held = 0;
    double left = 0;
    for (int place : places) {
      Quantity quantity = quantities.get(place);
      if (varied.contains(quantity.path())) {
        moving.add(place);
      } else if (set.contains(quantity.path())) {
        held += quantity.value().likely();
      } else {
        others.add(place);
        left += quantity.value().likely();
      }
    }
    return new Group(name, total, moving, held, others, left);
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  /** Lets the others give way to what varies, in place. */
  void giveWay(double[] values) {
    for (Group group : groups) {
      double held = group.held;
      for (int place : group.varied) {
        held += values[place];
      }
      if (group.left != 0) {
        double scale = Math.max(0, group.total - held) / group.left;
        group.others.forEach(place -> values[place] *= scale);
      }
    }
  }
}
