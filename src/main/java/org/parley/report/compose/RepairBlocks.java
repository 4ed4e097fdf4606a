package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.TextDetail;
import org.parley.study.TextProspect;

/** What would have to change in a text. */
record RepairBlocks(Outlook outlook) {
  /** How the table of {@link #overview} is to be read. */
  static final String OVERVIEW =
      "More for all: so many points more, the same number for each, some package gives every party"
          + " (points of different parties are taken one for one); 0.0 is on the frontier, none means"
          + " that no package all can sign is as good as the text for everybody. As good for all: packages at least as good as the text, and as no"
          + " deal, for everybody. Changes count issues"
          + " that the text settles; open issues are free to fill.";

  /** How far each text is from the frontier and from being acceptable. */
  Table overview(List<TextDetail> details) {
    List<TextProspect> texts = outlook.prospect().texts();
    List<Column> columns =
        List.of(
            new Column("text", false),
            new Column("open issues", true),
            new Column("more for all", true),
            new Column("as good for all", true),
            new Column("changes until acceptable", true),
            new Column("changes until better", true));
    List<List<Value>> rows =
        IntStream.range(0, texts.size()).mapToObj(t -> row(texts.get(t), details.get(t))).toList();
    String caption = "How far each text is from the frontier and from what all accept";
    return new Table(caption, columns, rows);
  }

  private List<Value> row(TextProspect text, TextDetail detail) {
    return List.of(
        new Text(text.variant().id()),
        new Text(text.open() == 0 ? "" : Integer.toString(text.open())),
        new Text(ahead(text.ahead())),
        new Text(ZoneWords.part(detail.above())),
        new Text(count(text.nearest())),
        new Text(count(detail.better())));
  }

  /** "+3.1", or "0.0" on the frontier, or "none" beyond what can be signed. */
  private static String ahead(Solution ahead) {
    return ahead.status() == Status.NONE ? "none" : Words.signed(Math.max(0, ahead.value()));
  }

  private static String count(Repair repair) {
    return repair.deal().isEmpty() ? "none" : Integer.toString(repair.issues().size());
  }

  /** The smallest change that makes a text acceptable to all. */
  List<Block> acceptable(TextProspect text) {
    String goal = "acceptable to " + outlook.deciders();
    return blocks(text, text.nearest(), text.variant().title() + " becomes " + goal, goal);
  }

  /** The smallest change that improves a text for all. */
  List<Block> better(TextProspect text, TextDetail detail) {
    String goal = "better for " + outlook.deciders();
    return blocks(text, detail.better(), text.variant().title() + " becomes " + goal, goal);
  }

  /** Repairs at least cost to the parties asked about. */
  List<Block> cheapest(TextProspect text, TextDetail detail) {
    List<Block> blocks = new ArrayList<>();
    for (TextDetail.Cheapest cheapest : detail.cheapest()) {
      String party = outlook.parties().get(cheapest.party()).name();
      if (differs(cheapest.acceptable(), text.nearest())) {
        blocks.addAll(cheapest(text, cheapest.acceptable(), party, "acceptable to"));
      }
      if (differs(cheapest.better(), detail.better())) {
        blocks.addAll(cheapest(text, cheapest.better(), party, "better for"));
      }
    }
    return blocks;
  }

  private static boolean differs(Repair repair, Repair told) {
    return !repair.deal().equals(told.deal());
  }

  private List<Block> cheapest(TextProspect text, Repair repair, String party, String goal) {
    String cost =
        repair.cost() <= 0
            ? "at no cost to " + party
            : "at the least cost to %s (%s points)".formatted(party, Words.plain(repair.cost()));
    String all = goal + " " + outlook.deciders();
    return blocks(
        text, repair, "%s becomes %s %s".formatted(text.variant().title(), all, cost), all);
  }

  private List<Block> blocks(TextProspect text, Repair repair, String lead, String goal) {
    if (repair.deal().isEmpty()) {
      return List.of(
          new Paragraph(
              "%s: no change makes it %s; %s."
                  .formatted(
                      text.variant().title(),
                      goal,
                      Proof.reason(outlook.scenario(), repair.reason()))));
    }
    List<String> changes = outlook.packages().changes(text.options(), repair);
    if (changes.isEmpty() && text.open() == 0) {
      String gains = outlook.gains(repair.deal().get().gain());
      return List.of(
          new Paragraph(
              "%s is %s as it is; gains: %s.".formatted(text.variant().title(), goal, gains)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(lead + how(text, repair, changes.size())));
    if (!changes.isEmpty()) {
      blocks.add(new Bullets(changes));
    }
    return blocks;
  }

  private String how(TextProspect text, Repair repair, int changes) {
    String filled = outlook.packages().filled(text.options(), repair);
    String open =
        filled.isEmpty()
            ? ""
            : "%s its open issues %s"
                .formatted(changes == 0 ? " by settling" : " and by settling", filled);
    String least =
        repair.status() == Status.EXACT ? "" : " (%s)".formatted(Proof.word(repair.status()));
    String gains = "; gains: " + outlook.gains(repair.deal().orElseThrow().gain());
    if (changes == 0) {
      return open + gains + ".";
    }
    return " with %s%s%s%s%s".formatted(Words.count(changes, "change"), least, open, gains, ":");
  }

  /** Trades from a text that two parties both gain from and no one else loses from. */
  List<Block> trades(TextProspect text, TextDetail detail) {
    List<Block> blocks = new ArrayList<>();
    for (TextDetail.Trades trades : detail.trades()) {
      String pair =
          "%s and %s"
              .formatted(
                  outlook.parties().get(trades.first()).name(),
                  outlook.parties().get(trades.second()).name());
      if (trades.best().isEmpty()) {
        blocks.add(
            new Paragraph(
                "%s: no trade of two or three issues from %s helps both."
                    .formatted(pair, text.variant().title())));
      } else {
        blocks.add(
            new Paragraph(
                "Trades between %s, starting from %s:".formatted(pair, text.variant().title())));
        blocks.add(new Bullets(trades.best().stream().map(t -> trade(text, t)).toList()));
      }
    }
    return blocks;
  }

  private String trade(TextProspect text, Logroll trade) {
    return "%s (%s)"
        .formatted(
            String.join("; ", outlook.packages().trade(text.options(), trade)),
            outlook.gains(trade.change()));
  }
}
