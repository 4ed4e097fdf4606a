package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Lottery;
import org.parley.model.WarYears;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Pressured;
import org.parley.study.WarCourse;

/** How the wars of no deal end, and how pressures change that: one table for each war. */
record WarTables(Pressured pressured) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (WarYears war : pressured.scenario().circumstances().wars()) {
      blocks.add(new Grid(table(war)));
      blocks.add(new Paragraph(note(war)));
    }
    return blocks;
  }

  private Table table(WarYears war) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("pressure", false));
    lottery(war).futures().forEach(f -> columns.add(new Column(f.title(), true)));
    columns.add(new Column("years of war", true));
    return new Table(
        "How a war of at most %s ends, at the likely values"
            .formatted(Words.count(war.years(), "year")),
        columns,
        pressured.courses().stream()
            .filter(c -> c.lottery().equals(war.lottery()))
            .map(this::row)
            .toList());
  }

  private Lottery lottery(WarYears war) {
    return pressured.scenario().lotteries().stream()
        .filter(l -> l.id().equals(war.lottery()))
        .findFirst()
        .orElseThrow();
  }

  private List<Value> row(WarCourse course) {
    PressureView view = new PressureView(pressured);
    List<Value> row = new ArrayList<>();
    row.add(new Text(course.pressure().map(view::pressure).orElse(view.name(pressured.base()))));
    course.chances().values().forEach(chance -> row.add(new Share(chance)));
    row.add(new Num(course.years(), 1, false));
    return row;
  }

  private String note(WarYears war) {
    String left =
        lottery(war).futures().stream()
            .filter(f -> f.id().equals(war.left()))
            .findFirst()
            .orElseThrow()
            .title();
    return "Chances, and the years to be expected. What is not over by then counts as %s. Pressures that do not change it are left out."
        .formatted(PressureView.quoted(left));
  }
}
