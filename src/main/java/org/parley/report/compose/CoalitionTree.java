package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.coalition.Core;
import org.parley.analysis.coalition.SeatValue;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.model.Party;
import org.parley.study.CoalitionAnswer;
import org.parley.study.CoalitionQuestion;
import org.parley.study.SeatWorth;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;
import org.parley.uncertainty.Estimate;

/** Who can block and what a seat is worth, as a tree: what {@code results.json} holds. */
public final class CoalitionTree {
  private final CoalitionView view;

  private CoalitionTree(CoalitionView view) {
    this.view = view;
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(CoalitionAnswer answer) {
    return new CoalitionTree(new CoalitionView(answer)).tree();
  }

  private Map<String, Object> tree() {
    CoalitionQuestion question = view.answer().question();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", view.scenario().id());
    tree.put("seed", question.seed());
    tree.put("draws", question.draws());
    tree.put("seatDraws", question.seatDraws());
    tree.put("among", OutlookTree.word(question.counting().among()));
    tree.put("parties", view.parties().stream().map(Party::id).toList());
    tree.put("roles", byParty(p -> OutlookTree.word(view.answer().role(p))));
    tree.put("vetoes", ids(view.which(view::hasVeto)));
    Map<String, Object> texts = new LinkedHashMap<>();
    view.answer().standings().forEach(s -> texts.put(s.variant().id(), standing(s)));
    tree.put("variants", texts);
    Map<String, Object> seats = new LinkedHashMap<>();
    view.answer().seats().forEach(s -> seats.put(id(s.party()), seat(s)));
    tree.put("seats", seats);
    tree.put("game", game(question));
    return tree;
  }

  /** Who has a veto, and who decides how on each text. */
  static Map<String, Object> outline(CoalitionAnswer answer) {
    CoalitionTree of = new CoalitionTree(new CoalitionView(answer));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("draws", answer.question().draws());
    tree.put("vetoes", of.ids(of.view.which(of.view::hasVeto)));
    Map<String, Object> texts = new LinkedHashMap<>();
    for (TextStanding text : answer.standings()) {
      Map<String, Object> decided = new LinkedHashMap<>();
      of.decided(decided, text);
      texts.put(text.variant().id(), decided);
    }
    tree.put("variants", texts);
    return tree;
  }

  private String id(int party) {
    return view.parties().get(party).id();
  }

  private List<String> ids(List<Integer> parties) {
    return parties.stream().map(this::id).toList();
  }

  private Map<String, Object> byParty(IntFunction<Object> value) {
    return byParty(view.which(p -> true), value);
  }

  private Map<String, Object> byParty(List<Integer> parties, IntFunction<Object> value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    IntStream.range(0, parties.size()).forEach(i -> tree.put(id(parties.get(i)), value.apply(i)));
    return tree;
  }

  private Map<String, Object> standing(TextStanding text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("issuesOpen", text.open());
    tree.put("chanceRuleBroken", text.forbidden());
    decided(tree, text);
    tree.put("gain", byParty(p -> text.parties().get(p).gain()));
    tree.put("redLineCrossed", byParty(p -> text.parties().get(p).crossed()));
    tree.put("acceptsShare", byParty(p -> text.parties().get(p).accepts()));
    tree.put("blockingInDraws", text.blockers().stream().map(this::blockers).toList());
    return tree;
  }

  private void decided(Map<String, Object> tree, TextStanding text) {
    tree.put("passes", text.likely().passes());
    tree.put("passesShare", text.passes());
    tree.put("accepting", ids(text.likely().accepting()));
    tree.put("refusing", ids(text.likely().refusing()));
    tree.put("blocking", ids(text.likely().blocking()));
    tree.put("toWinOver", text.likely().missing().stream().map(this::ids).toList());
  }

  private Map<String, Object> blockers(TextStanding.Blockers blockers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("parties", ids(blockers.parties()));
    tree.put("share", blockers.share());
    return tree;
  }

  private Map<String, Object> seat(SeatWorth seat) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nash", change(seat.value().nash()));
    tree.put("kalaiSmorodinsky", change(seat.value().kalaiSmorodinsky()));
    seat.drawn().ifPresent(d -> tree.put("nashOverDraws", drawn(d)));
    return tree;
  }

  private Map<String, Object> drawn(SeatWorth.Drawn drawn) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("change", byParty(p -> estimate(drawn.gained().get(p))));
    tree.put("agreeableWith", drawn.agreeableWith());
    tree.put("agreeableWithout", drawn.agreeableWithout());
    tree.put("proven", drawn.proven());
    return tree;
  }

  private static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("likely", estimate.likely());
    tree.put("low", estimate.low());
    tree.put("high", estimate.high());
    return tree;
  }

  private Map<String, Object> change(SeatValue.Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("change", byParty(change.gained(view.parties().size())::get));
    tree.put("with", solution(change.with()));
    tree.put("without", solution(change.without()));
    return tree;
  }

  private Map<String, Object> solution(Solution solution) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", Proof.word(solution.status()));
    if (!solution.reason().isEmpty()) {
      tree.put("reason", Proof.reason(view.scenario(), solution.reason()));
    }
    solution.deal().ifPresent(deal -> put(tree, solution, deal));
    return tree;
  }

  private void put(Map<String, Object> tree, Solution solution, Deal deal) {
    tree.put("gap", OutlookTree.finite(solution.gap()));
    tree.put("outcome", new PackageText(view.scenario()).ids(deal.outcome()));
    tree.put("gain", byParty(deal.gain()::get));
  }

  private Map<String, Object> game(CoalitionQuestion question) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ideal", OutlookTree.word(question.ideal()));
    tree.put("players", ids(view.game().players()));
    tree.put("needed", ids(view.game().needed()));
    if (view.game().values().isEmpty()) {
      tree.put("status", "none");
      tree.put("reason", new GameWords(view).none());
      return tree;
    }
    put(tree, view.game().values().get());
    return tree;
  }

  private void put(Map<String, Object> tree, SharedGame.Values values) {
    var game = values.game().game();
    tree.put("status", values.game().proven() ? "exact" : "bounded");
    tree.put("idealGain", shares(values.game().units()));
    tree.put(
        "worths",
        IntStream.rangeClosed(1, game.everybody()).mapToObj(s -> worth(s, game.worth(s))).toList());
    tree.put("core", core(values.core()));
    tree.put("shapley", shares(values.shapley()));
    tree.put("nucleolus", shares(values.nucleolus()));
    tree.put("banzhaf", shares(values.banzhaf()));
  }

  private Map<String, Object> shares(List<Double> shares) {
    return byParty(view.game().players(), shares::get);
  }

  private Map<String, Object> worth(int coalition, double worth) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("members", members(coalition));
    tree.put("worth", worth);
    return tree;
  }

  private List<String> members(int coalition) {
    return Coalitions.members(coalition).stream()
        .map(i -> id(view.game().players().get(i)))
        .toList();
  }

  private Map<String, Object> core(Core core) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nonEmpty", core.nonEmpty());
    tree.put("epsilon", OutlookTree.finite(core.epsilon()));
    tree.put("leastCorePayoff", shares(core.payoff()));
    tree.put("balancedCollection", core.proof().stream().map(this::weighted).toList());
    return tree;
  }

  private Map<String, Object> weighted(Core.Weighted part) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("members", members(part.coalition()));
    tree.put("weight", part.weight());
    return tree;
  }
}
