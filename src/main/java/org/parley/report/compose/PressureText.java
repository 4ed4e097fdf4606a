package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Pressure;
import org.parley.model.Variant;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.PressureCase;
import org.parley.study.Pressured;
import org.parley.study.Threat;
import org.parley.study.Threshold;
import org.parley.uncertainty.Estimate;

/** What pressures do, in tables and sentences, for a terminal and for a page. */
public final class PressureText {
  static final String STRENGTH =
      "Strength 1 is the pressure as the scenario states it; it is looked for up to %s times that."
              .formatted(PressureView.most())
          + " In brackets the middle 90 % of the draws in which one is needed and will do. Then the"
          + " shares of draws in which none is needed, one up to 1, a greater one, and in which none"
          + " will do. A row in which a party turns neither at the likely values nor in 5 % of the"
          + " draws is left out.";

  private static final double RARE = 0.05;

  private final Pressured pressured;
  private final PressureView view;

  PressureText(Pressured pressured) {
    this.pressured = pressured;
    this.view = new PressureView(pressured);
  }

  /** All of it for a terminal, the finding first. */
  public static List<Block> of(Pressured pressured) {
    PressureText text = new PressureText(pressured);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text.view.finding()));
    blocks.add(new Grid(text.shifts()));
    blocks.add(new Paragraph(text.by()));
    blocks.addAll(new WarTables(pressured).blocks());
    blocks.addAll(text.turns());
    text.view.main().forEach(v -> blocks.addAll(text.thresholds(v)));
    blocks.add(new Paragraph(STRENGTH));
    if (text.view.main().size() < text.view.texts().size()) {
      blocks.add(new Paragraph("Other texts: --variant ID, or the page."));
    }
    blocks.addAll(text.threats());
    blocks.add(new Paragraph(PressureView.NO_FORECAST));
    return blocks;
  }

  /** No deal by pressure. */
  Table shifts() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("pressure", false));
    columns.add(new Column("chance", true));
    view.parties().forEach(p -> columns.add(new Column(p.name(), true)));
    List<List<Value>> rows = new ArrayList<>();
    rows.add(row(pressured.base(), Optional.empty(), pressured.base().noDeal(), false));
    for (int k = 0; k < pressured.single().size(); k++) {
      PressureCase in = pressured.single().get(k);
      rows.add(row(in, Optional.of(pressured.chances().get(k)), in.shift(), true));
    }
    rows.add(row(pressured.all(), Optional.empty(), pressured.all().shift(), true));
    return new Table(
        "What parties have without a deal, and how pressures shift it, in points of each party's own sheet",
        columns,
        rows);
  }

  private List<Value> row(
      PressureCase in, Optional<Estimate> chance, List<Estimate> numbers, boolean signed) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(view.name(in)));
    row.add(chance.map(c -> (Value) new Share(c.likely())).orElse(new Text("")));
    numbers.forEach(n -> row.add(spread(n, signed)));
    return row;
  }

  private static Value spread(Estimate e, boolean signed) {
    return new Spread(e.likely(), e.low(), e.high(), 1, signed);
  }

  String by() {
    return "Shifts are those of a pressure that has come about; in brackets the middle 90 %% of %s draws, seed %d. In the last row each comes about by its chance, for a threat that it is made and carried out, independent of the others; its likely value is expected over which do."
        .formatted(Words.thousands(pressured.question().draws()), pressured.question().seed());
  }

  /** Who changes its mind, at the likely values. */
  List<Block> turns() {
    List<String> items =
        pressured.turns().stream()
            .map(t -> "%s: %s".formatted(view.name(t.in()), view.sentence(t)))
            .toList();
    return items.isEmpty()
        ? List.of(
            new Paragraph(
                "At the likely values nobody changes its mind about a text under any of these."))
        : List.of(new Paragraph("Who changes its mind, at the likely values:"), new Bullets(items));
  }

  /** What it takes for each party to change its mind about a text. */
  List<Block> thresholds(Variant text) {
    List<Block> blocks = new ArrayList<>();
    List<List<Value>> rows =
        view.thresholds(text).stream().filter(PressureText::isListed).map(this::row).toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Grid(
              new Table(
                  "How strong a pressure must be: " + text.title(),
                  List.of(
                      new Column("party", false),
                      new Column("turns", false),
                      new Column("pressure", false),
                      new Column("strength", false),
                      new Column("0", true),
                      new Column("to 1", true),
                      new Column("to " + PressureView.most(), true),
                      new Column("none", true)),
                  rows)));
    }
    String rest = rest(text, rows.size());
    if (!rest.isEmpty()) {
      blocks.add(new Paragraph(rest));
    }
    return blocks;
  }

  private List<Value> row(Threshold t) {
    return List.of(
        new Text(view.party(t.party())),
        new Text(t.toAccept() ? "to accept" : "to refuse"),
        new Text(view.pressure(t.pressure())),
        new Text(strength(t)),
        new Share(t.already()),
        new Share(t.within()),
        new Share(t.beyond()),
        new Share(t.never()));
  }

  private static boolean isListed(Threshold t) {
    return t.likely().isPresent() || t.within() + t.beyond() >= RARE;
  }

  static String strength(Threshold t) {
    String likely =
        t.likely().map(PressureView::strength).orElse("none up to " + PressureView.most());
    String range =
        t.low()
            .map(
                low ->
                    " (%s to %s)"
                        .formatted(
                            PressureView.strength(low),
                            PressureView.strength(t.high().orElseThrow())))
            .orElse("");
    return likely + range + (t.likely().isPresent() && !t.isSmallest() ? " *" : "");
  }

  private String rest(Variant text, int listed) {
    int at = view.texts().indexOf(text);
    List<String> crossed =
        IntStream.range(0, view.parties().size())
            .filter(p -> pressured.isCrossed(at, p))
            .mapToObj(p -> view.parties().get(p).name())
            .toList();
    List<String> sentences = new ArrayList<>();
    if (!crossed.isEmpty()) {
      sentences.add(
          "%s crosses red lines of %s; no pressure on no deal helps there."
              .formatted(text.title(), Words.list(crossed)));
    }
    int more = view.thresholds(text).size() - listed;
    if (more > 0 && listed == 0) {
      sentences.add(
          "%s: no pressure, at up to %s times its strength, turns anybody's mind about it at the likely values or in %s of the draws."
              .formatted(text.title(), PressureView.most(), Words.percent(RARE)));
    } else if (more > 0) {
      sentences.add(
          "%s of a party and a pressure that moves it %s left out."
              .formatted(Words.sentence(Words.count(more, "pair")), more == 1 ? "is" : "are"));
    }
    if (listed > 0 && view.thresholds(text).stream().anyMatch(t -> !t.isSmallest())) {
      sentences.add(
          "* Several futures or years may pull both ways; found between points 1/16 apart, 1/4 beyond 1.");
    }
    if (sentences.isEmpty() && listed == 0) {
      sentences.add(
          "No pressure moves anybody who could change its mind about %s.".formatted(text.title()));
    }
    return String.join(" ", sentences);
  }

  /** Who makes threats, and whether carrying them out would pay. */
  List<Block> threats() {
    if (pressured.threats().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            new Table(
                "Threats: what carrying one out does to its maker, in the maker's own points",
                List.of(
                    new Column("threat", false),
                    new Column("maker", false),
                    new Column("own no deal", true),
                    new Column("cost", true),
                    new Column("net", true),
                    new Column("no loss", true),
                    new Column("credible by itself", false),
                    new Column("stated", true)),
                pressured.threats().stream().map(this::row).toList())),
        new Paragraph(
            "Credible by itself: carrying it out leaves the maker no worse off than not doing so. If not, the maker would have to be bound to it; the stated credibility then rests on something outside these points. No loss: share of draws. Stated: the credibility that the scenario states."));
  }

  private List<Value> row(Threat threat) {
    Optional<Pressure> pressure =
        view.pressures().stream().filter(p -> p.id().equals(threat.pressure())).findFirst();
    return List.of(
        new Text(pressure.orElseThrow().title()),
        new Text(view.party(threat.maker())),
        new Num(threat.shift().likely(), 1, true),
        new Num(threat.cost().likely(), 1, false),
        spread(threat.net(), true),
        new Share(threat.worthwhile()),
        new Text(threat.isCredibleByItself() ? "yes" : "only if bound"),
        new Share(threat.credibility().likely()));
  }
}
