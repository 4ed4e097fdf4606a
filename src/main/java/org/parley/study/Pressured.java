package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.uncertainty.Estimate;

/**
 * The answer to a {@link PressureQuestion}.
 *
 * @param question what was asked
 * @param chances by pressure: that it comes about
 * @param cases the base, each pressure in order, then all by their chances
 * @param crossings {@code crossings.get(text).get(party)}: chance that the text, as it is read,
 *     crosses a red line of the party; at 1 no pressure helps
 * @param courses how the wars of no deal end, without and with each pressure that changes that
 * @param thresholds by text, party and pressure, where the pressure moves what the party has and no
 *     red line is crossed for certain
 * @param threats pressures that somebody makes
 */
public record Pressured(
    PressureQuestion question,
    List<Estimate> chances,
    List<PressureCase> cases,
    List<List<Double>> crossings,
    List<WarCourse> courses,
    List<Threshold> thresholds,
    List<Threat> threats) {
  /** Chances of options add to a little less than 1 in floating point. */
  private static final double ALMOST = 1 - 1e-9;

  public Pressured {
    chances = List.copyOf(chances);
    cases = List.copyOf(cases);
    crossings = crossings.stream().map(List::copyOf).toList();
    courses = List.copyOf(courses);
    thresholds = List.copyOf(thresholds);
    threats = List.copyOf(threats);
  }

  /**
   * A party that changes its mind about a text, at the likely values.
   *
   * @param in the case in which it does
   * @param text position among the texts asked about
   * @param party position in the scenario
   * @param accepts whether it accepts now
   */
  public record Turn(PressureCase in, int text, int party, boolean accepts) {}

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }

  /** The texts asked about. */
  public List<Variant> texts() {
    return question.variants().stream().map(scenario()::variant).toList();
  }

  /** Without any pressure but those switched on. */
  public PressureCase base() {
    return cases.get(0);
  }

  /** All pressures by their chances. */
  public PressureCase all() {
    return cases.get(cases.size() - 1);
  }

  /** One pressure for certain. */
  public List<PressureCase> single() {
    return cases.subList(1, cases.size() - 1);
  }

  /** Whether a text crosses a red line of a party however it is read. */
  public boolean isCrossed(int text, int party) {
    return isCertain(crossings.get(text).get(party));
  }

  static boolean isCertain(double chance) {
    return chance > ALMOST;
  }

  /** Who changes its mind about which text in which case. */
  public List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (PressureCase in : cases) {
      for (int t = 0; t < crossings.size(); t++) {
        for (int p = 0; p < scenario().parties().size(); p++) {
          boolean accepts = in.stances().get(t).get(p).isAccepted();
          if (accepts != base().stances().get(t).get(p).isAccepted()) {
            turns.add(new Turn(in, t, p, accepts));
          }
        }
      }
    }
    return turns;
  }

  /** The same about some of the texts, by id. */
  public Pressured about(List<String> variants) {
    List<String> asked = question.variants().stream().filter(variants::contains).toList();
    List<Integer> places = asked.stream().map(question.variants()::indexOf).toList();
    return new Pressured(
        question.about(asked),
        chances,
        cases.stream().map(c -> c.about(places)).toList(),
        places.stream().map(crossings::get).toList(),
        courses,
        thresholds.stream().filter(t -> asked.contains(t.variant())).toList(),
        threats);
  }

  /** The threshold of a text, party and pressure, if there is one to ask for. */
  public Optional<Threshold> threshold(String variant, String party, String pressure) {
    return thresholds.stream()
        .filter(t -> t.variant().equals(variant) && t.party().equals(party))
        .filter(t -> t.pressure().equals(pressure))
        .findFirst();
  }
}
