package org.parley.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Terms.Ideal;
import org.parley.model.BargainingProblem;

/** Lotteries are worth what they say and proven by their weights; a wrong one is found. */
class MixCheckTest {
  private static final List<Role> ROLES = List.of(Role.values());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void weightsProveTheValue(int block) {
    int solved = 0;
    for (int seed = block * 50; seed < (block + 1) * 50; seed++) {
      solved += check(seed);
    }
    assertThat(solved).isGreaterThan(40);
  }

  /** Checks the lotteries of a negotiation; returns 1, or 0 if nobody can agree. */
  private static int check(int seed) {
    BargainingProblem problem = problem(seed);
    Terms terms = terms(seed, problem.layout().parties());
    Lotteries lotteries = Lotteries.of(problem, terms);
    if (lotteries.nash().status() == Status.NONE) {
      return 0;
    }
    String name = "seed " + seed + " " + terms;
    assertThat(MixCheck.nash(problem, terms, lotteries.nash())).as(name).isEmpty();
    assertThat(MixCheck.egalitarian(problem, terms, lotteries.egalitarian())).as(name).isEmpty();
    List<Double> ideal = ideal(problem, terms);
    assertThat(MixCheck.kalaiSmorodinsky(problem, terms, ideal, lotteries.kalaiSmorodinsky()))
        .as(name)
        .isEmpty();
    return 1;
  }

  private static BargainingProblem problem(int seed) {
    int parties = 2 + seed % 4;
    int issues = 3 + seed % 6;
    Kind kind = Kind.of(issues, parties);
    return (seed % 3 == 0 ? kind : kind.tied(issues / 2, 2, 1)).problem(seed);
  }

  /** Some parties only ratify or watch, some bargain with weights. */
  private static Terms terms(int seed, int parties) {
    Random random = new Random(seed);
    List<Role> roles = new ArrayList<>(Collections.nCopies(parties, Role.BARGAINS));
    for (int p = 2; p < parties && seed % 2 == 0; p++) {
      roles.set(p, ROLES.get(random.nextInt(3)));
    }
    List<Double> weights =
        random.ints(parties, 1, 5).mapToObj(w -> seed % 5 == 0 ? w / 2.0 : 1).toList();
    return Terms.among(roles)
        .withWeights(weights)
        .withIdeal(seed % 7 == 0 ? Ideal.ALL : Ideal.RATIONAL);
  }

  /**
   * The largest expected gain of each party: what it has where it alone bargains and the others
   * ratify, which is checked like any other lottery.
   */
  private static List<Double> ideal(BargainingProblem problem, Terms terms) {
    return IntStream.range(0, terms.roles().size())
        .mapToObj(p -> ideal(problem, terms, p))
        .toList();
  }

  private static double ideal(BargainingProblem problem, Terms terms, int party) {
    if (terms.ideal() == Ideal.ALL) {
      return most(problem, terms, party);
    }
    if (terms.roles().get(party) != Role.BARGAINS) {
      return 0;
    }
    List<Role> roles = new ArrayList<>(terms.roles());
    roles.replaceAll(r -> r == Role.BARGAINS ? Role.RATIFIES : r);
    roles.set(party, Role.BARGAINS);
    Mix alone = Lotteries.of(problem, Terms.among(roles)).egalitarian();
    assertThat(MixCheck.egalitarian(problem, Terms.among(roles), alone)).isEmpty();
    return alone.value();
  }

  /** The largest gain of a party over the list of all signable packages. */
  private static double most(BargainingProblem problem, Terms terms, int party) {
    Ledger ledger = Ledger.of(problem);
    long[] most = {Long.MIN_VALUE};
    new Enumeration(new Walk(problem.layout(), terms.roles()), Long.MAX_VALUE)
        .visit(x -> most[0] = Math.max(most[0], ledger.gains(x)[party]));
    return ledger.inPoints(most[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 7, 8})
  void whatIsWrongIsFound(int seed) {
    BargainingProblem problem = Kind.of(5, 3).problem(seed);
    Terms terms = Terms.everybody(3);
    Mix nash = Lotteries.of(problem, terms).nash();
    assertThat(MixCheck.nash(problem, terms, nash)).isEmpty();
    assertThat(MixCheck.nash(problem, terms, with(nash, nash.value() + 1e-3, 0, nash.weights())))
        .anyMatch(c -> c.startsWith("value "));
    List<Double> skewed = List.of(3 * nash.weights().get(0), nash.weights().get(1), 1e-3);
    assertThat(MixCheck.nash(problem, terms, with(nash, nash.value(), nash.gap(), skewed)))
        .anyMatch(c -> c.startsWith("the weights leave room"));
    assertThat(MixCheck.nash(problem, terms, with(nash, nash.value(), 1e-3, nash.weights())))
        .anyMatch(c -> c.startsWith("the weights prove more"));
  }

  private static Mix with(Mix mix, double value, double gap, List<Double> weights) {
    return new Mix(
        mix.status(), mix.shares(), mix.utility(), mix.gain(), value, gap, weights, mix.reason());
  }
}
