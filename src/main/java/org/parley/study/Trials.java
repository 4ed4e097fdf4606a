package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.BargainingProblem;
import org.parley.model.Issue;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Variant;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.RandomStream;
import org.parley.uncertainty.Sampler;

/**
 * Every text under every draw. The arrays are filled by several threads, each writing the draws of
 * its own blocks and nothing else, so the result is the same for any number of them.
 */
final class Trials {
  private final double[][] noDeal; // [party][draw]
  private final double[][][] utility; // [text][party][draw]
  private final boolean[][][] accepts; // [text][party][draw]

  private final CompareQuestion question;
  private final ProblemTemplate template;
  private final List<Reading> readings;
  private final Sampler sampler;
  private final RandomStream[][] cells; // [text][issue], null where the text is settled
  private final Optional<DrawnNash> nash;

  private Trials(
      CompareQuestion question,
      ProblemTemplate template,
      List<Variant> texts,
      List<Reading> readings,
      Optional<DrawnNash> nash) {
    int parties = template.layout().parties();
    int draws = question.draws();
    this.question = question;
    this.template = template;
    this.readings = readings;
    this.nash = nash;
    noDeal = new double[parties][draws];
    utility = new double[texts.size()][parties][draws];
    accepts = new boolean[texts.size()][parties][draws];
    sampler = Sampler.of(template.quantities(), question.seed());
    cells = new RandomStream[texts.size()][];
    for (int t = 0; t < texts.size(); t++) {
      cells[t] = streams(texts.get(t), readings.get(t));
    }
  }

  /**
   * Scores every text in every draw.
   *
   * @param nash what solves every draw as well, if that was asked
   */
  static Trials run(
      CompareQuestion question,
      ProblemTemplate template,
      List<Variant> texts,
      List<Reading> readings,
      Optional<DrawnNash> nash) {
    Trials trials = new Trials(question, template, texts, readings, nash);
    Parallel.run(question.threads(), Sampler.blocks(question.draws()), trials::block);
    return trials;
  }

  /** What a party has without a deal, by draw. */
  double[] noDeal(int party) {
    return noDeal[party];
  }

  /** What a text is worth to a party, by draw. */
  double[] utility(int text, int party) {
    return utility[text][party];
  }

  /** Whether a party accepts a text in a draw. */
  boolean accepts(int text, int party, int draw) {
    return accepts[text][party][draw];
  }

  /** Share of draws in which all of some parties accept a text. */
  double shareAccepting(int text, int... parties) {
    int count = 0;
    for (int draw = 0; draw < question.draws(); draw++) {
      count += accept(text, parties, draw) ? 1 : 0;
    }
    return (double) count / question.draws();
  }

  private boolean accept(int text, int[] parties, int draw) {
    for (int party : parties) {
      if (!accepts[text][party][draw]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The stream of an unsettled cell is named after the text, so both readings of a text share their
   * luck.
   */
  private RandomStream[] streams(Variant text, Reading reading) {
    List<Issue> issues = question.scenario().issues();
    RandomStream[] streams = new RandomStream[issues.size()];
    for (int i = 0; i < streams.length; i++) {
      if (!reading.isSettled(i)) {
        String name = "variants." + text.id() + "." + issues.get(i).id();
        streams[i] = RandomStream.of(question.seed(), name);
      }
    }
    return streams;
  }

  private void block(int block) {
    int first = block * Sampler.BLOCK;
    int size = Math.min(Sampler.BLOCK, question.draws() - first);
    double[][] values = sampler.block(block, size);
    int[][][] outcomes = outcomes(block, size);
    Optional<DrawnNash.Block> solver = nash.map(DrawnNash::block);
    for (int j = 0; j < size; j++) {
      BargainingProblem problem = template.problem(values[j]);
      for (int p = 0; p < noDeal.length; p++) {
        noDeal[p][first + j] = problem.noDeal(p);
      }
      for (int t = 0; t < readings.size(); t++) {
        score(problem, t, outcomes[t][j], first + j);
      }
      int draw = first + j;
      solver.ifPresent(s -> s.solve(problem, draw));
    }
  }

  private void score(BargainingProblem problem, int text, int[] outcome, int draw) {
    for (int p = 0; p < noDeal.length; p++) {
      utility[text][p][draw] = problem.utility(p, outcome);
      accepts[text][p][draw] = problem.accepts(p, outcome);
    }
  }

  /** The package that each text amounts to in each draw of a block: {@code [text][draw][issue]}. */
  private int[][][] outcomes(int block, int size) {
    int issues = template.layout().issues();
    int[][][] outcomes = new int[readings.size()][size][issues];
    for (int t = 0; t < outcomes.length; t++) {
      for (int i = 0; i < issues; i++) {
        draw(outcomes[t], readings.get(t), cells[t][i], i, block);
      }
    }
    return outcomes;
  }

  private static void draw(
      int[][] outcomes, Reading reading, RandomStream stream, int issue, int block) {
    UniformRandomProvider random = stream == null ? null : stream.block(block);
    for (int[] outcome : outcomes) {
      outcome[issue] = reading.at(issue, random == null ? 0 : random.nextDouble());
    }
  }
}
