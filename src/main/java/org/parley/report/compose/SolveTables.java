package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Status;
import org.parley.model.Option;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Selection;
import org.parley.study.Solved;
import org.parley.study.TextDetail;
import org.parley.study.TextProspect;

/** What was solved as one table for programs. */
public final class SolveTables {
  private final Solved solved;
  private final List<List<Value>> rows = new ArrayList<>();

  private SolveTables(Solved solved) {
    this.solved = solved;
  }

  /**
   * One row for each package and party, with the option of each issue. The kind is {@code noDeal},
   * {@code solution}, {@code lottery} (expected points), {@code lotteryPackage} (with its chance),
   * {@code best} and {@code frontier} (ranked), {@code variant} (open issues are empty) or {@code
   * repair} (named {@code variant.goal} or {@code variant.goal.payer}). What does not exist has one
   * row with status {@code none} and without a party.
   *
   * @param most how many points of the frontier to list, at even distances if there are more
   */
  public static Table tidy(Solved solved, int most) {
    return new SolveTables(solved).table(most);
  }

  /** What all rows of a package share. */
  private record Key(String kind, String name, String status, int rank, double chance) {
    static Key of(String kind, String name, Status status) {
      return new Key(kind, name, Proof.word(status), 0, 1);
    }

    Key ranked(int other) {
      return new Key(kind, name, status, other, chance);
    }

    Key likely(double other) {
      return new Key(kind, name, status, rank, other);
    }
  }

  private Table table(int most) {
    addAll();
    Key key = Key.of("frontier", "", solved.frontier().status());
    List<Deal> points = Thinned.evenly(solved.frontier().points(), most);
    IntStream.range(0, points.size()).forEach(k -> add(key.ranked(k + 1), points.get(k)));
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "kind", "name", "status", "rank", "chance", "party")
        .forEach(name -> columns.add(new Column(name, false)));
    Stream.of("utility", "gain").forEach(name -> columns.add(new Column(name, true)));
    solved.scenario().issues().forEach(i -> columns.add(new Column("issue." + i.id(), false)));
    return new Table(solved.scenario().id(), columns, rows);
  }

  private void addAll() {
    Selection selection = solved.prospect().selection();
    List<Double> zeros = Collections.nCopies(selection.noDeal().size(), 0.0);
    add(Key.of("noDeal", "noDeal", Status.EXACT), List.of(), selection.noDeal(), zeros);
    for (Outlook.Named s : new Outlook(solved.scenario(), selection).solutions()) {
      add(Key.of("solution", s.id(), s.solution().status()), s.solution().deal());
    }
    add("nash", selection.lotteries().nash());
    add("kalaiSmorodinsky", selection.lotteries().kalaiSmorodinsky());
    add("egalitarian", selection.lotteries().egalitarian());
    List<Deal> best = selection.best().deals();
    Key key = Key.of("best", "nash", selection.best().status());
    IntStream.range(0, best.size()).forEach(k -> add(key.ranked(k + 1), best.get(k)));
    solved.prospect().texts().forEach(this::add);
  }

  private void add(String name, Mix mix) {
    Key key = Key.of("lottery", name, mix.status());
    if (mix.status() == Status.NONE) {
      add(key, Optional.empty());
      return;
    }
    add(key, List.of(), mix.utility(), mix.gain());
    Key part = Key.of("lotteryPackage", name, mix.status());
    for (int k = 0; k < mix.shares().size(); k++) {
      Mix.Share share = mix.shares().get(k);
      add(part.ranked(k + 1).likely(share.chance()), share.deal());
    }
  }

  private void add(TextProspect text) {
    String id = text.variant().id();
    add(Key.of("variant", id, Status.EXACT), text.options(), text.utility(), text.gain());
    add(id + ".acceptable", text.nearest());
    solved.detail(text).ifPresent(detail -> add(id, detail));
  }

  private void add(String id, TextDetail detail) {
    add(id + ".betterForAll", detail.better());
    for (TextDetail.Cheapest cheapest : detail.cheapest()) {
      String payer = solved.scenario().parties().get(cheapest.party()).id();
      add(id + ".acceptable." + payer, cheapest.acceptable());
      add(id + ".betterForAll." + payer, cheapest.better());
    }
  }

  private void add(String name, Repair repair) {
    add(Key.of("repair", name, repair.status()), repair.deal());
  }

  private void add(Key key, Optional<Deal> deal) {
    if (deal.isPresent()) {
      add(key, deal.get());
    } else {
      rows.add(row(key, "", new Text(""), new Text(""), List.of()));
    }
  }

  private void add(Key key, Deal deal) {
    add(key, deal.outcome(), deal.utility(), deal.gain());
  }

  private void add(Key key, List<Integer> outcome, List<Double> utility, List<Double> gain) {
    for (int p = 0; p < utility.size(); p++) {
      String party = solved.scenario().parties().get(p).id();
      rows.add(
          row(
              key,
              party,
              new Num(utility.get(p), 2, false),
              new Num(gain.get(p), 2, true),
              outcome));
    }
  }

  private List<Value> row(Key key, String party, Value utility, Value gain, List<Integer> outcome) {
    List<Value> row = new ArrayList<>();
    Stream.of(solved.scenario().id(), key.kind(), key.name(), key.status())
        .forEach(t -> row.add(new Text(t)));
    row.add(new Text(key.rank() == 0 ? "" : Integer.toString(key.rank())));
    row.add(new Num(key.chance(), 4, false));
    row.add(new Text(party));
    row.add(utility);
    row.add(gain);
    for (int i = 0; i < solved.scenario().issues().size(); i++) {
      row.add(new Text(option(i, outcome)));
    }
    return row;
  }

  private String option(int issue, List<Integer> outcome) {
    List<Option> options = solved.scenario().issues().get(issue).options();
    boolean open = outcome.isEmpty() || outcome.get(issue) == TextProspect.OPEN;
    return open ? "" : options.get(outcome.get(issue)).id();
  }
}
