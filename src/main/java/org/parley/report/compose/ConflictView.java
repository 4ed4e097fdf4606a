package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.Move;
import org.parley.model.GraphModel.Choice;
import org.parley.model.Party;
import org.parley.study.ConflictAnswer;
import org.parley.study.ConflictShares;
import org.parley.study.SolutionConcept;

/** The answer about a conflict in words. States are numbered from 1 for people. */
record ConflictView(ConflictAnswer answer) {
  static final String NO_FORECAST =
      "What holds follows from the preferences that the scenario states. It does not say that they"
          + " are right, or that anybody will move.";

  /** More states are neither drawn nor listed: only those that hold, and the way there. */
  static final int MOST_SHOWN = 60;

  private static final int MOST_NAMED = 4;

  /** Ends that improvements lead to in fewer draws are not named. */
  private static final double LEAST_NAMED = 0.01;

  List<Party> movers() {
    return answer.movers();
  }

  String mover(int mover) {
    return movers().get(mover).name();
  }

  String movers(List<Integer> some) {
    return Words.list(some.stream().map(this::mover).toList());
  }

  boolean isUncertain() {
    return answer.question().isUncertain();
  }

  ConflictShares shares() {
    return answer.shares();
  }

  /** "R", "GMR", "L3". */
  String sign(SolutionConcept concept) {
    return switch (concept) {
      case NASH -> "Nash";
      case LIMITED -> "L" + answer.question().horizon();
      case GMR, SMR, SEQ, SSEQ -> concept.name();
    };
  }

  /** The concepts by what they mean. */
  String concepts() {
    return "A state holds if everybody stays there. Under Nash somebody stays who has no better move;"
        + " under GMR also who could be answered by others so that it gains nothing, whatever that"
        + " costs them; under SMR if there is no way out of that answer either. SEQ is GMR, and SSEQ"
        + " is SMR, with answers only by moves that those who answer gain by. Under "
        + sign(SolutionConcept.LIMITED)
        + " everybody looks "
        + Words.count(answer.question().horizon(), "move")
        + " ahead"
        + (hasTies()
            ? "; of ends that are as good for a mover the one with the smaller number is expected."
            : ".");
  }

  /** Whether somebody finds two states as good as each other, at the likely values. */
  private boolean hasTies() {
    return answer.likely().rankings().stream().anyMatch(r -> r.classes().size() < answer.states());
  }

  /** "7". */
  static String number(int state) {
    return Integer.toString(state + 1);
  }

  /** The name of a state, or else what is done in it. */
  String title(int state) {
    return answer.named().name(state).map(n -> n.title()).orElseGet(() -> done(state));
  }

  private String done(int state) {
    List<Choice> taken = answer.named().taken(state);
    return taken.isEmpty()
        ? "Nobody does anything"
        : taken.stream()
            .map(c -> party(c.party()) + " " + c.title())
            .collect(Collectors.joining("; "));
  }

  /** "state 7, “War”". */
  String named(int state) {
    return "%s “%s”".formatted(number(state), title(state));
  }

  private String party(String id) {
    return movers().stream()
        .filter(p -> p.id().equals(id))
        .map(Party::name)
        .findFirst()
        .orElseThrow();
  }

  /** What somebody does: "Ukraine counter-proposes". */
  String words(Move move) {
    String owner = movers().get(move.mover()).id();
    List<Choice> before = own(owner, move.from());
    List<Choice> after = own(owner, move.to());
    List<String> done = new ArrayList<>();
    after.stream().filter(c -> !before.contains(c)).forEach(c -> done.add(c.title()));
    before.stream().filter(c -> !after.contains(c)).forEach(c -> done.add(c.undo()));
    return "%s %s"
        .formatted(
            mover(move.mover()),
            done.isEmpty() ? "moves to " + named(move.to()) : Words.list(done));
  }

  private List<Choice> own(String owner, int state) {
    return answer.named().taken(state).stream().filter(c -> c.party().equals(owner)).toList();
  }

  /** Moves one after the other. */
  String path(List<Move> moves) {
    return moves.stream().map(this::words).collect(Collectors.joining(" → "));
  }

  int now() {
    return answer.statusQuo().state();
  }

