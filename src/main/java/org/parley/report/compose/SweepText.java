package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Scenario;
import org.parley.report.page.Block;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.sweep.Plan;
import org.parley.sweep.Varied;
import org.parley.sweep.survey.Overview;
import org.parley.sweep.survey.Survey;

/** What the table of a sweep says in short. */
public final class SweepText {
  private static final int MOST_ROWS = 100;
  private static final int MOST_VARIED = 20;
  private static final int DECIMALS = 2;

  private SweepText() {}

  /** For a terminal, the finding first. */
  public static List<Block> of(Scenario scenario, Survey survey) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(SweepView.of(scenario, survey).finding()));
    blocks.addAll(what(survey.plan(), survey.overview()));
    blocks.add(new Block.Grid(table(survey.overview())));
    int more = survey.measures().size() - MOST_ROWS;
    if (more > 0) {
      blocks.add(new Block.Paragraph("And %d more columns in the table.".formatted(more)));
    }
    return blocks;
  }

  /** What was run. */
  static List<Block> what(Plan plan, Overview overview) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%,d %s of %s: design %s, %,d %s of each point. Plan %s.",
                overview.rows(),
                overview.rows() == 1 ? "run" : "runs",
                plan.scenario(),
                plan.scheme().word(),
                plan.replications(),
                plan.replications() == 1 ? "run" : "runs",
                plan.id())));
    blocks.add(new Block.Paragraph("Varied: " + varied(plan) + "."));
    return blocks;
  }

  private static String varied(Plan plan) {
    List<String> paths = plan.varied().stream().limit(MOST_VARIED).map(SweepText::varied).toList();
    int more = plan.varied().size() - paths.size();
    return String.join("; ", paths) + (more > 0 ? "; and %d more".formatted(more) : "");
  }

  private static String varied(Varied varied) {
    String values =
        varied.values().written() instanceof List<?> list
            ? String.join(", ", list.stream().map(Object::toString).toList())
            : varied.values().written().toString();
    return varied.path() + " over " + values;
  }

  /** The spread of each measure. */
  static Table table(Overview overview) {
    return new Table(
        "Each measure over all runs that have a value",
        List.of(
            new Column("Measure", false),
            new Column("Unit", false),
            new Column("Runs", true),
            new Column("Mean", true),
            new Column("Lowest", true),
            new Column("Highest", true)),
        overview.measures().stream().limit(MOST_ROWS).map(SweepText::row).toList());
  }

  private static List<Value> row(Overview.Spread spread) {
    return List.of(
        new Text(spread.column().name()),
        new Text(spread.column().unit()),
        new Num(spread.count(), 0, false),
        number(spread.mean()),
        number(spread.low()),
        number(spread.high()));
  }

  private static Value number(double value) {
    return Double.isNaN(value) ? new Text("") : new Num(value, DECIMALS, false);
  }

  /** For programs. */
  public static Map<String, Object> tree(Survey survey) {
    Plan plan = survey.plan();
    Overview overview = survey.overview();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", plan.scenario());
    tree.put("plan", plan.id());
    tree.put("settings", plan.tree());
    tree.put("runs", overview.rows());
    Map<String, Object> measures = new LinkedHashMap<>();
    overview.measures().forEach(s -> measures.put(s.column().name(), tree(s)));
    tree.put("measures", measures);
    tree.put("sharesOfVariance", shares(survey));
    return tree;
  }

  /** First-order shares of the most telling measures, by measure and varied path. */
  private static Map<String, Object> shares(Survey survey) {
    Map<String, Object> shares = new LinkedHashMap<>();
    for (int measure : survey.telling()) {
      Map<String, Object> paths = new LinkedHashMap<>();
      for (int input : survey.movers(measure)) {
        String path = survey.inputs().get(input).path();
        survey.share(measure, input).ifPresent(s -> paths.put(path, s));
      }
      if (!paths.isEmpty()) {
        shares.put(survey.measures().get(measure).name(), paths);
      }
    }
    return shares;
  }

  private static Map<String, Object> tree(Overview.Spread spread) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("unit", spread.column().unit());
    tree.put("runs", spread.count());
    if (spread.count() > 0) {
      tree.put("mean", spread.mean());
      tree.put("low", spread.low());
      tree.put("high", spread.high());
    }
    return tree;
  }
}
