package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Cell;
import org.parley.model.Issue;
import org.parley.model.Layout;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Variant;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.VariantScore;

/**
 * Whose opening text each draft lies closest to, by its words and not by what it is worth: on how
 * many of the issues that both report does it say the same? Rival readings count by the overlap of
 * their chances, so that a text is wholly like itself.
 */
final class OpeningTable {
  private final View view;
  private final ProblemTemplate template;

  OpeningTable(View view) {
    this.view = view;
    template = ProblemTemplate.of(view.scenario());
  }

  /** The table; nothing unless two texts at least are somebody's opening. */
  Optional<Table> table() {
    List<Variant> openings =
        view.parties().stream()
            .flatMap(p -> p.opening().stream())
            .distinct()
            .map(view.scenario()::variant)
            .toList();
    return openings.size() < 2 ? Optional.empty() : Optional.of(table(openings));
  }

  private Table table(List<Variant> openings) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("text", false));
    openings.forEach(o -> columns.add(new Column("as " + o.id() + ", of " + owners(o), true)));
    columns.add(new Column("closest to", false));
    return new Table(
        "Share of the issues reported in both texts on which they say the same, whatever it is worth",
        columns,
        view.scores().stream().map(VariantScore::variant).map(v -> row(v, openings)).toList());
  }

  private String owners(Variant opening) {
    return Words.list(
        view.parties().stream()
            .filter(p -> p.opening().filter(opening.id()::equals).isPresent())
            .map(Party::name)
            .toList());
  }

  private List<Value> row(Variant text, List<Variant> openings) {
    List<Value> row = new ArrayList<>(List.of(new Text(text.id())));
    double most = 0;
    String closest = "";
    for (Variant opening : openings) {
      double share = alike(text, opening);
      row.add(Double.isNaN(share) ? new Text("") : new Share(share));
      if (share == most) {
        closest = closest.isEmpty() ? opening.id() : closest + ", " + opening.id();
      } else if (share > most) {
        most = share;
        closest = opening.id();
      }
    }
    row.add(new Text(closest));
    return row;
  }

  /** Share of the issues that both report on which they say the same; NaN if there are none. */
  double alike(Variant one, Variant other) {
    Layout layout = template.layout();
    Reading first = template.reading(one.cells());
    Reading second = template.reading(other.cells());
    double alike = 0;
    int both = 0;
    for (int i = 0; i < layout.issues(); i++) {
      Issue issue = view.scenario().issues().get(i);
      if (isReported(one, issue) && isReported(other, issue)) {
        both++;
        for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
          alike += Math.min(first.chance(cell), second.chance(cell));
        }
      }
    }
    return both == 0 ? Double.NaN : alike / both;
  }

  private static boolean isReported(Variant text, Issue issue) {
    return !(text.cells().get(issue.id()) instanceof Cell.Unknown);
  }
}
