package org.parley.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario file says, checked: every id resolves, weights add up, ranges are in order.
 *
 * @param id short name
 * @param title one line
 * @param about a paragraph, may be empty
 * @param asOf ISO day up to which things were known; later variants are marked
 * @param parties in the order of the file, as all lists here
 * @param issues all negotiable points
 * @param sheets one score sheet for each party, in party order
 * @param linkages points for options that occur together
 * @param rules packages that cannot exist
 * @param redLines options that a party never signs
 * @param lotteries what may happen without a deal
 * @param noDeal by party id, for every party
 * @param discounts by party id, for the parties to which time is a cost
 * @param variants texts to compare
 * @param sources documents cited
 * @param notes what the model leaves out
 * @param circumstances what moves the case besides the texts
 */
public record Scenario(
    String id,
    String title,
    String about,
    Optional<String> asOf,
    List<Party> parties,
    List<Issue> issues,
    List<ScoreSheet> sheets,
    List<Linkage> linkages,
    List<Rule> rules,
    List<RedLine> redLines,
    List<Lottery> lotteries,
    Map<String, NoDeal> noDeal,
    Map<String, Discount> discounts,
    List<Variant> variants,
    List<Source> sources,
    List<String> notes,
    Circumstances circumstances) {

  public Scenario {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    sheets = List.copyOf(sheets);
    linkages = List.copyOf(linkages);
    rules = List.copyOf(rules);
    redLines = List.copyOf(redLines);
    lotteries = List.copyOf(lotteries);
    noDeal = Ordered.copy(noDeal);
    discounts = Ordered.copy(discounts);
    variants = List.copyOf(variants);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** A scenario in which nothing but the texts moves the case. */
  public Scenario(
      String id,
      String title,
      String about,
      Optional<String> asOf,
      List<Party> parties,
      List<Issue> issues,
      List<ScoreSheet> sheets,
      List<Linkage> linkages,
      List<Rule> rules,
      List<RedLine> redLines,
      List<Lottery> lotteries,
      Map<String, NoDeal> noDeal,
      Map<String, Discount> discounts,
      List<Variant> variants,
      List<Source> sources,
      List<String> notes) {
    this(
        id,
        title,
        about,
        asOf,
        parties,
        issues,
        sheets,
        linkages,
        rules,
        redLines,
        lotteries,
        noDeal,
        discounts,
        variants,
        sources,
        notes,
        Circumstances.NONE);
  }

  /** A scenario in which time costs nobody anything. */
  public Scenario(
      String id,
      String title,
      String about,
      Optional<String> asOf,
      List<Party> parties,
      List<Issue> issues,
      List<ScoreSheet> sheets,
      List<Linkage> linkages,
      List<Rule> rules,
      List<RedLine> redLines,
      List<Lottery> lotteries,
      Map<String, NoDeal> noDeal,
      List<Variant> variants,
      List<Source> sources,
      List<String> notes) {
    this(
        id, title, about, asOf, parties, issues, sheets, linkages, rules, redLines, lotteries,
        noDeal, Map.of(), variants, sources, notes);
  }

  /**
   * The same under pressures, as if they had come about at their stated strength.
   *
   * @param pressures ids; each must exist
   */
  public Scenario under(List<String> pressures) {
    return new Scenario(
        id,
        title,
        about,
        asOf,
        parties,
        issues,
        sheets,
        linkages,
        rules,
        redLines,
        lotteries,
        noDeal,
        discounts,
        variants,
        sources,
        notes,
        circumstances.under(pressures));
  }

  /** The problem at the likely value of every number. */
  public BargainingProblem likely() {
    return ProblemTemplate.of(this).likely();
  }

  /** The issue of that id, which must exist. */
  public Issue issue(String issue) {
    return issues.stream().filter(i -> i.id().equals(issue)).findFirst().orElseThrow();
  }

  /** The variant of that id, which must exist. */
  public Variant variant(String variant) {
    return variants.stream().filter(v -> v.id().equals(variant)).findFirst().orElseThrow();
  }
}
