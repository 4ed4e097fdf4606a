package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  /** Hipel, Fang and Peng: statement k of K counts 2^(K-k) where it is true. */
  @Test
  void statementsByPriorityRankLikeTheirScores() {
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      OptionStates states = RandomConflicts.form(random).states();
      List<Statement> statements =
          Stream.generate(() -> statement(random, 2)).limit(random.nextInt(100)).toList();
      Ranking ranking = new Prioritization(statements).ranking(states);
      for (int s = 0; s < states.size(); s++) {
        for (int t = 0; t < states.size(); t++) {
          assertThat(Integer.signum(Integer.compare(ranking.level(t), ranking.level(s))))
              .isEqualTo(
                  score(statements, states.taken(s)).compareTo(score(statements, states.taken(t))));
        }
      }
    }
  }

  private static BigInteger score(List<Statement> statements, long taken) {
    BigInteger score = BigInteger.ZERO;
    for (Statement statement : statements) {
      score = score.shiftLeft(1).add(isTrue(statement, taken) ? BigInteger.ONE : BigInteger.ZERO);
    }
    return score;
  }

  private static boolean isTrue(Statement statement, long taken) {
    if (statement instanceof Statement.Taken own) {
      return BigInteger.valueOf(taken).testBit(own.option());
    } else if (statement instanceof Statement.Not not) {
      return !isTrue(not.statement(), taken);
    } else if (statement instanceof Statement.And and) {
      return isTrue(and.one(), taken) && isTrue(and.other(), taken);
    } else if (statement instanceof Statement.Or or) {
      return isTrue(or.one(), taken) || isTrue(or.other(), taken);
    } else if (statement instanceof Statement.If when) {
      return !isTrue(when.condition(), taken) || isTrue(when.statement(), taken);
    }
    Statement.Iff iff = (Statement.Iff) statement;
    return !(isTrue(iff.one(), taken) ^ isTrue(iff.other(), taken));
  }

  private static Statement statement(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 0 -> new Statement.Taken(random.nextInt(5));
      case 1 -> new Statement.Not(statement(random, depth - 1));
      case 2 -> new Statement.And(statement(random, depth - 1), statement(random, depth - 1));
      case 3 -> new Statement.Or(statement(random, depth - 1), statement(random, depth - 1));
      case 4 -> new Statement.If(statement(random, depth - 1), statement(random, depth - 1));
      default -> new Statement.Iff(statement(random, depth - 1), statement(random, depth - 1));
    };
  }

  @Test
  void aStatementNamesItsOptions() {
    Statement statement =
        new Statement.If(
            new Statement.Or(new Statement.Taken(0), new Statement.Not(new Statement.Taken(3))),
            new Statement.Iff(
                new Statement.Taken(5),
                new Statement.And(new Statement.Taken(1), new Statement.Taken(0))));
    assertThat(statement.options()).isEqualTo(0b101011);
    assertThat(new Prioritization(List.of(statement, new Statement.Taken(2))).options())
        .isEqualTo(0b101111);
  }

  @Test
  void utilitiesAndClassesRankAlike() {
    Ranking ranking = Ranking.ofUtilities(List.of(-1.5, 3.0, 0.0, -0.0, 3.0));
    assertThat(ranking).isEqualTo(Ranking.ofClasses(5, ranking.classes()));
    assertThat(ranking.classes()).containsExactly(List.of(1, 4), List.of(2, 3), List.of(0));
    assertThat(ranking.prefers(1, 2)).isTrue();
    assertThat(ranking.prefers(1, 4)).isFalse();
  }

  @Test
  void levellingMovesOnlyWhatIsMoved() {
    Ranking ranking = Ranking.ofClasses(4, List.of(List.of(0), List.of(1), List.of(2, 3)));
    assertThat(ranking.levelling(List.of(0), 2).classes())
        .containsExactly(List.of(1), List.of(0, 2, 3));
  }

  @Test
  void rankingsThatAreNoneAreRefused() {
    assertRefused(List.of(List.of(0, 1), List.of(1)), "state 1 is ranked twice");
    assertRefused(List.of(List.of(0)), "state 1 is not ranked");
    assertRefused(List.of(List.of(0, 1, 2)), "expected states from 0 to 1, found 2");
    assertThatThrownBy(() -> Ranking.ofUtilities(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a utility is not a number");
  }

  private static void assertRefused(List<List<Integer>> classes, String message) {
    assertThatThrownBy(() -> Ranking.ofClasses(2, classes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aConflictHasOneRankingOfAllStatesForEachDecisionMaker() {
    MoveGraph moves = MoveGraph.of(2, 3, List.of(new Move(0, 0, 1)));
    Ranking ranking = Ranking.ofClasses(3, List.of(List.of(0, 1, 2)));
    Ranking other = Ranking.ofClasses(2, List.of(List.of(0, 1)));
    assertThatThrownBy(() -> new Conflict(moves, List.of(ranking)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 rankings, found 1");
    assertThatThrownBy(() -> new Conflict(moves, List.of(ranking, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 3 ranked states, found 2");
    assertThat(moves.unreached()).containsExactly(0, 2);
  }
}
