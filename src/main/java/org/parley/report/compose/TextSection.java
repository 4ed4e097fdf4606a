package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Block;
import org.parley.report.page.Section;
import org.parley.report.page.Table;

/** The texts compared, who the parties are, and what the issues and options mean. */
record TextSection(Scenario scenario) {

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!scenario.about().isEmpty()) {
      blocks.add(new Block.Paragraph(scenario.about()));
    }
    if (!scenario.variants().isEmpty()) {
      blocks.add(PlainTable.folded("The variants, their dates and sources", variants()));
    }
    blocks.add(PlainTable.folded("The parties and their seats", parties()));
    blocks.add(PlainTable.folded("Issues and their options", issues()));
    return new Section("texts", "Which texts are compared?", blocks);
  }

  private Table variants() {
    return PlainTable.of(
        "A later text was not known on " + scenario.asOf().orElse("the day of the scenario"),
        List.of("id", "text", "date", "author", "known from", "sources", "inferred", "remark"),
        scenario.variants().stream()
            .map(
                v ->
                    List.of(
                        v.id(),
                        v.title() + (v.later() ? " (later knowledge)" : ""),
                        v.date(),
                        v.author(),
                        grade(v.grade()),
                        String.join(", ", v.sources()),
                        inferred(v),
                        v.note()))
            .toList());
  }

  /** Issues on which the text's content is an inference, in the order of the file. */
  private String inferred(Variant variant) {
    return Words.join(
        ", ",
        scenario.issues().stream().map(Issue::id).filter(variant.inferred()::contains).toList(),
        id -> id);
  }

  private Table parties() {
    return PlainTable.of(
        "The opening text is the one from which a party's concessions are counted",
        List.of("party", "seat", "opening text", "about"),
        scenario.parties().stream()
            .map(p -> List.of(p.name(), seat(p.seat()), p.opening().orElse(""), p.about()))
            .toList());
  }

  private static String seat(Party.Seat seat) {
    return switch (seat) {
      case SIGNS -> "signs";
      case RATIFIES -> "must consent later";
      case REACTS -> "can only react";
    };
  }

  private static String grade(Variant.Grade grade) {
    return switch (grade) {
      case TEXT -> "published text";
      case READOUT -> "read out by a principal";
      case REPORT -> "press report of an unseen text";
    };
  }

  private Table issues() {
    return PlainTable.of(
        "Silent: the option that holds where a text says nothing",
        List.of("issue", "options", "silent", "sources", "remark"),
        scenario.issues().stream()
            .map(
                i ->
                    List.of(
                        i.id() + " " + i.title(),
                        Words.join("; ", i.options(), o -> o.id() + ": " + o.label()),
                        i.silent().orElse(""),
                        String.join(", ", i.sources()),
                        i.note()))
            .toList());
  }
}
