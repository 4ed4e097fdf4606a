package org.parley.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.TextProspect;

/** How far each text is from the frontier. */
record DistanceFigure(Outlook outlook, List<TextProspect> texts) {
  private static final double NOTHING = 0.05;

  /** By how much all could have more than under each text; nothing if there is no text. */
  Optional<Figure> figure() {
    return texts.isEmpty() ? Optional.empty() : Optional.of(intervals());
  }

  private Figure intervals() {
    String title = title();
    return new Intervals(
        "distances",
        "All texts",
        title,
        "points that every party could have more than under the text, the same number for each, "
            + "at the likely values",
        "One row for each text. " + title + ".",
        "more for everybody at once, points",
        new Zero("on the frontier", "", "all could have more"),
        texts.stream().map(this::row).toList(),
        List.of(new Series(outlook.deciders(), Hue.NEUTRAL)),
        texts.stream().map(t -> List.of(distance(t))).toList());
  }

  private Row row(TextProspect text) {
    Row row = VariantRow.of(outlook.scenario(), text.variant());
    return distance(text).isPresent()
        ? row
        : new Row(row.label(), "no package is as good for everybody", row.muted());
  }

  private static Optional<Mark> distance(TextProspect text) {
    return text.ahead().deal().map(d -> PlaneParts.mark(Math.max(0, text.ahead().value())));
  }

  private String title() {
    List<TextProspect> behind =
        texts.stream()
            .filter(t -> distance(t).isPresent() && t.ahead().value() > NOTHING)
            .sorted(Comparator.comparingDouble((TextProspect t) -> -t.ahead().value()))
            .toList();
    if (behind.isEmpty()) {
      return "No text leaves points on the table for everybody";
    }
    String most = behind.get(0).variant().title();
    return Words.sentence(
        "%s of %s %s points on the table for everybody; most: %s, %s each"
            .formatted(
                Words.count(behind.size()),
                Words.count(texts.size(), "text"),
                behind.size() == 1 ? "leaves" : "leave",
                most,
                Words.plain(behind.get(0).ahead().value())));
  }
}
