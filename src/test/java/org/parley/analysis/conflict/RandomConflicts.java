package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random small conflicts for property tests; the same seed gives the same one. */
final class RandomConflicts {
  private RandomConflicts() {}

  /**
   * Two to four decision makers, one to nine states, preferences with or without ties. The moves
   * are any at all, or those of options of which some cannot be undone and some combinations cannot
   * be.
   */
  static Conflict of(long seed) {
    Random random = new Random(seed);
    MoveGraph moves = random.nextBoolean() ? anyMoves(random) : form(random).states().moves();
    return conflict(moves, random);
  }

  static Conflict conflict(MoveGraph moves, Random random) {
    int levels = 1 + random.nextInt(2 * moves.states());
    return new Conflict(
        moves,
        Stream.generate(() -> ranking(moves.states(), levels, random))
            .limit(moves.decisionMakers())
            .toList());
  }

  static Ranking ranking(int states, int levels, Random random) {
    return Ranking.ofUtilities(
        Stream.generate(() -> (double) random.nextInt(levels)).limit(states).toList());
  }

  private static MoveGraph anyMoves(Random random) {
    int decisionMakers = 2 + random.nextInt(3);
    return graph(decisionMakers, 1 + random.nextInt(9), 0.5 * random.nextDouble(), random);
  }

  /** Each possible move is there with the same chance. */
  static MoveGraph graph(int decisionMakers, int states, double chance, Random random) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < decisionMakers; i++) {
      for (int s = 0; s < states; s++) {
        for (int t = 0; t < states; t++) {
          if (s != t && random.nextDouble() < chance) {
            moves.add(new Move(i, s, t));
          }
        }
      }
    }
    return MoveGraph.of(decisionMakers, states, moves);
  }

  /** Two to five options of two to four decision makers; some state is always feasible. */
  static OptionForm form(Random random) {
    int decisionMakers = 2 + random.nextInt(3);
    int options = 2 + random.nextInt(4);
    long kept = random.nextLong();
    return new OptionForm(
        decisionMakers,
        Stream.generate(() -> option(decisionMakers, random)).limit(options).toList(),
        patterns(random, options).stream().filter(p -> !p.fits(kept)).toList(),
        patterns(random, options));
  }

  private static ConflictOption option(int decisionMakers, Random random) {
    ConflictOption.Change[] changes = ConflictOption.Change.values();
    return random.nextBoolean()
        ? ConflictOption.of(random.nextInt(decisionMakers))
        : new ConflictOption(
            random.nextInt(decisionMakers), changes[random.nextInt(changes.length)]);
  }

  private static List<Pattern> patterns(Random random, int options) {
    return Stream.generate(() -> pattern(random, options)).limit(random.nextInt(3)).toList();
  }

  static Pattern pattern(Random random, int options) {
    long named = 1L + random.nextInt((1 << options) - 1);
    long yes = named & random.nextLong();
    return new Pattern(yes, named & ~yes);
  }

  /** The same conflict with its decision makers in another order: the k-th was at order[k]. */
  static Conflict permuted(Conflict conflict, List<Integer> order) {
    return new Conflict(
        MoveGraph.of(
            order.size(),
            conflict.states(),
            conflict
                .moves()
                .moves()
                .map(m -> new Move(order.indexOf(m.mover()), m.from(), m.to()))
                .toList()),
        order.stream().map(conflict::ranking).toList());
  }

  /** An order of decision makers. */
  static List<Integer> order(int decisionMakers, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, decisionMakers).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}
