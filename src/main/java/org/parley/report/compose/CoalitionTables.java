package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.coalition.SeatValue;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.CoalitionAnswer;
import org.parley.study.SeatWorth;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;
import org.parley.uncertainty.Estimate;

/** Who can block and what a seat is worth, as one table for programs. */
public final class CoalitionTables {
  private static final int PLACES = 4;

  private final CoalitionView view;
  private final List<List<Value>> rows = new ArrayList<>();

  private CoalitionTables(CoalitionView view) {
    this.view = view;
  }

  /**
   * One row for each number. The kind is {@code text} (named by the text; measures {@code gain},
   * {@code accepts} and {@code blocks} as 0 or 1, {@code acceptsShare}, and without a party {@code
   * passes} and {@code passesShare}), {@code seat} (named by the party whose seat it is and the
   * solution; {@code gainWith}, {@code gainWithout} and {@code change}, empty where there is no
   * package), {@code coalition} (named by its members; {@code worth}) or {@code value} (named
   * {@code shapley}, {@code nucleolus}, {@code banzhaf} or {@code leastCore}; {@code share}).
   * {@code low} and {@code high} hold the middle 90 % of the draws where there are any.
   */
  public static Table tidy(CoalitionAnswer answer) {
    return new CoalitionTables(new CoalitionView(answer)).table();
  }

  private Table table() {
    view.answer().standings().forEach(this::add);
    view.answer().seats().forEach(this::add);
    view.game().values().ifPresent(this::add);
    List<Column> columns = new ArrayList<>();
    for (String name : List.of("scenario", "kind", "name", "party", "measure")) {
      columns.add(new Column(name, false));
    }
    for (String name : List.of("value", "low", "high")) {
      columns.add(new Column(name, true));
    }
    return new Table(view.scenario().id(), columns, rows);
  }

  private void add(TextStanding text) {
    String id = text.variant().id();
    for (int p = 0; p < view.parties().size(); p++) {
      TextStanding.Voice voice = text.parties().get(p);
      add("text", id, party(p), "gain", voice.gain());
      add("text", id, party(p), "accepts", text.act(p) == TextStanding.Act.ACCEPTS ? 1 : 0);
      add("text", id, party(p), "blocks", text.act(p) == TextStanding.Act.BLOCKS ? 1 : 0);
      add("text", id, party(p), "acceptsShare", voice.accepts());
    }
    add("text", id, "", "passes", text.likely().passes() ? 1 : 0);
    add("text", id, "", "passesShare", text.passes());
  }

  private void add(SeatWorth seat) {
    add(seat, "nash", seat.value().nash());
    add(seat, "kalaiSmorodinsky", seat.value().kalaiSmorodinsky());
  }

  private void add(SeatWorth seat, String solution, SeatValue.Change change) {
    String name = party(seat.party()) + "." + solution;
    List<Double> gained = change.gained(view.parties().size());
    for (int p = 0; p < gained.size(); p++) {
      gain(name, p, "gainWith", change.with());
      gain(name, p, "gainWithout", change.without());
      if (solution.equals("nash") && seat.drawn().isPresent()) {
        add("seat", name, party(p), "change", seat.drawn().get().gained().get(p));
      } else {
        add("seat", name, party(p), "change", gained.get(p));
      }
    }
  }

  private void gain(String name, int party, String measure, Solution solution) {
    Value gain =
        solution.deal().map(Deal::gain).map(g -> number(g.get(party))).orElse(new Text(""));
    add("seat", name, party(party), measure, List.of(gain, new Text(""), new Text("")));
  }

  private void add(SharedGame.Values values) {
    var game = values.game().game();
    for (int s = 1; s <= game.everybody(); s++) {
      String members =
          Words.join("+", Coalitions.members(s), i -> party(view.game().players().get(i)));
      add("coalition", members, "", "worth", game.worth(s));
    }
    add("shapley", values.shapley());
    add("nucleolus", values.nucleolus());
    add("banzhaf", values.banzhaf());
    add("leastCore", values.core().payoff());
  }

  private void add(String name, List<Double> shares) {
    IntStream.range(0, shares.size())
        .forEach(
            i -> add("value", name, party(view.game().players().get(i)), "share", shares.get(i)));
  }

  private String party(int position) {
    return view.parties().get(position).id();
  }

  private void add(String kind, String name, String party, String measure, double value) {
    add(kind, name, party, measure, List.of(number(value), new Text(""), new Text("")));
  }

  private void add(String kind, String name, String party, String measure, Estimate e) {
    add(kind, name, party, measure, List.of(number(e.likely()), number(e.low()), number(e.high())));
  }

  private void add(String kind, String name, String party, String measure, List<Value> numbers) {
    List<Value> row = new ArrayList<>();
    for (String text : List.of(view.scenario().id(), kind, name, party, measure)) {
      row.add(new Text(text));
    }
    row.addAll(numbers);
    rows.add(row);
  }

  private static Value number(double number) {
    return new Num(number, PLACES, false);
  }
}
