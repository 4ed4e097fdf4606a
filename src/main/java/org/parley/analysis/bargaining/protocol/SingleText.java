package org.parley.analysis.bargaining.protocol;

import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;
import org.parley.model.BargainingProblem;

/**
 * A single negotiating text, which a mediator redrafts (R. Fisher's procedure after H. Raiffa 1982,
 * The Art and Science of Negotiation, ISBN 978-0-674-04813-3; hill climbers and annealers after M.
 * Klein, P. Faratin, H. Sayama and Y. Bar-Yam 2003, doi:10.1023/A:1024829120303).
 *
 * <ol>
 *   <li>On the table is the starting text; without one, a package drawn at random that no rule
 *       forbids, if a thousand draws find one.
 *   <li>In each round the mediator gives some issues, drawn at random, another option each, drawn
 *       at random. A draft that breaks more rules than the text is not shown to anybody; any other
 *       is the new text if all at the table accept it.
 *   <li>A party accepts a draft that crosses fewer of its red lines than the text, and refuses one
 *       that crosses more. Otherwise it accepts what is worth as much to it or more, and with
 *       chance {@code exp(-loss / temperature)} what is worth less. The temperature falls in equal
 *       steps to 0 in the last round.
 *   <li>A mediator that is a party itself shows no draft that is worth less to it than the text.
 *   <li>After the last round the text is agreed if it breaks no rule and all at the table would
 *       sign it. Otherwise there is no deal, and the first to refuse is named.
 * </ol>
 *
 * <p>The agents are not asked. A round takes time with the number of parties and of issues changed,
 * not with that of issues or packages. A transcript holds the drafts that were accepted.
 *
 * @param changes how many issues a draft changes; on problems with fewer issues, all of them
 * @param temperature at the beginning, in points; 0 for hill climbers
 * @param mediator the party that mediates, by position in the scenario; empty for a neutral one
 */
public record SingleText(int changes, double temperature, OptionalInt mediator)
    implements Protocol {

  public SingleText {
    if (changes < 1) {
      throw new IllegalArgumentException("a draft changes at least 1 issue, found " + changes);
    }
    if (!(temperature >= 0 && temperature < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the temperature is at least 0, found " + temperature);
    }
  }

  /** Hill climbers, a neutral mediator who changes one issue at a time. */
  public static SingleText plain() {
    return new SingleText(1, 0, OptionalInt.empty());
  }

  @Override
  public boolean needsOffers() {
    return false;
  }

  @Override
  public Protocol over(BargainingProblem problem, Setup setup) {
    mediator.ifPresent(
        p -> {
          if (p < 0 || p >= setup.agents().size()) {
            throw new IllegalArgumentException("there is no party %d to mediate".formatted(p));
          }
        });
    Judges judges = Judges.of(problem, setup, mediator);
    return table -> play(table, judges);
  }

  @Override
  public Ending play(Table table) {
    return over(table.problem(), table.setup()).play(table);
  }

  private Ending play(Table table, Judges judges) {
    UniformRandomProvider random = table.random();
    Text text = new Text(judges, start(table, random));
    int deadline = table.deadline();
    table.begin(1);
    table.draft(text.outcome());
    for (int round = 1; round <= deadline; round++) {
      table.begin(round);
      text.redraft(changes, random);
      if (text.isAccepted(temperature * (deadline - round) / deadline, random)) {
        table.draft(text.outcome());
      } else {
        text.restore();
      }
      if (round < deadline && table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
    }
    return text.breaksRules()
        ? table.ended(Cause.DEADLINE, View.NONE)
        : table.conclude(table.number(text.outcome()));
  }

  private static int[] start(Table table, UniformRandomProvider random) {
    int[] outcome = new int[table.problem().layout().issues()];
    if (table.start() != View.NONE) {
      for (int i = 0; i < outcome.length; i++) {
        outcome[i] = table.option(table.start(), i);
      }
      return outcome;
    }
    for (int k = 0; k < 1000; k++) {
      for (int i = 0; i < outcome.length; i++) {
        outcome[i] = random.nextInt(table.problem().layout().options(i));
      }
      if (table.problem().layout().permits(outcome)) {
        break;
      }
    }
    return outcome;
  }
}
