package org.parley.analysis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.RandomScenarios;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/** Deliveries of random texts against a list of all packages and of all that may be left undone. */
class DeliveryTest {
  private static final int CASES = 300;

  @Test
  void withoutActsTheTextIsDelivered() {
    for (long seed = 0; seed < CASES; seed++) {
      Case c = new Case(seed);
      Delivery found = Delivery.of(c.problem, c.text, List.of());
      assertThat(found.needs()).isEmpty();
      assertThat(found.asDelivered()).isEqualTo(found.asWritten());
    }
  }

  @Test
  void nobodyCouldDoBetterByLeavingOtherActsUndone() {
    for (long seed = 0; seed < CASES; seed++) {
      Case c = new Case(seed);
      Delivery found = Delivery.of(c.problem, c.text, c.acts);
      for (int party : new TreeSet<>(found.needs().stream().map(Need::party).toList())) {
        List<Need> own = found.needs().stream().filter(n -> n.party() == party).toList();
        List<Need> left = own.stream().filter(n -> !n.done()).toList();
        double chosen = c.worth(party, left);
        for (int set = 0; set < 1 << own.size(); set++) {
          int bits = set;
          List<Need> other =
              IntStream.range(0, own.size())
                  .filter(k -> (bits >>> k & 1) != 0)
                  .mapToObj(own::get)
                  .toList();
          double worth = c.worth(party, other);
          assertThat(worth).isLessThanOrEqualTo(chosen + 1e-8);
          assertThat(worth > chosen - 1e-12 && other.size() < left.size())
              .as("seed %d: an act that costs nothing is done", seed)
              .isFalse();
        }
      }
    }
  }

  @Test
  void whatIsDeliveredIsTheTextWithoutWhatNobodyWouldDo() {
    for (long seed = 0; seed < CASES; seed++) {
      Case c = new Case(seed);
      Delivery found = Delivery.of(c.problem, c.text, c.acts);
      for (int p = 0; p < c.problem.layout().parties(); p++) {
        assertThat(found.asWritten().get(p)).isCloseTo(c.worth(p, List.of()), within(1e-9));
        assertThat(found.asDelivered().get(p)).isCloseTo(c.worth(p, found.undone()), within(1e-9));
      }
    }
  }

  @Test
  void everyOptionThatNeedsAnActIsNamedWithItsChanceAndWhatTheActIsWorth() {
    for (long seed = 0; seed < CASES; seed++) {
      Case c = new Case(seed);
      Delivery found = Delivery.of(c.problem, c.text, c.acts);
      long expected =
          c.acts.stream()
              .flatMap(a -> a.options().stream().map(o -> c.layout().first(a.issue()) + o))
              .filter(cell -> c.text.chance(cell) > 0)
              .count();
      assertThat(found.needs()).hasSize((int) expected);
      for (Need need : found.needs()) {
        assertThat(need.chance())
            .isEqualTo(c.text.chance(c.layout().first(need.issue()) + need.option()));
        assertThat(need.gain() * need.chance())
            .isCloseTo(
                c.worth(need.party(), List.of()) - c.worth(need.party(), List.of(need)),
                within(1e-9));
      }
    }
  }

  @Test
  void thereAreCasesOfBothKinds() {
    long done = 0;
    long undone = 0;
    for (long seed = 0; seed < CASES; seed++) {
      Case c = new Case(seed);
      Delivery found = Delivery.of(c.problem, c.text, c.acts);
      undone += found.undone().size();
      done += found.needs().size() - found.undone().size();
    }
    assertThat(done).isGreaterThan(50);
    assertThat(undone).isGreaterThan(50);
  }

  @Test
  void whatHoldsWithoutAnActNeedsNone() {
    assertThatThrownBy(() -> new Undertaking(0, 0, Set.of(1, 2), 2)).hasMessageContaining("2");
  }

  /** A random scenario, its first text, and random acts of its last party or two. */
  private static final class Case {
    final BargainingProblem problem;
    final Reading text;
    final List<Undertaking> acts = new ArrayList<>();

    Case(long seed) {
      Random random = new Random(seed);
      Scenario scenario = RandomScenarios.of(seed);
      ProblemTemplate template = ProblemTemplate.of(scenario);
      problem = template.likely();
      Variant variant = scenario.variants().get(random.nextInt(scenario.variants().size()));
      text = template.reading(variant.cells());
      int parties = layout().parties();
      for (int p = 1 + random.nextInt(parties - 1); p < parties; p++) {
        for (int i = 0; i < layout().issues(); i++) {
          add(random, p, i);
        }
      }
    }

    /** Whoever acts, the last option needs no act. */
    private void add(Random random, int party, int issue) {
      int undone = layout().options(issue) - 1;
      Set<Integer> options = new TreeSet<>();
      IntStream.range(0, undone).filter(o -> random.nextInt(3) == 0).forEach(options::add);
      if (!options.isEmpty()) {
        acts.add(new Undertaking(party, issue, options, undone));
      }
    }

    Layout layout() {
      return problem.layout();
    }

    /** Over all packages that the text may be, each with what is left undone replaced. */
    double worth(int party, List<Need> left) {
      return worth(party, left, new int[layout().issues()], 0);
    }

    private double worth(int party, List<Need> left, int[] package_, int issue) {
      if (issue == package_.length) {
        return chance(package_) * problem.utility(party, replaced(package_, left));
      }
      double sum = 0;
      for (int o = 0; o < layout().options(issue); o++) {
        package_[issue] = o;
        sum += worth(party, left, package_, issue + 1);
      }
      return sum;
    }

    private double chance(int[] outcome) {
      double chance = 1;
      for (int i = 0; i < outcome.length; i++) {
        chance *= text.chance(layout().first(i) + outcome[i]);
      }
      return chance;
    }

    private static int[] replaced(int[] outcome, List<Need> left) {
      int[] replaced = outcome.clone();
      left.stream()
          .filter(n -> outcome[n.issue()] == n.option())
          .forEach(n -> replaced[n.issue()] = n.undone());
      return replaced;
    }
  }
}
