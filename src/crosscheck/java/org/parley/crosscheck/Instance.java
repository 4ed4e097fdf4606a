package org.parley.crosscheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.Opposed.Kind;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/** A negotiation to be solved by both. */
record Instance(Kind kind, long seed, Terms terms) {

  /** Small ones and large ones, with and without ties, weights and other roles. */
  static Stream<Instance> all() {
    return Stream.of(
            seeds(Kind.of(8, 2), 6),
            seeds(Kind.of(12, 3), 6),
            seeds(Kind.of(12, 3).tied(8, 6, 4), 6),
            seeds(Kind.of(20, 4), 6),
            seeds(Kind.of(20, 5).tied(10, 5, 3), 6),
            seeds(Kind.of(28, 4), 6),
            seeds(Kind.of(28, 6), 4),
            seeds(Kind.of(40, 2), 6),
            seeds(Kind.of(40, 4), 6),
            seeds(Kind.of(40, 4).tied(36, 0, 0), 4),
            seeds(Kind.of(40, 4).tied(36, 8, 4), 4))
        .flatMap(s -> s);
  }

  private static Stream<Instance> seeds(Kind kind, int n) {
    return LongStream.rangeClosed(1, n).mapToObj(s -> new Instance(kind, s, terms(kind, s)));
  }

  /** By turns: all alike; weights of 1 to 3; the last one ratifies or, of five, watches. */
  private static Terms terms(Kind kind, long seed) {
    Terms all = Terms.everybody(kind.parties());
    return switch ((int) (seed % 3)) {
      case 1 -> all;
      case 2 ->
          all.withWeights(IntStream.range(0, kind.parties()).mapToObj(p -> 1.0 + p % 3).toList());
      default -> Terms.among(roles(kind.parties()));
    };
  }

  private static List<Role> roles(int parties) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(parties, Role.BARGAINS));
    roles.set(parties - 1, parties == 5 ? Role.WATCHES : Role.RATIFIES);
    return roles;
  }

  BargainingProblem problem() {
    return kind.problem(seed);
  }

  /** A problem in which no deal is worth more, by so many points, to each party that bargains. */
  BargainingProblem raised(BargainingProblem problem, double points) {
    return problem.withNoDeal(
        IntStream.range(0, terms.roles().size())
            .mapToDouble(p -> problem.noDeal(p) + (bargains(p) ? points : 0))
            .toArray());
  }

  /** Whether a party shares in the solution. */
  boolean bargains(int party) {
    return terms.roles().get(party) == Role.BARGAINS;
  }

  @Override
  public String toString() {
    return "%d issues, %d parties, %d linkages, %d rules, %d red lines, seed %d, %s %s"
        .formatted(
            kind.issues(),
            kind.parties(),
            kind.linkages(),
            kind.rules(),
            kind.redLines(),
            seed,
            terms.roles(),
            terms.weights());
  }
}
