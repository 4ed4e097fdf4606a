package org.parley.report.compose;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;

/** What each agent brings a party, against each agent of the others. */
record TournamentFigures(Tournament tournament, TournamentView view) {

  private static final double ALIKE = 0.05; // points, which one decimal does not show

  static TournamentFigures of(Tournament tournament) {
    return new TournamentFigures(tournament, new TournamentView(tournament));
  }

  /** One for each party at the table; then, of two parties, how often they agree. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    IntStream.range(0, view.seats()).forEach(seat -> figures.add(gains(seat)));
    if (view.seats() == 2) {
      figures.add(agreements());
    }
    return figures;
  }

  private Figure gains(int seat) {
    String name = name(seat);
    List<List<Field>> fields = fields(seat, l -> view.gain(l, seat), Words::signed);
    DoubleSummaryStatistics gains = values(fields);
    return new HeatMap(
        "tournament." + view.seated().get(seat).id(),
        name,
        title(seat),
        "mean gain over no deal, points of the score sheet of %s; a run without an agreement counts 0; %s"
            .formatted(name, foot()),
        "One row for each agent of %s, one column for the agent that %s. %s."
            .formatted(
                name, view.seats() == 2 ? "the other plays" : "all others play", title(seat)),
        "mean gain of %s over no deal, points".formatted(name),
        Math.min(0, gains.getMin()),
        gains.getMax(),
        rows(seat),
        columns(),
        fields);
  }

  private Figure agreements() {
    String title = agreed();
    return new HeatMap(
        "tournament-agreements",
        "agreements",
        title,
        "share of the runs that end in an agreement; " + foot(),
        "One row for each agent of %s, one column for each agent of %s. %s."
            .formatted(name(0), name(1), title),
        "runs that end in an agreement, %",
        0,
        100,
        rows(0),
        columns(),
        fields(0, l -> 100 * l.agreed(), percent -> Words.percent(percent / 100)));
  }

  /** "Ann gains most with boulware:0.2, +24.1 points on average". */
  private String title(int seat) {
    double best =
        tournament.standings().stream().mapToDouble(s -> s.gain().get(seat)).max().orElse(0);
    List<String> agents =
        tournament.standings().stream()
            .filter(s -> best - s.gain().get(seat) < ALIKE)
            .map(s -> view.agent(s.agent()))
            .toList();
    if (best <= 0) {
      return "%s gains nothing with any of the agents".formatted(name(seat));
    }
    return agents.size() == view.agents().size()
        ? "%s gains as much with each agent, %s points on average"
            .formatted(name(seat), Words.signed(best))
        : "%s gains most with %s, %s points on average"
            .formatted(name(seat), Words.list(agents), Words.signed(best));
  }

  private String foot() {
    String mark = tournament.equilibria().isEmpty() ? "" : "* equilibrium; ";
    return mark + "seed " + view.game().seed();
  }

  private String agreed() {
    DoubleSummaryStatistics shares =
        tournament.lineUps().stream().mapToDouble(TournamentLineUp::agreed).summaryStatistics();
    String low = Words.percent(shares.getMin());
    String high = Words.percent(shares.getMax());
    return "%s of the runs of a line-up end in an agreement"
        .formatted(low.equals(high) ? low : low + " to " + high);
  }

  private String name(int seat) {
    return view.seated().get(seat).name();
  }

  private List<String> rows(int seat) {
    return view.agents().stream().map(a -> name(seat) + " plays " + a).toList();
  }

  private List<String> columns() {
    return view.agents().stream().map(a -> "against " + a).toList();
  }

  private interface Writing {
    String of(double number);
  }

  private List<List<Field>> fields(
      int seat, ToDoubleFunction<TournamentLineUp> number, Writing writing) {
    int agents = view.agents().size();
    return IntStream.range(0, agents)
        .mapToObj(
            own ->
                IntStream.range(0, agents)
                    .mapToObj(others -> tournament.against(seat, own, others))
                    .map(l -> field(l, number.applyAsDouble(l), writing))
                    .toList())
        .toList();
  }

  private Field field(TournamentLineUp lineUp, double value, Writing writing) {
    return new Field(value, writing.of(value) + (view.isEquilibrium(lineUp) ? " *" : ""), true);
  }

  private static DoubleSummaryStatistics values(List<List<Field>> fields) {
    return fields.stream().flatMap(List::stream).mapToDouble(Field::value).summaryStatistics();
  }
}