  /** States that hold under some concept at the likely values or in some draws, in order. */
  Set<Integer> holding() {
    Set<Integer> holding = new TreeSet<>();
    for (SolutionConcept concept : SolutionConcept.values()) {
      holding.addAll(answer.equilibria(concept));
      holding.addAll(shares().ever(concept));
    }
    return holding;
  }

  /**
   * The states of which is spoken one by one: those that hold by sequential stability at the likely
   * values or in one of ten draws, first those at which it comes to rest most often, then the
   * surest; without any, those that hold by general metarationality.
   */
  List<Integer> main() {
    List<Integer> main = main(SolutionConcept.SEQ);
    return main.isEmpty() ? main(SolutionConcept.GMR) : main;
  }

  private List<Integer> main(SolutionConcept concept) {
    return Stream.concat(
            shares().ever(concept).stream().filter(s -> shares().equilibrium(concept, s) >= 0.1),
            answer.equilibria(concept).stream())
        .distinct()
        .sorted(
            Comparator.<Integer>comparingDouble(s -> -shares().resting(s))
                .thenComparingDouble(s -> -shares().equilibrium(concept, s))
                .thenComparingInt(s -> s))
        .limit(MOST_SHOWN)
        .toList();
  }

  /**
   * All states if they are few; else those that hold and the ways there, as many as can be shown.
   */
  List<Integer> shown() {
    if (answer.states() <= MOST_SHOWN) {
      return IntStream.range(0, answer.states()).boxed().toList();
    }
    Set<Integer> shown = new TreeSet<>(List.of(now()));
    for (int state : Stream.concat(main().stream(), holding().stream()).distinct().toList()) {
      Set<Integer> more = new TreeSet<>(shown);
      more.add(state);
      answer.statusQuo().byMoves().to(state).forEach(move -> more.add(move.to()));
      if (more.size() <= MOST_SHOWN) {
        shown.addAll(more);
      }
    }
    return List.copyOf(shown);
  }

  /** The moves between the states shown. */
  List<Move> moves() {
    List<Integer> shown = shown();
    Conflict conflict = answer.likely();
    return IntStream.range(0, conflict.decisionMakers())
        .boxed()
        .flatMap(
            i ->
                shown.stream()
                    .flatMap(
                        from ->
                            conflict.moves().from(i, from).stream()
                                .filter(shown::contains)
                                .map(to -> new Move(i, from, to))))
        .toList();
  }

  /** Whether the mover prefers what a move leads to, at the likely values. */
  boolean gains(Move move) {
    return answer.likely().ranking(move.mover()).prefers(move.to(), move.from());
  }

  /** What is left out of tables and drawing; empty if nothing is. */
  String leftOut() {
    return answer.states() <= MOST_SHOWN
        ? ""
        : "%s states are too many to show: only states that hold and the ways to them from the present one are, at most %d."
            .formatted(Words.thousands(answer.states()), MOST_SHOWN);
  }

  /** "in 63 % of draws", or nothing where all is sure. */
  String share(double share) {
    return isUncertain() ? " (" + Words.percent(share) + " of draws)" : "";
  }

  /** The answer in a few sentences. */
  String finding() {
    boolean isCredible = !main(SolutionConcept.SEQ).isEmpty();
    SolutionConcept concept = isCredible ? SolutionConcept.SEQ : SolutionConcept.GMR;
    List<Integer> main = main();
    if (main.isEmpty()) {
      return "No state holds: in each somebody would move, whatever the answers. " + present();
    }
    String rule =
        isCredible
            ? "if others answer only by moves that they gain by (%s)"
            : "only if others answer at any cost (%s)";
    return "%s %s: %s. %s%s"
        .formatted(
            count(main), rule.formatted(sign(concept)), list(main, concept), present(), led());
  }

  /** The answer in a line, by the numbers of states. */
  String headline() {
    List<Integer> main = main().stream().limit(MOST_NAMED).toList();
    String held =
        main.isEmpty()
            ? "No state holds"
            : "%s %s %s"
                .formatted(
                    main.size() == 1 ? "State" : "States",
                    Words.list(main.stream().map(ConflictView::number).toList()),
                    isUncertain() ? "hold most often" : main.size() == 1 ? "holds" : "hold");
    List<Integer> rests = rests();
    return rests.isEmpty()
        ? held
        : "%s; from the present state, %s, improvements can end at %s"
            .formatted(
                held,
                number(now()),
                alternatives(
                    rests.stream().map(r -> number(r) + share(shares().resting(r))).toList()));
  }

