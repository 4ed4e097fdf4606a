package org.parley.scenario;

import java.util.List;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.model.Issue;
import org.parley.model.Rating;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/**
 * Builds the ratings of score sheets, with the doubt that the file declares for plain numbers.
 *
 * @param issues all issues
 * @param weightSpread share by which a plain weight may be off
 * @param worthSpread amount by which a plain worth may be off
 */
record SheetBuilder(List<Issue> issues, double weightSpread, double worthSpread) {

  static SheetBuilder of(Mapping root, List<Issue> issues) {
    return new SheetBuilder(issues, spread(root, "weights"), spread(root, "worths"));
  }

  private static double spread(Mapping root, String key) {
    return root.get("spread")
        .flatMap(Nodes::mapping)
        .flatMap(m -> m.get(key))
        .map(n -> Numbers.of(n).orElseThrow())
        .orElse(0.0);
  }

  List<Rating> ratings(String party, Mapping sheets) {
    Mapping sheet = Nodes.mapping(sheets.get(party).orElseThrow()).orElseThrow();
    return sheet.entries().stream().map(this::rating).toList();
  }

  private Rating rating(Entry entry) {
    Mapping map = Nodes.mapping(entry.value()).orElseThrow();
    Issue issue =
        issues.stream().filter(i -> i.id().equals(entry.key().text())).findFirst().orElseThrow();
    Worth worth =
        map.get("worth")
            .map(w -> listed(w, issue))
            .orElseGet(() -> ladder(map.get("ladder").orElseThrow()));
    return new Rating(issue.id(), weight(map), worth, ScenarioBuilder.basis(map));
  }

  private Uncertain weight(Mapping map) {
    Uncertain weight = ScenarioBuilder.number(map, "weight");
    double likely = weight.likely();
    return map.get("weight").orElseThrow() instanceof Scalar
        ? new Uncertain(likely * (1 - weightSpread), likely, likely * (1 + weightSpread))
        : weight;
  }

  private Uncertain worth(Node node) {
    Uncertain worth = Numbers.range(node).orElseThrow();
    return node instanceof Scalar ? widened(worth.likely()) : worth;
  }

  /** A plain worth with its spread; 0 and 1 are the ends of the party's own scale and stay. */
  private Uncertain widened(double likely) {
    if (likely == 0 || likely == 1) {
      return Uncertain.exactly(likely);
    }
    return new Uncertain(
        Bounds.UNIT.clip(likely - worthSpread), likely, Bounds.UNIT.clip(likely + worthSpread));
  }

  private Worth listed(Node node, Issue issue) {
    List<Node> worths =
        node instanceof Mapping map
            ? issue.options().stream().map(o -> map.get(o.id()).orElseThrow()).toList()
            : Nodes.items(node);
    return new Worth.Listed(worths.stream().map(this::worth).toList());
  }

  private Worth ladder(Node node) {
    if (!(node instanceof Mapping map)) {
      boolean isRising = Nodes.text(node).orElseThrow().equals(LadderType.RISING);
      Uncertain low = Uncertain.exactly(0);
      Uncertain high = Uncertain.exactly(1);
      Uncertain even = Uncertain.exactly(1);
      return isRising ? new Worth.Ladder(low, high, even) : new Worth.Ladder(high, low, even);
    }
    return new Worth.Ladder(
        map.get("from").map(this::worth).orElse(Uncertain.exactly(0)),
        map.get("to").map(this::worth).orElse(Uncertain.exactly(1)),
        map.get("curve").flatMap(Numbers::range).orElse(Uncertain.exactly(1)));
  }
}
