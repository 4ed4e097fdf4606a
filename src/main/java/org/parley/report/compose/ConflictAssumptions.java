package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Basis;
import org.parley.model.GraphModel;
import org.parley.model.GraphModel.Choice;
import org.parley.model.Party;
import org.parley.model.Preference;
import org.parley.model.Scenario;
import org.parley.model.Sentence;
import org.parley.model.Uncertain;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Section;
import org.parley.report.page.Table;

/** What the answer about a conflict rests on, in tables. */
record ConflictAssumptions(ConflictView view) {

  private Scenario scenario() {
    return view.answer().scenario();
  }

  private GraphModel model() {
    return view.answer().named().model();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!scenario().about().isEmpty()) {
      blocks.add(new Block.Paragraph(scenario().about()));
    }
    blocks.add(
        new Caution(
            "Who can do what, and what each prefers, is an assumption of the modeller, shown with its"
                + " source or the word assumed."));
    blocks.add(PlainTable.folded("The conflict as a whole: " + source(model().basis()), options()));
    if (!model().infeasible().isEmpty()) {
      blocks.add(PlainTable.folded("Combinations that cannot be", infeasible()));
    }
    for (Party party : view.movers()) {
      Preference preference = model().preferences().get(party.id());
      blocks.add(
          PlainTable.folded(
              "What %s prefers: %s".formatted(party.name(), source(preference.basis())),
              preference(party, preference)));
    }
    if (model().preferences().values().stream().anyMatch(Preference.BySheet.class::isInstance)) {
      blocks.add(PlainTable.folded("What states amount to for the score sheets", outcomes()));
    }
    blocks.add(PlainTable.folded("Sources", new AssumptionSections(scenario()).sources()));
    return new Section("assumptions", "What does it rest on?", blocks);
  }

  private static String source(Basis basis) {
    String source = AssumptionSections.source(basis);
    return basis.why().isEmpty() ? source : source + "; " + basis.why();
  }

  private Table options() {
    return PlainTable.of(
        "Options of the decision makers",
        List.of("id", "party", "does", "or else", "can be changed"),
        model().options().stream()
            .map(
                o ->
                    List.of(
                        o.id(), party(o.party()), o.title(), o.undo(), ConflictAssumptions.way(o)))
            .toList());
  }

  private String party(String id) {
    return view.movers().stream()
        .filter(p -> p.id().equals(id))
        .map(Party::name)
        .findFirst()
        .orElseThrow();
  }

  private static String way(Choice option) {
    return switch (option.change()) {
      case BOTH -> "both ways";
      case ONLY_TO_YES -> "once taken, it stays";
      case ONLY_TO_NO -> "once given up, it is gone";
    };
  }

  private Table infeasible() {
    return PlainTable.of(
        "All of these together",
        List.of("combination", "why"),
        model().infeasible().stream().map(e -> List.of(when(e.when()), e.why())).toList());
  }

  private static String when(Map<String, Boolean> when) {
    return when.entrySet().stream()
        .map(e -> e.getValue() ? e.getKey() : "not " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private Table preference(Party party, Preference preference) {
    if (preference instanceof Preference.ByStatements by) {
      return PlainTable.of(
          by.weighted()
              ? "Statements; in each draw the heaviest is the most important"
              : "Statements, the most important first",
          List.of("wants", "that is", "weight", "source", "why"),
          by.statements().stream().map(w -> wanted(party, w)).toList());
    }
    if (preference instanceof Preference.ByValues by) {
      return PlainTable.of(
          "Values of the states, in any unit",
          List.of("state", "value"),
          by.states().stream()
              .map(s -> List.of(s, number(GraphModel.value(party.id(), s))))
              .toList());
    }
    String order =
        preference instanceof Preference.ByRanking by
            ? chain(by.classes())
            : preference instanceof Preference.ByChains chains
                ? chains.chains().stream()
                    .map(ConflictAssumptions::chain)
                    .collect(Collectors.joining("; "))
                : "by its score sheet";
    return PlainTable.of("From best to worst", List.of("states"), List.of(List.of(order)));
  }

  private List<String> wanted(Party party, Preference.Wanted wanted) {
    return List.of(
        wanted.title().isEmpty() ? wanted.id() : wanted.title(),
        sentence(wanted.that()),
        number(GraphModel.weight(party.id(), wanted.id())),
        AssumptionSections.source(wanted.basis()),
        wanted.basis().why());
  }

  private String number(String path) {
    Uncertain number = scenario().circumstances().numbers().get(path);
    return number == null ? "" : AssumptionSections.range(number);
  }

  private static String chain(List<List<String>> classes) {
    return classes.stream().map(c -> String.join(" = ", c)).collect(Collectors.joining(", "));
  }

  /** A sentence with the ids of options. */
  private static String sentence(Sentence sentence) {
    if (sentence instanceof Sentence.Taken taken) {
      return taken.option();
    }
    if (sentence instanceof Sentence.Not not) {
      return "not " + sentence(not.sentence());
    }
    if (sentence instanceof Sentence.All all) {
      return joined(all.sentences(), " and ");
    }
    if (sentence instanceof Sentence.Any any) {
      return joined(any.sentences(), " or ");
    }
    if (sentence instanceof Sentence.If conditional) {
      return "%s if %s".formatted(sentence(conditional.then()), sentence(conditional.condition()));
    }
    Sentence.Same same = (Sentence.Same) sentence;
    return "%s as %s".formatted(sentence(same.one()), sentence(same.other()));
  }

  private static String joined(List<Sentence> sentences, String word) {
    return sentences.stream()
        .map(ConflictAssumptions::sentence)
        .collect(Collectors.joining(word, "(", ")"));
  }

  private Table outcomes() {
    return PlainTable.of(
        "The first that fits counts; else no deal",
        List.of("states with", "amount to"),
        model().outcomes().stream()
            .map(
                o ->
                    List.of(
                        when(o.when()),
                        o.variant()
                            .map(v -> scenario().variant(v).title())
                            .orElse("no deal under " + String.join(", ", o.pressures()))))
            .toList());
  }
}
