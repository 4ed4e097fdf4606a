package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.analysis.conflict.CoalitionStability;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Move;
import org.parley.analysis.conflict.StatusQuo.Cooperation;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.study.ConflictAnswer;

/** What a conflict comes to, in tables and sentences, for a terminal and for a page. */
public final class ConflictText {
  private static final int MOST_WAYS = 3;
  private static final int MOST_JUMPS = 6;

  private final ConflictView view;
  private final ConflictAnswer answer;

  ConflictText(ConflictView view) {
    this.view = view;
    this.answer = view.answer();
  }

  /** All of it, the finding first. */
  public static List<Block> of(ConflictAnswer answer) {
    ConflictText text = new ConflictText(new ConflictView(answer));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text.view.finding()));
    blocks.addAll(text.states());
    blocks.addAll(text.paths());
    blocks.addAll(text.rests());
    blocks.addAll(text.coalitions());
    blocks.addAll(text.holding());
    blocks.add(new Paragraph(ConflictView.NO_FORECAST));
    return blocks;
  }

  /** Which states hold and who stays where. */
  List<Block> states() {
    ConflictTables tables = new ConflictTables(view);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid(tables.equilibria()));
    if (!view.leftOut().isEmpty()) {
      blocks.add(new Caution(view.leftOut()));
    }
    if (!answer.unreachable().isEmpty()) {
      blocks.add(new Caution(unreachable()));
    }
    blocks.add(new Grid(tables.stayers()));
    if (view.isUncertain()) {
      blocks.add(new Grid(tables.stayingShares()));
    }
    blocks.add(new Grid(tables.rankings()));
    blocks.add(new Paragraph(view.concepts()));
    return blocks;
  }

  private String unreachable() {
    int count = answer.unreachable().size();
    String which =
        answer.unreachable().stream()
            .limit(MOST_WAYS)
            .map(view::named)
            .collect(Collectors.joining("; "));
    return "No moves lead from the present state to %s: %s%s."
        .formatted(
            Words.count(count, "state"),
            which,
            count > MOST_WAYS ? "; and %d more".formatted(count - MOST_WAYS) : "");
  }

  /** How one gets from the present state to those that hold, and who has to take part. */
  List<Block> paths() {
    List<String> lines = view.main().stream().filter(s -> s != view.now()).map(this::path).toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Paragraph(
                "From the present state, %s, to those that hold, by fewest moves, nobody moving"
                        .formatted(view.named(view.now()))
                    + " twice in a row"
                    + (view.isUncertain() ? "; improvements at the likely values:" : ":")),
            new Bullets(lines));
  }

  private String path(int state) {
    List<Move> moves = answer.statusQuo().byMoves().to(state);
    if (moves.isEmpty()) {
      return "%s: no moves lead there.".formatted(view.named(state));
    }
    List<Move> better = answer.statusQuo().byImprovements().to(state);
    String improving =
        better.equals(moves)
            ? " Each gains by its move"
            : better.isEmpty()
                ? " Improvements alone do not lead there"
                : " Where each gains by its move: " + view.path(better);
    return "%s: %s.%s%s.%s"
        .formatted(
            view.named(state), view.path(moves), improving, reached(state), cooperation(state));
  }

  private String reached(int state) {
    return view.isUncertain()
        ? "; in %s of draws improvements lead there"
            .formatted(Words.percent(view.shares().reached(state)))
        : "";
  }

  private String cooperation(int state) {
    List<Cooperation> ways = answer.statusQuo().cooperations(state);
    return " It takes %s."
        .formatted(
            ways.stream()
                .limit(MOST_WAYS)
                .map(this::cooperation)
                .collect(Collectors.joining(", or ")));
  }

  /** Who has to take part, and who of them would have less there than now. */
  private String cooperation(Cooperation way) {
    List<Integer> losing = way.members().stream().filter(i -> !way.gaining().contains(i)).toList();
    String gains =
        losing.isEmpty()
            ? "better than now for " + (way.members().size() == 1 ? "it" : "each")
            : losing.size() == way.members().size()
                ? "no better than now for " + (losing.size() == 1 ? "it" : "any of them")
                : "no better than now for " + view.movers(losing);
    return "%s (%s)".formatted(view.movers(way.members()), gains);
  }

  /** Where it comes to rest. */
  List<Block> rests() {
    List<String> rests =
        answer.attractors().from(answer.likely().improvements(), view.now()).sets().stream()
            .map(this::rest)
            .toList();
    return List.of(
        new Paragraph(
            "If everybody only ever improves, the conflict can end from the present state"
                + (view.isUncertain() ? ", at the likely values," : "")
                + " at:"),
        new Bullets(rests));
  }

  private String rest(List<Integer> set) {
    if (set.size() == 1) {
      return view.named(set.get(0)) + view.share(view.shares().resting(set.get(0)));
    }
    return "going round between "
        + Words.list(set.stream().limit(ConflictView.MOST_SHOWN).map(view::named).toList());
  }

  /** Which states hold against coalitions, and which equilibria some could leave together. */
  List<Block> coalitions() {
    if (answer.coalitions().isEmpty()) {
      return List.of(new Paragraph("Coalitions are not asked: there are too many states for it."));
    }
    CoalitionStability coalitions = answer.coalitions().get();
    List<Integer> holding = coalitions.equilibria(Concept.SEQ);
    List<String> lines = new ArrayList<>();
    lines.add(
        holding.isEmpty()
            ? "No state holds if any group may move together for the good of each of its members (SEQ)."
            : "Even if any group may move together for the good of each of its members, these hold"
                + " (SEQ): "
                + holding.stream().map(view::named).collect(Collectors.joining("; "))
                + ".");
    List<CoalitionStability.Jump> all = coalitions.jumps(view.main());
    List<CoalitionStability.Jump> jumps =
        all.stream()
            .filter(j -> Integer.bitCount(j.coalition()) > 1 && isSmallest(j, all))
            .toList();
    jumps.stream().limit(MOST_JUMPS).forEach(j -> lines.add(jump(j)));
    if (jumps.size() > MOST_JUMPS) {
      lines.add("And %d more such steps.".formatted(jumps.size() - MOST_JUMPS));
    }
    return List.of(
        new Paragraph(
            "If some act together" + (view.isUncertain() ? ", at the likely values:" : ":")),
        new Bullets(lines));
  }

  /** Whether nobody in it can be spared. */
  private static boolean isSmallest(
      CoalitionStability.Jump jump, List<CoalitionStability.Jump> all) {
    return all.stream()
        .filter(o -> o.from() == jump.from() && o.to() == jump.to() && !o.equals(jump))
        .noneMatch(o -> (o.coalition() & ~jump.coalition()) == 0);
  }

  private String jump(CoalitionStability.Jump jump) {
    List<Integer> members =
        IntStream.range(0, view.movers().size())
            .filter(i -> (jump.coalition() >>> i & 1) != 0)
            .boxed()
            .toList();
    return "%s could together leave %s for %s, which each of them prefers."
        .formatted(view.movers(members), view.named(jump.from()), view.named(jump.to()));
  }

  /** What would make the state hold that was asked about. */
  List<Block> holding() {
    if (answer.holding().isEmpty()) {
      return List.of();
    }
    int state = answer.holding().get(0).state();
    return List.of(
        new Paragraph(
            "What would have to be preferred for %s to hold%s:"
                .formatted(view.named(state), view.isUncertain() ? ", at the likely values" : "")),
        new Bullets(new ConflictHolding(view).lines()));
  }
}
