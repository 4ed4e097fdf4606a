package org.parley.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.ratification.Ballot;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Variant;
import org.parley.uncertainty.Estimate;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.Sampler;

/**
 * How the ratifiers vote on every text under every draw. The arrays are filled by several threads,
 * each writing the draws of its own blocks and nothing else, so the result is the same for any
 * number of them.
 */
final class Votes {
  private final double[][][] gain; // [text][ratifier][draw]
  private final double[][][] chance; // [text][ratifier][draw], NaN where it is not asked
  private final double[][][] usual; // the same at the likely value of every number

  private final RatifyQuestion question;
  private final ProblemTemplate template;
  private final Voters voters;
  private final List<Variant> texts;
  private final List<Reading> readings;
  private final Sampler sampler;
  private final DrawnTexts drawn;
  private final BargainingProblem likely;
  private final List<Ballot> likelyBallots;

  private Votes(RatifyQuestion question, ProblemTemplate template, Voters voters) {
    this.question = question;
    this.template = template;
    this.voters = voters;
    texts = question.scenario().variants();
    readings = texts.stream().map(v -> template.reading(v.cells())).toList();
    sampler = Sampler.of(template.quantities(), question.seed());
    drawn = new DrawnTexts(question.seed(), question.scenario().issues());
    likely = template.likely();
    likelyBallots = voters.ballots(template.likelyNumbers());
    gain = new double[texts.size()][voters.count()][question.draws()];
    chance = new double[texts.size()][voters.count()][question.draws()];
    usual = new double[texts.size()][voters.count()][question.draws()];
  }

  /** The votes on each text. */
  static List<RatifiedText> of(RatifyQuestion question, ProblemTemplate template, Voters voters) {
    Votes votes = new Votes(question, template, voters);
    Parallel.run(question.threads(), Sampler.blocks(question.draws()), votes::block);
    return IntStream.range(0, votes.texts.size()).mapToObj(votes::text).toList();
  }

  private void block(int block) {
    int first = block * Sampler.BLOCK;
    int size = Math.min(Sampler.BLOCK, question.draws() - first);
    double[][] values = sampler.block(block, size);
    int[][][] outcomes = new int[texts.size()][][];
    Arrays.setAll(outcomes, t -> drawn.block(texts.get(t), readings.get(t), block, size));
    for (int j = 0; j < size; j++) {
      BargainingProblem problem = template.problem(values[j]);
      List<Ballot> ballots = voters.ballots(template.numbers(values[j]));
      for (int t = 0; t < outcomes.length; t++) {
        vote(problem, ballots, chance[t], outcomes[t][j], first + j);
        vote(likely, likelyBallots, usual[t], outcomes[t][j], first + j);
        for (int r = 0; r < ballots.size(); r++) {
          gain[t][r][first + j] = problem.gain(voters.party(r), outcomes[t][j]);
        }
      }
    }
  }

  private void vote(
      BargainingProblem problem, List<Ballot> ballots, double[][] into, int[] outcome, int draw) {
    for (int r = 0; r < ballots.size(); r++) {
      into[r][draw] =
          voters.isAsked(r, outcome)
              ? ballots.get(r).chance(problem.gain(voters.party(r), outcome))
              : Double.NaN;
    }
  }

  private RatifiedText text(int text) {
    return new RatifiedText(
        texts.get(text),
        IntStream.range(0, voters.count()).mapToObj(r -> vote(text, r)).toList(),
        Passing.of(mean(products(usual[text])), products(chance[text])));
  }

  private RatifierVote vote(int text, int ratifier) {
    int party = voters.party(ratifier);
    double expected = likely.expected(party, readings.get(text)) - likely.noDeal(party);
    double[] chances = asked(chance[text][ratifier]);
    return new RatifierVote(
        voters.ratifiers().get(ratifier).id(),
        voters.asked(ratifier, readings.get(text)),
        Estimate.of(expected, gain[text][ratifier]),
        chances.length == 0
            ? Optional.empty()
            : Optional.of(Passing.of(mean(asked(usual[text][ratifier])), chances)));
  }

  private static double[] asked(double[] chances) {
    return Arrays.stream(chances).filter(c -> !Double.isNaN(c)).toArray();
  }

  /** By draw, the chance that all who are asked pass. */
  private double[] products(double[][] chances) {
    double[] products = new double[question.draws()];
    Arrays.fill(products, 1);
    for (double[] of : chances) {
      for (int j = 0; j < products.length; j++) {
        products[j] *= Double.isNaN(of[j]) ? 1 : of[j];
      }
    }
    return products;
  }

  /** The mean; where all are the same, that number to the last bit. */
  private static double mean(double[] numbers) {
    double first = numbers[0];
    double rest = 0;
    for (double number : numbers) {
      rest += number - first;
    }
    return first + rest / numbers.length;
  }
}
