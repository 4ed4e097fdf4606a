package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.Party;
import org.parley.model.Ratifier;
import org.parley.study.Passing;
import org.parley.study.Ratified;
import org.parley.study.RatifiedPackage;
import org.parley.study.RatifiedText;
import org.parley.study.RatifierVote;

/** Who ratifies what as a tree of maps, lists, texts and numbers: {@code results.json}. */
public final class RatifyTree {
  private final Ratified ratified;
  private final RatifyView view;

  private RatifyTree(Ratified ratified) {
    this.ratified = ratified;
    view = new RatifyView(ratified);
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(Ratified ratified) {
    return new RatifyTree(ratified).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", view.scenario().id());
    tree.put("seed", ratified.question().seed());
    tree.put("draws", ratified.question().draws());
    tree.put("chanceAsked", ratified.question().chance());
    tree.put("ratifiers", view.ratifiers().stream().map(Ratifier::id).toList());
    Map<String, Object> variants = new LinkedHashMap<>();
    ratified.texts().forEach(t -> variants.put(t.variant().id(), text(t)));
    tree.put("variants", variants);
    tree.put("winSets", winSets());
    tree.put("free", found(ratified.free()));
    tree.put("ratifiable", found(ratified.best()));
    Map<String, Object> narrowings = new LinkedHashMap<>();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      narrowings.put(view.ratifiers().get(r).id(), narrowing(ratified.narrowings().get(r), r));
    }
    tree.put("narrowing", narrowings);
    return tree;
  }

  /**
   * The chance of each text to pass at the likely values, by ratifier (null where it is not asked),
   * that of all with its interval, and the shares of what the signers accept that would pass.
   */
  static Map<String, Object> outline(Ratified ratified) {
    RatifyTree of = new RatifyTree(ratified);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("draws", ratified.question().draws());
    tree.put("chanceAsked", ratified.question().chance());
    Map<String, Object> variants = new LinkedHashMap<>();
    ratified.texts().forEach(t -> variants.put(t.variant().id(), chances(t)));
    tree.put("variants", variants);
    Map<String, Object> sets = new LinkedHashMap<>();
    for (int r = 0; r < of.view.ratifiers().size(); r++) {
      sets.put(of.view.ratifiers().get(r).id(), share(ratified.winSets().share(r)));
    }
    tree.put("winSets", sets);
    tree.put("allWinSets", share(ratified.winSets().share()));
    return tree;
  }

  private static Map<String, Object> chances(RatifiedText text) {
    Map<String, Object> likely = new LinkedHashMap<>();
    text.votes()
        .forEach(
            v -> likely.put(v.ratifier(), v.passing().map(p -> p.chance().likely()).orElse(null)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("chance", likely);
    tree.put("all", passing(text.all()));
    return tree;
  }

  private static Map<String, Object> text(RatifiedText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    text.votes().forEach(v -> tree.put(v.ratifier(), vote(v)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("ratifiers", tree);
    all.put("all", passing(text.all()));
    return all;
  }

  private static Map<String, Object> vote(RatifierVote vote) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("asked", vote.asked());
    tree.put("gain", CompareTree.estimate(vote.gain()));
    vote.passing().ifPresent(p -> tree.put("chance", passing(p)));
    return tree;
  }

  private static Map<String, Object> passing(Passing passing) {
    Map<String, Object> tree = CompareTree.estimate(passing.chance());
    tree.put("mean", passing.mean());
    return tree;
  }

  private Map<String, Object> winSets() {
    WinSets sets = ratified.winSets();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("signers", OutlookTree.zone(sets.negotiators()));
    Map<String, Object> each = new LinkedHashMap<>();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      Map<String, Object> leaf = share(sets.share(r));
      leaf.put("floor", OutlookTree.finite(ratified.floors().get(r)));
      leaf.put("zone", OutlookTree.zone(sets.each().get(r)));
      each.put(view.ratifiers().get(r).id(), leaf);
    }
    tree.put("ratifiers", each);
    Map<String, Object> all = share(sets.share());
    all.put("zone", OutlookTree.zone(sets.all()));
    tree.put("all", all);
    return tree;
  }

  private static Map<String, Object> share(WinSets.Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("share", share.value());
    tree.put("low", share.low());
    tree.put("high", share.high());
    return tree;
  }

  private Map<String, Object> found(RatifiedPackage found) {
    Map<String, Object> tree = solution(found.solution());
    found
        .solution()
        .deal()
        .ifPresent(d -> tree.put("outcome", new PackageText(view.scenario()).ids(d.outcome())));
    Map<String, Object> chances = new LinkedHashMap<>();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      chances.put(view.ratifiers().get(r).id(), found.chances().get(r).orElse(null));
    }
    tree.put("chance", chances);
    tree.put("all", found.all());
    return tree;
  }

  /** Whether there is a package, and the gains of all. */
  private Map<String, Object> solution(Solution solution) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", Proof.word(solution.status()));
    solution.deal().ifPresent(d -> tree.put("gain", byName(d.gain())));
    return tree;
  }

  /** Numbers of the parties, then of the ratifiers. */
  private Map<String, Object> byName(List<Double> numbers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<String> ids =
        Stream.concat(
                view.parties().stream().map(Party::id), view.ratifiers().stream().map(Ratifier::id))
            .toList();
    IntStream.range(0, numbers.size()).forEach(p -> tree.put(ids.get(p), numbers.get(p)));
    return tree;
  }

  private Map<String, Object> narrowing(Narrowing narrowing, int ratifier) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("diesBeyond", OutlookTree.finite(narrowing.last().value()));
    tree.put(
        "bestFloor",
        narrowing.bestFor(view.side(ratifier)).map(Narrowing.Step::least).orElse(null));
    tree.put("buysItsSide", view.bought(ratifier).orElse(null));
    tree.put("steps", narrowing.steps().stream().map(this::step).toList());
    return tree;
  }

  private Map<String, Object> step(Narrowing.Step step) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("floor", step.least());
    tree.putAll(solution(step.nash()));
    return tree;
  }
}
