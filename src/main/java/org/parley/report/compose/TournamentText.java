package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.parley.model.Party;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Stability;
import org.parley.study.Standing;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;

/** Agents against each other, in tables and sentences, for a terminal and for a page. */
public final class TournamentText {
  private static final int MOST_STABLE = 12;
  private static final int FEW = 5; // columns with gains and shares that a terminal has room for

  private final Tournament tournament;
  private final TournamentView view;

  private TournamentText(Tournament tournament) {
    this.tournament = tournament;
    view = new TournamentView(tournament);
  }

  /** All of it, the finding first. */
  public static List<Block> of(Tournament tournament) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(new TournamentView(tournament).finding()));
    blocks.addAll(below(tournament));
    blocks.add(new Paragraph(BargainView.NO_FORECAST));
    return blocks;
  }

  /** What stands below the finding. */
  static List<Block> below(Tournament tournament) {
    return new TournamentText(tournament).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.conditions()));
    blocks.add(new Grid(standings()));
    blocks.add(new Paragraph(TournamentView.GAINS));
    matrices().forEach(m -> blocks.add(new Grid(m)));
    if (!view.stable().isEmpty()) {
      blocks.add(new Grid(equilibria()));
    }
    if (view.stable().size() > MOST_STABLE) {
      blocks.add(
          new Paragraph(
              "%d of %d such line-ups are shown; results.json has all."
                  .formatted(MOST_STABLE, view.stable().size())));
    }
    blocks.add(new Paragraph(view.judged()));
    return blocks;
  }

  private Table standings() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("agent", false));
    columns.add(new Column("agreed", true));
    view.seated().forEach(p -> columns.add(new Column("gain " + p.name(), true)));
    view.seated().forEach(p -> columns.add(new Column("of best " + p.name(), true)));
    columns.add(new Column("of best, mean", true));
    return new Table(
        "Agents against each other: mean gain over no deal in each seat",
        columns,
        tournament.ranked().stream().map(this::standing).toList());
  }

  private List<Value> standing(Standing standing) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(view.agent(standing.agent())));
    row.add(new Share(standing.agreed()));
    standing.gain().forEach(g -> row.add(new Num(g, 1, true)));
    standing.ofBest().forEach(share -> row.add(share(share)));
    row.add(share(standing.mean()));
    return row;
  }

  private static Value share(OptionalDouble share) {
    return share.isPresent() ? new Share(share.getAsDouble()) : new Text("");
  }

  /** Of two parties one table; of more one for each, against all others playing the same. */
  private List<Table> matrices() {
    return view.seats() == 2
        ? matrices(
            0,
            gainsOf(0) + " / of " + view.seated().get(1).name(),
            l -> signed(l, 0) + " / " + signed(l, 1))
        : IntStream.range(0, view.seats())
            .mapToObj(seat -> matrices(seat, gainsOf(seat), l -> signed(l, seat)))
            .flatMap(List::stream)
            .toList();
  }

  /** The share of agreements is in a table of its own where there are many columns. */
  private List<Table> matrices(int seat, String what, Writing gains) {
    String mark = tournament.equilibria().isEmpty() ? "" : "; * equilibrium";
    Writing agreed = l -> Words.percent(l.agreed());
    if (view.agents().size() <= FEW) {
      return List.of(
          matrix(
              seat,
              what + ", share of agreements" + mark,
              l -> gains.of(l) + ", " + agreed.of(l) + star(l)));
    }
    return List.of(
        matrix(seat, what + mark, l -> gains.of(l) + star(l)),
        matrix(seat, "Share of agreements", agreed));
  }

  private String gainsOf(int seat) {
    return "Gain of " + view.seated().get(seat).name();
  }

  private String signed(TournamentLineUp lineUp, int seat) {
    return Words.signed(view.gain(lineUp, seat));
  }

  private String star(TournamentLineUp lineUp) {
    return view.isEquilibrium(lineUp) ? " *" : "";
  }

  private interface Writing {
    String of(TournamentLineUp lineUp);
  }

  /** The agent of a seat by row, that of the others by column. */
  private Table matrix(int seat, String caption, Writing cell) {
    String others =
        view.seats() == 2 ? view.seated().get(1 - seat).name() + " plays " : "all others play ";
    List<String> columns = new ArrayList<>(List.of(view.seated().get(seat).name() + " plays"));
    view.agents().forEach(a -> columns.add(others + a));
    return PlainTable.of(
        caption,
        columns,
        IntStream.range(0, view.agents().size()).mapToObj(own -> row(seat, own, cell)).toList());
  }

  private List<String> row(int seat, int own, Writing cell) {
    List<String> row = new ArrayList<>(List.of(view.agent(own)));
    for (int others = 0; others < view.agents().size(); others++) {
      row.add(cell.of(tournament.against(seat, own, others)));
    }
    return row;
  }

  private Table equilibria() {
    List<String> columns = new ArrayList<>();
    view.seated().stream().map(Party::name).forEach(columns::add);
    columns.add("equilibrium");
    view.seated().forEach(p -> columns.add("best switch of " + p.name()));
    return PlainTable.of(
        "Line-ups that nobody clearly leaves, and what the best switch of each party would change, ± standard error",
        columns,
        view.stable().stream().limit(MOST_STABLE).map(this::stable).toList());
  }

  private List<String> stable(Stability stability) {
    List<String> row = new ArrayList<>();
    stability.lineUp().agents().forEach(a -> row.add(view.agent(a)));
    row.add(TournamentView.word(stability.verdict()));
    for (int seat = 0; seat < view.seats(); seat++) {
      row.add(stability.best(seat).map(view::words).orElse(""));
    }
    return row;
  }
}
