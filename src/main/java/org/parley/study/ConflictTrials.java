package org.parley.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.conflict.Attractors;
import org.parley.analysis.conflict.CoalitionStability;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.Deterrence;
import org.parley.analysis.conflict.InverseStability;
import org.parley.analysis.conflict.JointRemedy;
import org.parley.analysis.conflict.LimitedMove;
import org.parley.analysis.conflict.MoveGraph;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.analysis.conflict.Ranking;
import org.parley.analysis.conflict.Remedy;
import org.parley.analysis.conflict.Stability;
import org.parley.analysis.conflict.StatusQuo;
import org.parley.model.ProblemTemplate;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.Sampler;

/**
 * Turns the draws of a {@link ConflictQuestion} into its answer. Draws differ in rankings only, and
 * few rankings come up: each is analysed once and counts as often as it came up.
 */
final class ConflictTrials {
  /** Up to so many states coalitions are asked, of which there are many and which get far. */
  private static final int FEW_STATES = 200;

  private final ConflictQuestion question;
  private final NamedConflict named;
  private final MoveGraph moves;
  private final ProblemTemplate template;
  private final StateWorths worths;
  private final int now;

  ConflictTrials(ConflictQuestion question) {
    this.question = question;
    named = NamedConflict.of(question.model().orElseThrow());
    moves = named.moves();
    template = ProblemTemplate.of(question.scenario());
    worths = StateWorths.of(question.scenario(), named, template);
    now = named.statusQuo().orElseThrow();
  }

  ConflictAnswer answer() {
    Conflict likely = conflict(template.likelyValues());
    Stability stability = Stability.of(likely);
    return new ConflictAnswer(
        question,
        named,
        likely,
        stability,
        LimitedMove.of(likely, question.horizon()),
        likely.states() <= FEW_STATES
            ? Optional.of(CoalitionStability.of(likely))
            : Optional.empty(),
        StatusQuo.of(likely, now),
        Attractors.of(likely.improvements()),
        shares(likely),
        question.held(named).map(s -> holding(likely, stability, s)).orElse(List.of()));
  }

  private Conflict conflict(double[] values) {
    return new Conflict(moves, rankings(values));
  }

  private List<Ranking> rankings(double[] values) {
    return named.rankings(template.numbers(values)::of, worths.of(values));
  }

  private ConflictShares shares(Conflict likely) {
    ConflictShares shares =
        new ConflictShares(likely.decisionMakers(), likely.states(), now, question.horizon());
    if (question.isUncertain()) {
      drawn().forEach((rankings, times) -> shares.add(new Conflict(moves, rankings), times));
    } else {
      shares.add(likely, 1);
    }
    return shares;
  }

  /** The rankings that come up, and how often each does. */
  private Map<List<Ranking>, Long> drawn() {
    Sampler sampler = Sampler.of(template.quantities(), question.seed());
    Map<List<Ranking>, Long> all = new LinkedHashMap<>();
    Parallel.map(question.threads(), Sampler.blocks(question.draws()), b -> block(sampler, b))
        .forEach(part -> part.forEach((rankings, times) -> all.merge(rankings, times, Long::sum)));
    return all;
  }

  private Map<List<Ranking>, Long> block(Sampler sampler, int block) {
    int size = Math.min(Sampler.BLOCK, question.draws() - block * Sampler.BLOCK);
    Map<List<Ranking>, Long> counts = new LinkedHashMap<>();
    Arrays.stream(sampler.block(block, size))
        .forEach(values -> counts.merge(rankings(values), 1L, Long::sum));
    return counts;
  }

  private static List<Holding> holding(Conflict likely, Stability stability, int state) {
    return Arrays.stream(Concept.values())
        .map(concept -> holding(likely, concept, state, stability.leaving(concept, state)))
        .toList();
  }

  private static Holding holding(
      Conflict likely, Concept concept, int state, List<Integer> leaving) {
    List<Holding.Leaver> leavers =
        leaving.stream().map(i -> leaver(likely, concept, i, state)).toList();
    List<List<Remedy>> remedies = leavers.stream().map(Holding.Leaver::remedies).toList();
    return new Holding(
        concept,
        state,
        leavers,
        leaving.size() < 2
            ? Optional.empty()
            : Optional.of(JointRemedy.of(likely, concept, state, leaving, remedies)));
  }

  private static Holding.Leaver leaver(Conflict likely, Concept concept, int mover, int state) {
    return new Holding.Leaver(
        mover,
        InverseStability.of(likely, concept, mover, state),
        Remedy.of(likely, concept, mover, state),
        Deterrence.of(likely, concept, mover, state));
  }
}