  private String count(List<Integer> main) {
    String of = "Of %s states ".formatted(Words.thousands(answer.states()));
    return isUncertain()
        ? of + "these hold most often"
        : of + Words.count(main.size()) + (main.size() == 1 ? " holds" : " hold");
  }

  private String list(List<Integer> main, SolutionConcept concept) {
    String list =
        main.stream()
            .limit(MOST_NAMED)
            .map(s -> named(s) + held(concept, s))
            .collect(Collectors.joining("; "));
    return main.size() > MOST_NAMED
        ? "%s; and %d more".formatted(list, main.size() - MOST_NAMED)
        : list;
  }

  /**
   * A state may hold in many draws because somebody cannot leave it, or without a way to it: that
   * is said with it.
   */
  private String held(SolutionConcept concept, int state) {
    String bound = bound(state);
    if (!isUncertain()) {
      return bound.isEmpty() ? "" : " (" + bound + ")";
    }
    return " (%s of draws; improvements alone can end there in %s%s)"
        .formatted(
            Words.percent(shares().equilibrium(concept, state)),
            Words.percent(shares().resting(state)),
            bound.isEmpty() ? "" : "; " + bound);
  }

  /** Who has no move at a state; empty if everybody has one. */
  private String bound(int state) {
    List<Integer> bound =
        IntStream.range(0, movers().size()).filter(i -> !canMove(i, state)).boxed().toList();
    if (bound.isEmpty()) {
      return "";
    }
    return bound.size() == movers().size()
        ? "nobody has a move there"
        : movers(bound) + (bound.size() == 1 ? " has" : " have") + " no move there";
  }

  /** Whether somebody has a move at a state, good or bad. */
  boolean canMove(int mover, int state) {
    return !answer.likely().moves().from(mover, state).isEmpty();
  }

  /** Where improvements alone can end, those that they can in more draws first. */
  private List<Integer> rests() {
    return IntStream.range(0, answer.states())
        .filter(s -> shares().resting(s) >= LEAST_NAMED)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(s -> -shares().resting(s)).thenComparingInt(s -> s))
        .limit(MOST_NAMED)
        .toList();
  }

  /** "A", "A or B", "A, B or C". */
  private static String alternatives(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }

  private String led() {
    List<Integer> rests = rests();
    if (isUncertain() && main().stream().limit(MOST_NAMED).toList().containsAll(rests)) {
      rests = List.of(); // said with each
    }
    List<String> ends = new ArrayList<>();
    if (rests.equals(List.of(now())) && !isUncertain()) {
      return " Nobody improves by leaving it.";
    }
    if (!rests.isEmpty()) {
      boolean isOne = rests.size() == 1 && !isUncertain() && shares().circling() == 0;
      ends.add(
          "%s to rest at %s"
              .formatted(
                  isOne ? "comes" : "can come",
                  alternatives(
                      rests.stream().map(s -> named(s) + share(shares().resting(s))).toList())));
    }
    if (shares().circling() > 0) {
      ends.add(
          "%s round in a circle%s"
              .formatted(
                  rests.isEmpty() && !isUncertain() ? "goes" : "can go",
                  share(shares().circling())));
    }
    return ends.isEmpty()
        ? ""
        : " If everybody only ever improves, it %s.".formatted(alternatives(ends));
  }

  /** Whether the present state holds. */
  private String present() {
    List<SolutionConcept> under =
        Arrays.stream(SolutionConcept.values())
            .filter(c -> answer.isEquilibrium(c, now()))
            .toList();
    List<Integer> leaving =
        IntStream.range(0, movers().size())
            .filter(i -> !answer.isStable(SolutionConcept.SEQ, i, now()))
            .boxed()
            .toList();
    String where = "The present state, %s, ".formatted(named(now()));
    String at = isUncertain() ? " at the likely values" : "";
    if (under.contains(SolutionConcept.SEQ)) {
      return where + "holds" + at + ".";
    }
    return where
        + "does not: %s would leave it%s%s."
            .formatted(
                movers(leaving),
                at,
                under.isEmpty()
                    ? ""
                    : ", though it holds under "
                        + Words.list(under.stream().map(this::sign).toList()));
  }
}
