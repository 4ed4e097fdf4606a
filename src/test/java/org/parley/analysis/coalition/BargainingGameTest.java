package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.RandomScenarios;
import org.parley.Tables;
import org.parley.analysis.coalition.BargainingGame.Ideal;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;

/** Coalitions of parties against a look at every package. */
class BargainingGameTest {

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  private static BargainingProblem random(long seed) {
    BargainingProblem problem = ProblemTemplate.of(RandomScenarios.of(seed)).likely();
    double lower = 10 * (seed % 4);
    return problem.withNoDeal(
        IntStream.range(0, problem.layout().parties())
            .mapToDouble(p -> problem.noDeal(p) - lower)
            .toArray());
  }

  private static List<int[]> packages(Layout layout) {
    List<int[]> packages = new ArrayList<>(List.of(new int[layout.issues()]));
    for (int i = 0; i < layout.issues(); i++) {
      List<int[]> more = new ArrayList<>();
      for (int[] part : packages) {
        for (int k = 0; k < layout.options(i); k++) {
          int[] next = part.clone();
          next[i] = k;
          more.add(next);
        }
      }
      packages = more;
    }
    return packages.stream().filter(layout::permits).toList();
  }

  /** The packages that some parties accept. */
  private static List<int[]> accepted(BargainingProblem problem, List<Integer> parties) {
    return packages(problem.layout()).stream()
        .filter(x -> parties.stream().allMatch(p -> problem.accepts(p, x)))
        .toList();
  }

  private static double most(BargainingProblem problem, int party, List<int[]> packages) {
    double most = packages.stream().mapToDouble(x -> problem.gain(party, x)).max().orElse(0);
    return most > 1e-9 ? most : 0;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void worthsAreThoseOfTheBestPackage(long seed) {
    BargainingProblem problem = random(seed);
    int parties = problem.layout().parties();
    List<Integer> players = IntStream.range(seed % 2 == 0 ? 0 : 1, parties).boxed().toList();
    List<Integer> needed = seed % 3 == 0 ? List.of() : List.of((int) seed % parties);
    for (Ideal ideal : Ideal.values()) {
      Optional<BargainingGame> game = BargainingGame.of(problem, players, needed, ideal);
      List<Integer> table = union(players, needed);
      assertThat(game.isPresent())
          .isEqualTo(ideal == Ideal.OWN || !accepted(problem, table).isEmpty());
      game.ifPresent(
          g -> {
            assertThat(g.proven()).isTrue();
            assertUnits(problem, g, needed, ideal);
            assertWorths(problem, g, needed);
          });
    }
  }

  private static void assertUnits(
      BargainingProblem problem, BargainingGame game, List<Integer> needed, Ideal ideal) {
    for (int i = 0; i < game.players().size(); i++) {
      int party = game.players().get(i);
      List<Integer> consenting =
          union(ideal == Ideal.OWN ? List.of(party) : game.players(), needed);
      assertThat(game.units().get(i))
          .isCloseTo(most(problem, party, accepted(problem, consenting)), within(1e-6));
    }
  }

  private static void assertWorths(
      BargainingProblem problem, BargainingGame game, List<Integer> needed) {
    for (int s = 1; s <= game.game().everybody(); s++) {
      List<Integer> members = Coalitions.members(s);
      List<Integer> signing = members.stream().map(game.players()::get).toList();
      double best =
          accepted(problem, union(signing, needed)).stream()
              .mapToDouble(x -> shares(problem, game, members, x))
              .max()
              .orElse(0);
      assertThat(game.game().worth(s))
          .isCloseTo(members.size() < 2 ? 0 : Math.max(0, best), within(1e-6));
    }
  }

  private static double shares(
      BargainingProblem problem, BargainingGame game, List<Integer> members, int[] outcome) {
    return members.stream()
        .filter(i -> game.units().get(i) > 0)
        .mapToDouble(i -> problem.gain(game.players().get(i), outcome) / game.units().get(i))
        .sum();
  }

  private static List<Integer> union(List<Integer> a, List<Integer> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybodyTogetherIsTheUtilitarianSolution(long seed) {
    BargainingProblem problem = random(seed);
    int parties = problem.layout().parties();
    List<Integer> all = IntStream.range(0, parties).boxed().toList();
    Solutions solutions = Solutions.of(problem, Terms.everybody(parties));
    Optional<BargainingGame> game = BargainingGame.of(problem, all, List.of(), Ideal.TABLE);
    assertThat(game.isPresent()).isEqualTo(solutions.utilitarian().deal().isPresent());
    boolean anybody = solutions.ideal().stream().anyMatch(g -> g > 1e-9);
    game.filter(g -> anybody)
        .ifPresent(
            g ->
                assertThat(g.game().total())
                    .isCloseTo(solutions.utilitarian().value(), within(1e-6)));
  }

  /** Two can share a cake without the third; with it they have to leave it something. */
  @Test
  void aNewMemberBringsAVeto() {
    BargainingProblem cake =
        Tables.among(3)
            .issue(new double[] {10, 10, 0}, new double[] {4, 4, 8}, new double[] {0, 0, 0})
            .noDeal(0, 0, 2)
            .problem();
    BargainingGame game =
        BargainingGame.of(cake, List.of(0, 1, 2), List.of(), Ideal.TABLE).orElseThrow();
    assertThat(game.units()).containsExactly(4.0, 4.0, 6.0);
    assertThat(game.game().worth(0b011)).isCloseTo(5, within(1e-9)); // 10/4 + 10/4
    assertThat(game.game().total()).isCloseTo(3, within(1e-9));
    assertThat(Core.of(game.game()).nonEmpty()).isFalse();
    BargainingGame ratified =
        BargainingGame.of(cake, List.of(0, 1), List.of(2), Ideal.OWN).orElseThrow();
    assertThat(ratified.game().total()).isCloseTo(2, within(1e-9));
  }
}
