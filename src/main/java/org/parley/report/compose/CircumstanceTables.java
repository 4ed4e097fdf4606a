package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.model.Basis;
import org.parley.model.Circumstances;
import org.parley.model.Condition;
import org.parley.model.Ratifier;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.model.WarYears;
import org.parley.report.page.Block;

/** What moves the case besides the texts, with every number of it: one folded table each. */
record CircumstanceTables(Scenario scenario) {
  private static final List<String> COLUMNS =
      List.of("what", "holds for", "numbers", "source", "why");

  List<Block> blocks() {
    Circumstances all = scenario.circumstances();
    List<Block> blocks = new ArrayList<>();
    add(
        blocks,
        "Pressures: changes of what parties have without a deal",
        all.pressures().stream()
            .map(
                p ->
                    row(
                        p.title(),
                        p.by().map(this::party).map(n -> "made by " + n).orElse("happens"),
                        numbers(p.path("")),
                        p.basis()))
            .toList());
    add(blocks, "Years of war", all.wars().stream().map(this::war).toList());
    add(
        blocks,
        "Bodies whose later consent is needed",
        all.ratifiers().stream()
            .map(r -> row(r.title(), asked(r), numbers(r.path("")), r.basis()))
            .toList());
    add(
        blocks,
        "Options that need the act of a party, whoever signs",
        all.acts().stream()
            .map(
                a ->
                    row(
                        scenario.issue(a.issue()).id() + " " + scenario.issue(a.issue()).title(),
                        "%s: %s; without it %s"
                            .formatted(
                                party(a.party()), String.join(", ", a.options()), a.undone()),
                        "",
                        a.basis()))
            .toList());
    add(
        blocks,
        "What a deal does to a war after it",
        all.provisions().stream()
            .map(
                p ->
                    row(
                        p.title(),
                        "%s; from year %d, complete after %s"
                            .formatted(when(p.when()), p.from(), Words.count(p.phase(), "year")),
                        numbers(p.path("")),
                        p.basis()))
            .toList());
    add(
        blocks,
        "Guarantees",
        all.guarantees().stream()
            .map(
                g ->
                    row(
                        g.title(),
                        when(g.when()),
                        numbers("guarantees." + g.id() + "."),
                        g.basis()))
            .toList());
    add(
        blocks,
        "What breaking the deal would mean",
        all.breaches().stream()
            .map(
                b ->
                    row(
                        party(b.party()),
                        "noticed after %s; sanctions for %s"
                            .formatted(
                                Words.count(b.lag(), "year"), Words.count(b.years(), "year")),
                        numbers(b.path("")),
                        b.basis()))
            .toList());
    return blocks;
  }

  private static void add(List<Block> blocks, String title, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(PlainTable.folded(title, PlainTable.of(title, COLUMNS, rows)));
    }
  }

  private static List<String> row(String what, String holds, String numbers, Basis basis) {
    return List.of(what, holds, numbers, AssumptionSections.source(basis), basis.why());
  }

  private List<String> war(WarYears war) {
    return row(
        war.lottery(),
        "%s against %s, at most %s, then %s"
            .formatted(
                party(war.first().party()),
                party(war.second().party()),
                Words.count(war.years(), "year"),
                war.left()),
        numbers(war.path("")),
        war.basis());
  }

  private String asked(Ratifier ratifier) {
    String votes =
        ratifier.isReferendum()
            ? Words.percent(ratifier.share()) + " of the voters"
            : "%d of %d votes".formatted(ratifier.needed(), ratifier.members());
    String when = ratifier.when().isEmpty() ? "" : "; asked about " + when(ratifier.when());
    return "side of %s; %s%s".formatted(party(ratifier.party()), votes, when);
  }

  private static String when(List<Condition> conditions) {
    return Words.join(
        " with ", conditions, c -> c.issue() + " " + String.join(" or ", c.options()));
  }

  /** "noDeal.ukraine −5 (−10 to −1); ..." for every number under a path, but for zeros. */
  private String numbers(String path) {
    List<String> numbers = new ArrayList<>();
    for (Map.Entry<String, Uncertain> number : scenario.circumstances().numbers().entrySet()) {
      boolean isNothing = number.getValue().equals(Uncertain.exactly(0));
      if (number.getKey().startsWith(path) && !isNothing) {
        String name = number.getKey().substring(path.length());
        numbers.add(name + " " + AssumptionSections.range(number.getValue()));
      }
    }
    return String.join("; ", numbers);
  }

  private String party(String id) {
    return scenario.parties().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
