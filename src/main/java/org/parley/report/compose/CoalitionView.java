package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.frontier.Role;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.study.CoalitionAnswer;
import org.parley.study.Counting.Among;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;

/** Who can block and what a seat is worth, and the words that all its figures and tables share. */
record CoalitionView(CoalitionAnswer answer) {
  private static final int MOST_NAMES = 2;

  Scenario scenario() {
    return answer.question().scenario();
  }

  List<Party> parties() {
    return scenario().parties();
  }

  String name(int party) {
    return parties().get(party).name();
  }

  List<String> names(List<Integer> parties) {
    return parties.stream().map(this::name).toList();
  }

  /** "Ukraine + Russia". */
  String coalition(int members) {
    List<Integer> players = answer.game().players();
    return Words.join(" + ", Coalitions.members(members), i -> name(players.get(i)));
  }

  List<Integer> which(IntPredicate holds) {
    return IntStream.range(0, parties().size()).filter(holds).boxed().toList();
  }

  boolean hasVeto(int party) {
    return answer.role(party).consents();
  }

  /** Texts found in sources at least by half; what others amount to is an average. */
  List<TextStanding> told() {
    return answer.standings().stream()
        .filter(s -> !VariantRow.of(scenario(), s.variant()).muted())
        .toList();
  }

  /** The answer in a sentence or two. */
  String finding() {
    List<String> sentences = new ArrayList<>();
    if (!answer.standings().isEmpty()) {
      sentences.add(standing() + ".");
    }
    answer.seats().stream()
        .filter(s -> answer.role(s.party()) != Role.BARGAINS)
        .map(new SeatWords(this)::sentence)
        .forEach(s -> sentences.add(s + "."));
    if (sentences.isEmpty()) {
      answer.seats().forEach(s -> sentences.add(new SeatWords(this).sentence(s) + "."));
    }
    return sentences.isEmpty() ? new GameWords(this).core() : String.join(" ", sentences);
  }

  /**
   * "At the likely values one of six texts passes (A); blocked by Ukraine three and by Russia
   * none".
   */
  String standing() {
    List<TextStanding> told = told();
    if (told.isEmpty()) {
      return "Too little is reported of every text to say who blocks it";
    }
    List<String> passing =
        told.stream().filter(s -> s.likely().passes()).map(s -> s.variant().title()).toList();
    boolean all = told.size() == answer.standings().size();
    return "At the likely values %s of %s%s %s%s; %s"
        .formatted(
            none(passing.size()),
            Words.count(told.size(), "text"),
            all ? "" : " reported at least by half",
            passing.size() == 1 || passing.isEmpty() ? "passes" : "pass",
            passing.isEmpty() || passing.size() > MOST_NAMES
                ? ""
                : " (" + String.join("; ", passing) + ")",
            blocked(told));
  }

  private String blocked(List<TextStanding> told) {
    List<String> clauses = new ArrayList<>();
    for (int party : which(this::hasVeto)) {
      String verb = clauses.isEmpty() ? " blocks " : " ";
      clauses.add(name(party) + verb + none(count(told, party)));
    }
    return Words.list(clauses);
  }

  private static int count(List<TextStanding> told, int party) {
    return (int) told.stream().filter(s -> blocks(s, party)).count();
  }

  private static String none(int count) {
    return count == 0 ? "none" : Words.count(count);
  }

  private static boolean blocks(TextStanding standing, int party) {
    return standing.act(party) == TextStanding.Act.BLOCKS;
  }

  /** Who has to agree, by which rule, and how to count otherwise. */
  String vetoes() {
    return consent() + how();
  }

  /** Who has to agree, by which rule. */
  String consent() {
    List<String> needed = names(which(this::hasVeto));
    List<String> others = names(which(p -> !hasVeto(p)));
    return "Consent is needed of %s, %s can block.%s"
        .formatted(
            Words.list(needed),
            needed.size() == 1 ? "who" : "each of whom",
            others.isEmpty() ? "" : " %s can refuse, not block.".formatted(Words.list(others)));
  }

  private String how() {
    boolean allSign = parties().stream().allMatch(p -> p.seat() == Party.Seat.SIGNS);
    if (allSign) {
      return "";
    }
    return answer.question().counting().among() == Among.SEATS
        ? " Counted by seats; count every party with --among everybody."
        : " Every party is counted, whatever its seat; count by seats with --among seats.";
  }

  /** How many draws, under which seed. */
  String drawn(int draws) {
    return "%s draws of all ranges, seed %d"
        .formatted(Words.thousands(draws), answer.question().seed());
  }

  SharedGame game() {
    return answer.game();
  }
}
