package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.SeatWorth;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;
import org.parley.uncertainty.Estimate;

/** Tables and sentences on coalitions, for the terminal and for the page. */
record CoalitionBlocks(CoalitionView view) {
  private static final int MOST_COALITIONS = 40;
  private static final int DECIMALS = 2;
  static final String VALUES =
      "Shapley: what a party adds to those who came before it, on average over all orders. Nucleolus: the coalition that is worst off has as little as possible to complain of. Banzhaf: what a party adds to a coalition of the others on average; need not add up to what all reach.";

  /**
   * Who accepts which text, who blocks it, and who would have to be won over.
   *
   * @param full with what a terminal has no room for
   */
  List<Block> standing(boolean full) {
    return List.of(
        new Paragraph(view.vetoes()), new Grid(standings(full)), new Paragraph(meaning()));
  }

  Table standings(boolean full) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("text", false));
    view.parties().forEach(p -> columns.add(new Column(p.name(), false)));
    columns.add(new Column("to be won over", false));
    columns.add(new Column("passes", true));
    columns.add(new Column("open", true));
    if (full) {
      columns.add(new Column("who blocks most often in draws", false));
      columns.add(new Column("rules", false));
    }
    return new Table(
        "What each party does at the likely values, with the share of draws in which it does so",
        columns,
        view.answer().standings().stream().map(s -> row(s, full)).toList());
  }

  private List<Value> row(TextStanding text, boolean full) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(text.variant().title()));
    view.which(p -> true).forEach(p -> row.add(new Text(says(text, p))));
    row.add(new Text(missing(text)));
    row.add(new Share(text.passes()));
    row.add(new Num(text.open(), 0, false));
    if (full) {
      row.add(new Text(usual(text)));
      row.add(new Text(rule(text)));
    }
    return row;
  }

  private static String rule(TextStanding text) {
    return text.forbidden() == 0
        ? ""
        : text.forbidden() == 1
            ? "breaks one"
            : "may break one, chance " + Words.percent(text.forbidden());
  }

  /** "blocks 97 %": what a party does at the likely values, and in which share of draws. */
  static String says(TextStanding text, int party) {
    double accepts = text.parties().get(party).accepts();
    TextStanding.Act act = text.act(party);
    double share = act == TextStanding.Act.ACCEPTS ? accepts : 1 - accepts;
    return act.name().toLowerCase(Locale.ROOT) + " " + Words.percent(share);
  }

  /** "nobody", "Ukraine and Russia", "Ukraine, or Russia". */
  private String missing(TextStanding text) {
    return text.likely().passes()
        ? "nobody"
        : Words.join(", or ", text.likely().missing(), m -> Words.list(view.names(m)));
  }

  private String usual(TextStanding text) {
    return text.blockers().isEmpty()
        ? ""
        : "%s (%s)"
            .formatted(
                Words.list(view.names(text.blockers().get(0).parties())),
                Words.percent(text.blockers().get(0).share()));
  }

  /** What the columns mean. */
  String meaning() {
    return "A party accepts a text if it does not lose by it and no red line of its own is crossed. At the likely values a point that a text leaves open counts with the mean of what it may say, and a red line only if it is crossed however the text is read; in the draws open points are drawn as well. Passes: share of draws in which all accept whose consent is needed. Open: how many issues the text leaves open. %s."
        .formatted(Words.sentence(view.drawn(view.answer().question().draws())));
  }

  /**
   * What each seat is worth to everybody.
   *
   * @param full with what a terminal has no room for
   */
  List<Block> seats(boolean full) {
    List<Block> blocks = new ArrayList<>();
    if (full) {
      SeatWords words = new SeatWords(view);
      blocks.add(
          new Block.Bullets(
              view.answer().seats().stream().map(s -> words.sentence(s) + ".").toList()));
    }
    blocks.add(new Grid(full ? seatTable() : changeTable()));
    blocks.add(
        new Paragraph(
            "By the Nash package, with the party bargaining and with it only looking on, all others as now. Each number is in the party's own points; those of different parties cannot be compared or added. Where no package suits all who have to agree, everybody has no deal and gains 0."
                + draws()
                + absent()));
    return blocks;
  }

  private String draws() {
    int draws = view.answer().question().seatDraws();
    if (draws == 0) {
      return "";
    }
    double proven =
        view.answer().seats().stream()
            .flatMap(s -> s.drawn().stream())
            .mapToDouble(SeatWorth.Drawn::proven)
            .min()
            .orElse(1);
    return " In brackets: middle 90 %% of %s%s."
        .formatted(
            view.drawn(draws),
            proven == 1 ? "" : "; proven best in %s of them".formatted(Words.percent(proven)));
  }

  /** Whose seat is not asked about, because without it there would be no table. */
  private String absent() {
    List<Integer> told = view.answer().seats().stream().map(SeatWorth::party).toList();
    List<String> absent =
        view.names(
            view.which(
                p ->
                    !told.contains(p)
                        && view.answer().question().seats().contains(view.parties().get(p).id())));
    return absent.isEmpty()
        ? ""
        : " Without %s nobody would bargain, so that its seat has no worth to compare."
            .formatted(Words.list(absent));
  }

  private Table seatTable() {
    List<List<Value>> rows = new ArrayList<>();
    for (SeatWorth seat : view.answer().seats()) {
      rows.add(row(view.name(seat.party()), "with it", seat.value().nash().with()));
      rows.add(row("", "without it", seat.value().nash().without()));
      rows.add(change("", seat));
    }
    return new Table(
        "Gain over no deal with and without each seat, in each party's own points",
        columns("seat", "Nash package"),
        rows);
  }

  private Table changeTable() {
    return new Table(
        "What each seat changes: gain with the seat less gain without it, in each party's own points",
        columns("seat of"),
        view.answer().seats().stream()
            .map(s -> change(view.name(s.party()), s))
            .map(row -> Stream.concat(row.stream().limit(1), row.stream().skip(2)).toList())
            .toList());
  }

  private List<Column> columns(String... texts) {
    List<Column> columns = new ArrayList<>();
    Stream.of(texts).forEach(t -> columns.add(new Column(t, false)));
    view.parties().forEach(p -> columns.add(new Column(p.name(), true)));
    return columns;
  }

  private List<Value> row(String seat, String when, Solution solution) {
    String sure = solution.deal().isPresent() ? Proof.word(solution.status()) : "no package";
    List<Value> row = new ArrayList<>(List.of(new Text(seat), new Text(when + ", " + sure)));
    List<Double> gain = solution.deal().map(Deal::gain).orElse(List.of());
    for (int p = 0; p < view.parties().size(); p++) {
      row.add(new Num(gain.isEmpty() ? 0 : gain.get(p), 1, true));
    }
    return row;
  }

  private List<Value> change(String name, SeatWorth seat) {
    List<Value> row = new ArrayList<>(List.of(new Text(name), new Text("change")));
    List<Double> gained = seat.value().nash().gained(view.parties().size());
    for (int p = 0; p < gained.size(); p++) {
      row.add(change(seat, gained.get(p), p));
    }
    return row;
  }

  private static Value change(SeatWorth seat, double gained, int party) {
    return seat.drawn()
        .map(d -> (Value) spread(d.gained().get(party)))
        .orElse(new Num(gained, 1, true));
  }

  private static Spread spread(Estimate e) {
    return new Spread(e.likely(), e.low(), e.high(), 1, true);
  }

  /** What coalitions could reach, and who matters how much. */
  List<Block> game() {
    List<Block> blocks = new ArrayList<>();
    GameWords words = new GameWords(view);
    blocks.add(new Paragraph(words.core()));
    view.game()
        .values()
        .ifPresent(
            values -> {
              blocks.add(new Grid(worths(values)));
              blocks.add(new Grid(values(values)));
            });
    return blocks;
  }

  /** Coalitions of two or more, those worth most first if they are many. */
  static List<Integer> coalitions(SharedGame.Values values, int most) {
    var game = values.game().game();
    List<Integer> all =
        IntStream.rangeClosed(1, game.everybody())
            .filter(s -> Integer.bitCount(s) > 1)
            .boxed()
            .sorted(Comparator.comparingInt((Integer s) -> Integer.bitCount(s)))
            .toList();
    return all.size() <= most
        ? all
        : all.stream().sorted(Comparator.comparingDouble(s -> -game.worth(s))).limit(most).toList();
  }

  private Table worths(SharedGame.Values values) {
    var game = values.game().game();
    return new Table(
        "Worth of coalitions, in shares of ideal gains"
            + (game.everybody() > MOST_COALITIONS ? "; the largest, all in results.csv" : ""),
        List.of(new Column("coalition", false), new Column("worth", true)),
        coalitions(values, MOST_COALITIONS).stream()
            .map(
                s ->
                    List.<Value>of(
                        new Text(view.coalition(s)), new Num(game.worth(s), DECIMALS, false)))
            .toList());
  }

  private Table values(SharedGame.Values values) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("value", false));
    view.names(view.game().players()).forEach(n -> columns.add(new Column(n, true)));
    return new Table(
        "Who matters how much, in shares of ideal gains",
        columns,
        List.of(
            row("Shapley value", values.shapley()),
            row("nucleolus", values.nucleolus()),
            row("Banzhaf value", values.banzhaf())));
  }

  private static List<Value> row(String name, List<Double> shares) {
    List<Value> row = new ArrayList<>(List.of(new Text(name)));
    shares.forEach(x -> row.add(new Num(GameWords.clean(x), DECIMALS, false)));
    return row;
  }
}
