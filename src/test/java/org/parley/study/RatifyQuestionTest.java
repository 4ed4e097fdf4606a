package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.ratification.Ballot;
import org.parley.analysis.ratification.Bloc;
import org.parley.analysis.ratification.Body;
import org.parley.analysis.ratification.Rule;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;

/** Who ratifies what in the meadow: its family always, its village where the gate is d or e. */
class RatifyQuestionTest {
  private static final int FAMILY = 0;
  private static final int VILLAGE = 1;
  private static final int DRAWS = 300;

  private final Scenario meadow = Meadow.moved();
  private final ProblemTemplate template = ProblemTemplate.withRatifiers(meadow);
  private final BargainingProblem problem = template.likely();
  private final Ballot family =
      Ballot.of(new Body(List.of(new Bloc(2, 5), new Bloc(3, -5)), new Rule.Votes(5, 3), 4, 2));
  private final Ballot village =
      Ballot.of(new Body(List.of(new Bloc(1, 0)), new Rule.Share(0.5), 8, 0));
  private final Ratified ratified = ask(meadow, 0.5, 1);

  private static Ratified ask(Scenario scenario, double chance, int threads) {
    return new RatifyQuestion(scenario, chance, 6, DRAWS, 1, threads).answer();
  }

  private RatifiedText text(String id) {
    return ratified.texts().stream()
        .filter(t -> t.variant().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double gain(int ratifier, int... outcome) {
    return problem.gain(meadow.parties().size() + ratifier, outcome);
  }

  @Test
  void aSettledTextPassesWithTheChanceOfItsGain() {
    RatifiedText deal = text("deal"); // gate c, rent b, term c
    RatifierVote vote = deal.votes().get(FAMILY);
    assertThat(vote.asked()).isEqualTo(1);
    assertThat(vote.gain().likely()).isCloseTo(gain(FAMILY, 2, 1, 2), within(1e-9));
    assertThat(vote.passing().orElseThrow().chance().likely())
        .isCloseTo(family.chance(gain(FAMILY, 2, 1, 2)), within(1e-12));
    assertThat(deal.votes().get(VILLAGE).asked()).isZero();
    assertThat(deal.votes().get(VILLAGE).passing()).isEmpty();
    assertThat(deal.all()).isEqualTo(vote.passing().orElseThrow());
  }

  @Test
  void whatIsUnreportedDecidesWhetherTheVillageIsAsked() {
    RatifiedText sketch = text("sketch"); // gate unknown, rent b, term c
    RatifierVote vote = sketch.votes().get(VILLAGE);
    assertThat(vote.asked()).isCloseTo(0.4, within(1e-12));
    double sum = 0;
    for (int gate = 0; gate < 5; gate++) {
      sum +=
          family.chance(gain(FAMILY, gate, 1, 2))
              * (gate < 3 ? 1 : village.chance(gain(VILLAGE, gate, 1, 2)))
              / 5;
    }
    assertThat(sketch.all().chance().likely()).isCloseTo(sum, within(0.1)); // of 300 draws
    double mean = (village.chance(gain(VILLAGE, 3, 1, 2)) + village.chance(gain(VILLAGE, 4, 1, 2)));
    assertThat(vote.passing().orElseThrow().chance().likely()).isCloseTo(mean / 2, within(0.1));
  }

  @Test
  void winSetsAndPackagesAreThoseOfAListing() {
    for (double chance : new double[] {0.1, 0.5, 0.9}) {
      Ratified found = ask(meadow, chance, 1);
      int[] counts = new int[4];
      double best = -1;
      for (int[] x : packages()) {
        if (!signersAccept(x)) {
          continue;
        }
        boolean byFamily = family.chance(gain(FAMILY, x)) >= chance - 1e-6;
        boolean byVillage =
            x[0] < 3 || village.chance(gain(VILLAGE, x)) >= chance - 1e-6; // else not asked
        counts[0]++;
        counts[1] += byFamily ? 1 : 0;
        counts[2] += byVillage ? 1 : 0;
        counts[3] += byFamily && byVillage ? 1 : 0;
        best = byFamily && byVillage ? Math.max(best, product(x)) : best;
      }
      assertThat(found.winSets().negotiators().agreeable()).isEqualTo(counts[0]);
      assertThat(found.winSets().each().get(FAMILY).agreeable()).isEqualTo(counts[1]);
      assertThat(found.winSets().each().get(VILLAGE).agreeable()).isEqualTo(counts[2]);
      assertThat(found.winSets().all().agreeable()).isEqualTo(counts[3]);
      assertThat(found.winSets().all().status()).isEqualTo(Status.EXACT);
      assertBest(found.best(), best);
    }
  }

  private void assertBest(RatifiedPackage found, double best) {
    assertThat(found.solution().deal().isPresent()).isEqualTo(best >= 0);
    found
        .solution()
        .deal()
        .ifPresent(
            d -> {
              int[] x = d.outcome().stream().mapToInt(o -> o).toArray();
              assertThat(product(x)).isCloseTo(best, within(1e-6 * (1 + best)));
              double all = family.chance(gain(FAMILY, x));
              assertThat(found.chances().get(FAMILY).orElseThrow()).isCloseTo(all, within(1e-12));
              assertThat(found.chances().get(VILLAGE).isPresent()).isEqualTo(x[0] >= 3);
              assertThat(found.all())
                  .isCloseTo(all * found.chances().get(VILLAGE).orElse(1.0), within(1e-12));
              for (int p = 0; p < d.gain().size(); p++) {
                assertThat(d.gain().get(p)).isCloseTo(problem.gain(p, x), within(1e-9));
              }
            });
  }

  private List<int[]> packages() {
    List<int[]> all = new ArrayList<>();
    for (int gate = 0; gate < 5; gate++) {
      for (int rent = 0; rent < 3; rent++) {
        for (int term = 0; term < 3; term++) {
          all.add(new int[] {gate, rent, term});
        }
      }
    }
    all.removeIf(x -> !problem.layout().permits(x));
    return all;
  }

  private boolean signersAccept(int[] outcome) {
    for (int p = 0; p < meadow.parties().size(); p++) {
      boolean silent = meadow.parties().get(p).seat() == Party.Seat.REACTS;
      if (!silent && !problem.accepts(p, outcome)) {
        return false;
      }
    }
    return true;
  }

  private double product(int[] outcome) {
    double product = 1;
    for (int p = 0; p < meadow.parties().size(); p++) {
      boolean signs = meadow.parties().get(p).seat() == Party.Seat.SIGNS;
      product *= signs ? Math.max(0, problem.gain(p, outcome)) : 1;
    }
    return product;
  }

  @Test
  void aRatifierThatPassesEverythingChangesNothing() {
    Scenario one = withVillage("");
    Scenario two =
        withVillage(
            "  village: {title: All, of: bob, blocs: {members: {seats: 1, lean: 1000}}, share: 0.5, source: s}\n");
    Ratified before = ask(one, 0.5, 1);
    Ratified after = ask(two, 0.5, 1);
    assertThat(after.winSets().all()).isEqualTo(before.winSets().all());
    assertThat(after.best().all()).isEqualTo(before.best().all());
    for (int t = 0; t < before.texts().size(); t++) {
      assertThat(after.texts().get(t).all()).isEqualTo(before.texts().get(t).all());
    }
  }

  @Test
  void aRatifierMoreNeverEnlargesWhatPasses() {
    Ratified before = ask(withVillage(""), 0.5, 1);
    assertThat(ratified.winSets().all().agreeable())
        .isLessThanOrEqualTo(before.winSets().all().agreeable());
    for (int t = 0; t < before.texts().size(); t++) {
      assertThat(ratified.texts().get(t).all().mean())
          .isLessThanOrEqualTo(before.texts().get(t).all().mean() + 1e-12);
    }
  }

  /** The meadow with another line in the place of the village. */
  private static Scenario withVillage(String line) {
    return Meadow.read(Meadow.movedText().replaceFirst("  village: .*\\n", line));
  }

  @Test
  void theAnswerDoesNotDependOnTheNumberOfThreads() {
    Ratified again = ask(meadow, 0.5, 3);
    assertThat(again.texts()).isEqualTo(ratified.texts());
    assertThat(again.winSets()).isEqualTo(ratified.winSets());
    assertThat(again.narrowings()).isEqualTo(ratified.narrowings());
    assertThat(again.best()).isEqualTo(ratified.best());
  }

  @Test
  void aNarrowerWinSetEndsInNoAgreement() {
    var narrowing = ratified.narrowings().get(FAMILY);
    double most =
        packages().stream()
            .filter(this::signersAccept)
            .mapToDouble(x -> gain(FAMILY, x))
            .max()
            .orElseThrow();
    assertThat(narrowing.last().value()).isCloseTo(most, within(1e-6));
    assertThat(narrowing.steps()).hasSize(7);
  }

  @Test
  void aQuestionThatCannotBePutIsNamed() {
    assertThat(question(Meadow.scenario()).obstacle().orElseThrow()).contains("ratifiers");
    assertThat(question(meadow).obstacle()).isEmpty();
    assertThatThrownBy(() -> new RatifyQuestion(meadow, 1, 1, 1, 1, 1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> new RatifyQuestion(meadow, 0.5, 0, 1, 1, 1)).hasMessageContaining("0");
  }

  private static RatifyQuestion question(Scenario scenario) {
    return new RatifyQuestion(scenario, 0.5, 1, 1, 1, 1);
  }
}
