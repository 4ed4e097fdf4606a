package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.model.Party;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.SeatWorth;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;

/** Who can block which text, what seats are worth, what coalitions could reach. */
record CoalitionFigures(CoalitionView view) {
  private static final int MOST_COALITIONS = 30;
  private static final Zero ADDED = new Zero("nothing", "takes away", "adds");
  private static final Zero REACHED = new Zero("nothing", "less", "more");

  /** Texts by parties: who accepts, who blocks, who refuses without a veto. */
  Figure standing() {
    return new HeatMap(
        "who-can-block",
        "All parties",
        view.standing(),
        "word: at the likely values; number: share of draws in which it does so; colour: share in which it accepts; hatched: the text leaves points open; %s"
            .formatted(view.drawn(view.answer().question().draws())),
        "One row for each text, one column for each party. " + view.standing() + ".",
        "accepts, share of draws",
        0,
        1,
        view.answer().standings().stream().map(s -> s.variant().title()).toList(),
        view.which(p -> true).stream().map(this::column).toList(),
        view.answer().standings().stream().map(this::fields).toList());
  }

  private String column(int party) {
    Party.Seat seat = view.parties().get(party).seat();
    if (seat != Party.Seat.SIGNS && view.answer().role(party) == Role.BARGAINS) {
      return view.name(party) + " (as if it signed)";
    }
    String today =
        switch (seat) {
          case SIGNS -> "signs";
          case RATIFIES -> "must consent";
          case REACTS -> "reacts";
        };
    return "%s (%s)".formatted(view.name(party), today);
  }

  private List<Field> fields(TextStanding text) {
    return view.which(p -> true).stream().map(p -> field(text, p)).toList();
  }

  private static Field field(TextStanding text, int party) {
    double share = text.parties().get(party).accepts();
    return new Field(share, CoalitionBlocks.says(text, party), text.open() == 0);
  }

  /** What each seat changes for everybody. */
  Figure seats() {
    int draws = view.answer().question().seatDraws();
    String bars = draws == 0 ? "" : "; bars: middle 90 % of " + view.drawn(draws);
    return new Intervals(
        "seat-worth",
        "All parties",
        seatsTitle(),
        "gain under the Nash package with the seat less gain without it, points of each party's own score sheet"
            + bars,
        "One row for each seat, one mark for each party. " + seatsTitle() + ".",
        "change of gain by the seat, points",
        new Zero("no change", "less with the seat", "more with the seat"),
        view.answer().seats().stream().map(this::row).toList(),
        view.which(p -> true).stream().map(this::series).toList(),
        view.answer().seats().stream().map(this::marks).toList());
  }

  /** What the seat of a party changes that has none; or what each has by its own. */
  private String seatsTitle() {
    List<SeatWorth> seats = view.answer().seats();
    List<String> asked =
        seats.stream()
            .filter(s -> view.answer().role(s.party()) != Role.BARGAINS)
            .map(new SeatWords(view)::sentence)
            .toList();
    return asked.isEmpty() ? "By its own seat " + own(seats) : String.join("; ", asked);
  }

  private String own(List<SeatWorth> seats) {
    return Words.list(
        seats.stream()
            .map(
                s ->
                    "%s gains %s"
                        .formatted(
                            view.name(s.party()),
                            Words.signed(
                                s.value().nash().gained(view.parties().size()).get(s.party()))))
            .toList());
  }

  private Row row(SeatWorth seat) {
    return new Row("Seat of " + view.name(seat.party()), new SeatWords(view).remark(seat), false);
  }

  private Series series(int party) {
    return new Series(view.name(party), new Hue(party));
  }

  private List<Optional<Mark>> marks(SeatWorth seat) {
    List<Double> gained = seat.value().nash().gained(view.parties().size());
    return view.which(p -> true).stream()
        .map(
            p ->
                Optional.of(
                    seat.drawn()
                        .map(d -> View.mark(d.gained().get(p)))
                        .orElse(PlaneParts.mark(gained.get(p)))))
        .toList();
  }

  /** What each coalition is worth. */
  Figure worths(SharedGame.Values values) {
    var game = values.game().game();
    List<Integer> coalitions = CoalitionBlocks.coalitions(values, MOST_COALITIONS);
    boolean all = coalitions.size() == game.everybody() - game.players();
    return new Intervals(
        "coalition-worth",
        "What coalitions reach",
        worthsTitle(values),
        "largest sum of the members' shares of their ideal gains over packages that all members accept, at the likely values; shares are a normalisation, not a comparison of persons"
            + (all ? "" : "; the largest " + MOST_COALITIONS),
        "One row for each coalition. " + worthsTitle(values) + ".",
        "worth, shares of ideal gains",
        REACHED,
        coalitions.stream().map(s -> new Row(view.coalition(s), "", false)).toList(),
        List.of(new Series("worth", Hue.NEUTRAL)),
        coalitions.stream()
            .map(s -> List.of(Optional.of(PlaneParts.mark(game.worth(s)))))
            .toList());
  }

  private String worthsTitle(SharedGame.Values values) {
    var game = values.game().game();
    int best = CoalitionBlocks.coalitions(values, 1).get(0);
    String core = values.core().nonEmpty() ? "the core is not empty" : "the core is empty";
    return game.worth(best) > game.total()
        ? "%s could reach %s shares of ideal gains, all at the table %s: %s"
            .formatted(
                view.coalition(best),
                GameWords.share(game.worth(best)),
                GameWords.share(game.total()),
                core)
        : "No coalition could reach more than all at the table, %s shares of ideal gains: %s"
            .formatted(GameWords.share(game.total()), core);
  }

  /** Who matters how much, by three values. */
  Figure values(SharedGame.Values values) {
    List<String> rows = List.of("Shapley value", "nucleolus", "Banzhaf value");
    List<List<Double>> numbers = List.of(values.shapley(), values.nucleolus(), values.banzhaf());
    String title = valuesTitle(values);
    return new Intervals(
        "coalition-values",
        "Who matters how much",
        title,
        "in shares of each party's ideal gain, at the likely values; shares are a normalisation, not a comparison of persons",
        "One row for each value, one mark for each party at the table. " + title + ".",
        "shares of ideal gains",
        ADDED,
        rows.stream().map(r -> new Row(r, "", false)).toList(),
        view.game().players().stream().map(this::series).toList(),
        numbers.stream().map(CoalitionFigures::marks).toList());
  }

  private static List<Optional<Mark>> marks(List<Double> shares) {
    return shares.stream().map(x -> Optional.of(PlaneParts.mark(GameWords.clean(x)))).toList();
  }

  /** "What a party adds on average (Shapley value): Ukraine 0.91, Russia 0.85". */
  private String valuesTitle(SharedGame.Values values) {
    List<String> parts = new ArrayList<>();
    IntStream.range(0, values.shapley().size())
        .forEach(
            i ->
                parts.add(
                    view.name(view.game().players().get(i))
                        + " "
                        + GameWords.share(values.shapley().get(i))));
    return "What a party adds on average over all orders (Shapley value): " + Words.list(parts);
  }
}
