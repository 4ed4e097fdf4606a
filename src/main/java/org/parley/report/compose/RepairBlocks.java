package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Folded;
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
      "More for all: some package gives every party so many points more than the text, the same"
          + " number for each (points of different parties are taken one for one); 0.0 is on the"
          + " frontier, none means that no package all can sign is as good as the text for"
          + " everybody. Changes count issues that the text settles; open issues are free to fill.";

  /** So many open issues can be told in a sentence. */
  private static final int FEW_OPEN = 8;

  /** How far each text is from the frontier and from being acceptable. */
  static Table overview(List<TextProspect> texts) {
    List<Column> columns =
        List.of(
            new Column("text", false),
            new Column("open issues", true),
            new Column("more for all", true),
            new Column("changes until acceptable", true));
    String caption = "How far each text is from the frontier and from what all accept";
    return new Table(caption, columns, texts.stream().map(RepairBlocks::row).toList());
  }

  private static List<Value> row(TextProspect text) {
    return List.of(
        new Text(text.variant().id()),
        new Text(text.open() == 0 ? "" : Integer.toString(text.open())),
        new Text(ahead(text.ahead())),
        new Text(
            text.nearest().deal().isEmpty() ? "none" : Integer.toString(count(text.nearest()))));
  }

  /** "+3.1", or "0.0" on the frontier, or "none" beyond what can be signed. */
  private static String ahead(Solution ahead) {
    return ahead.deal().isEmpty() ? "none" : Words.signed(Math.max(0, ahead.value()));
  }

  private static int count(Repair repair) {
    return repair.issues().size();
  }

  /** The smallest change that makes a text acceptable to all. */
  List<Block> acceptable(TextProspect text) {
    return blocks(text, text.nearest(), "acceptable to " + outlook.deciders(), "");
  }

  /** How a text's open issues are settled if it settles few; nothing if a sentence told it. */
  Optional<Block> settled(TextProspect text) {
    return text.nearest()
        .deal()
        .filter(d -> text.open() > FEW_OPEN)
        .map(
            d ->
                new Folded(
                    "How the %d open issues of %s are settled then"
                        .formatted(text.open(), text.variant().title()),
                    List.of(new Bullets(outlook.packages().settled(text.options(), d)))));
  }

  /** All that is known of a text looked at closely beyond {@link #acceptable}. */
  List<Block> closely(TextProspect text, TextDetail detail) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Packages at least as good as %s, and as no deal, for %s: %s."
                .formatted(
                    text.variant().title(), outlook.deciders(), ZoneWords.part(detail.above()))));
    blocks.addAll(blocks(text, detail.better(), "better for " + outlook.deciders(), ""));
    blocks.addAll(cheapest(text, detail));
    blocks.addAll(trades(text, detail));
    return blocks;
  }

  private List<Block> cheapest(TextProspect text, TextDetail detail) {
    List<Block> blocks = new ArrayList<>();
    for (TextDetail.Cheapest cheapest : detail.cheapest()) {
      String party = outlook.parties().get(cheapest.party()).name();
      String all = outlook.deciders();
      if (count(text.nearest()) > 0) {
        String goal = "acceptable to " + all;
        blocks.addAll(cheapest(text, cheapest.acceptable(), text.nearest(), goal, party));
      }
      boolean consents =
          outlook.selection().terms().roles().get(cheapest.party()).consents(); // then it gains
      if (!consents || differs(cheapest.better(), detail.better())) {
        String goal = "better for " + all;
        blocks.addAll(cheapest(text, cheapest.better(), detail.better(), goal, party));
      }
    }
    return blocks;
  }

  /** The repair that costs a party least, or that it is the one told before. */
  private List<Block> cheapest(
      TextProspect text, Repair repair, Repair told, String goal, String party) {
    if (differs(repair, told)) {
      return blocks(text, repair, goal, cost(repair, party));
    }
    if (repair.deal().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Paragraph(
            "To make %s %s with the fewest changes %s."
                .formatted(text.variant().title(), goal, price(repair, party))));
  }

  private static boolean differs(Repair repair, Repair told) {
    return !repair.deal().equals(told.deal());
  }

  private static String price(Repair repair, String party) {
    if (repair.cost() <= 0) {
      return "costs " + party + " nothing";
    }
    String points = Words.plain(repair.cost());
    return repair.status() == Status.EXACT
        ? "costs %s %s points, and no other change less".formatted(party, points)
        : "costs %s %s points".formatted(party, points);
  }

  private static String cost(Repair repair, String party) {
    return repair.cost() <= 0
        ? " at no cost to " + party
        : " at the least cost to %s (%s points)".formatted(party, Words.plain(repair.cost()));
  }

  private List<Block> blocks(TextProspect text, Repair repair, String goal, String cost) {
    String title = text.variant().title();
    if (repair.deal().isEmpty()) {
      return List.of(new Paragraph("%s: no change makes it %s.".formatted(title, goal)));
    }
    String gains = "; gains: " + outlook.gains(repair.deal().get().gain());
    List<String> changes = outlook.packages().changes(text.options(), repair);
    if (changes.isEmpty()) {
      String how = text.open() == 0 ? " as it is" : " by" + settling(text, repair);
      String verb = text.open() == 0 ? " is " : " becomes ";
      return List.of(new Paragraph(title + verb + goal + cost + how + gains + "."));
    }
    String and = text.open() == 0 ? "" : " and by" + settling(text, repair);
    String with = " with " + Words.count(changes.size(), "change") + proof(repair, cost);
    return List.of(
        new Paragraph(title + " becomes " + goal + cost + with + and + gains + ":"),
        new Bullets(changes));
  }

  private String settling(TextProspect text, Repair repair) {
    return text.open() > FEW_OPEN
        ? " settling its %d open issues".formatted(text.open())
        : " settling its open issues " + outlook.packages().filled(text.options(), repair);
  }

  /** The number of changes is proven if the bound leaves no room for one less. */
  private static String proof(Repair repair, String cost) {
    boolean proven = repair.status() == Status.EXACT || (cost.isEmpty() && repair.gap() < 1);
    return proven
        ? ""
        : " (proven: not under %s)".formatted(Words.digits(repair.cost() - repair.gap()));
  }

  /** Trades from a text that two parties both gain from and no one else loses from. */
  private List<Block> trades(TextProspect text, TextDetail detail) {
    List<Block> blocks = new ArrayList<>();
    for (TextDetail.Trades trades : detail.trades()) {
      String from =
          "%s and %s, starting from %s"
              .formatted(
                  outlook.parties().get(trades.first()).name(),
                  outlook.parties().get(trades.second()).name(),
                  text.variant().title());
      if (trades.best().isEmpty()) {
        blocks.add(new Paragraph("No trade of two or three issues helps both " + from + "."));
      } else {
        blocks.add(new Paragraph("Trades between " + from + ":"));
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
