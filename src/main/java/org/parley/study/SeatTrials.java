package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.coalition.SeatValue;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.uncertainty.Estimate;
import org.parley.uncertainty.Sampler;

/**
 * Solves the table with and without each seat, at the likely values and over draws. Tables with the
 * same parties in the same roles are solved once: the one that there is today is one side of every
 * seat's comparison.
 */
final class SeatTrials {
  /** Draws that one thread solves in a row; a part of the sampler's block. */
  private static final int CHUNK = Sampler.BLOCK / 16;

  private final CoalitionQuestion question;
  private final ProblemTemplate template;
  private final Sampler sampler;
  private final Terms terms;
  private final List<Integer> seats;
  private final List<Terms> tables;
  private final double[][][] gain; // [table][party][draw]
  private final boolean[][] agreeable; // [table][draw]
  private final boolean[][] proven; // [table][draw]

  SeatTrials(CoalitionQuestion question) {
    this.question = question;
    template = ProblemTemplate.of(question.scenario());
    sampler = Sampler.of(template.quantities(), question.seed());
    terms = question.counting().terms(question.scenario());
    List<String> ids = question.scenario().parties().stream().map(Party::id).toList();
    seats = question.seats().stream().map(ids::indexOf).filter(this::othersBargain).toList();
    tables = seats.stream().flatMap(p -> Stream.of(with(p), without(p))).distinct().toList();
    gain = new double[tables.size()][ids.size()][question.seatDraws()];
    agreeable = new boolean[tables.size()][question.seatDraws()];
    proven = new boolean[tables.size()][question.seatDraws()];
  }

  private boolean othersBargain(int party) {
    return IntStream.range(0, terms.roles().size())
        .anyMatch(p -> p != party && terms.roles().get(p) == Role.BARGAINS);
  }

  private Terms with(int party) {
    return terms.seating(party, Role.BARGAINS);
  }

  private Terms without(int party) {
    return terms.seating(party, Role.WATCHES);
  }

  /** The worth of each seat, once the errands are done. */
  Supplier<List<SeatWorth>> answer(Errands errands) {
    BargainingProblem likely = template.likely();
    Supplier<List<SeatValue>> values =
        errands.addAll(
            seats.stream()
                .map(p -> (Supplier<SeatValue>) () -> SeatValue.of(likely, terms, p))
                .toList());
    for (int first = 0; first < question.seatDraws(); first += CHUNK) {
      int from = first;
      errands.add(() -> solve(from));
    }
    return () -> values.get().stream().map(v -> new SeatWorth(v, drawn(v))).toList();
  }

  /** Solves all tables in the draws of a chunk, and returns the first draw after it. */
  private int solve(int first) {
    int end = Math.min(first + CHUNK, question.seatDraws());
    int start = first / Sampler.BLOCK * Sampler.BLOCK;
    double[][] values = sampler.block(first / Sampler.BLOCK, end - start);
    List<Solver> solvers = tables.stream().map(t -> Solver.of(template.layout(), t)).toList();
    for (int draw = first; draw < end; draw++) {
      BargainingProblem problem = template.problem(values[draw - start]);
      for (int t = 0; t < tables.size(); t++) {
        keep(t, draw, solvers.get(t).nash(problem));
      }
    }
    return end;
  }

  private void keep(int table, int draw, Solution solution) {
    agreeable[table][draw] = solution.deal().isPresent();
    proven[table][draw] = solution.status() != Status.BOUNDED;
    List<Double> gains = solution.deal().map(Deal::gain).orElse(List.of());
    for (int p = 0; p < gains.size(); p++) {
      gain[table][p][draw] = gains.get(p);
    }
  }

  private Optional<SeatWorth.Drawn> drawn(SeatValue value) {
    if (question.seatDraws() == 0) {
      return Optional.empty();
    }
    int with = tables.indexOf(with(value.party()));
    int without = tables.indexOf(without(value.party()));
    List<Double> likely = value.nash().gained(gain[with].length);
    return Optional.of(
        new SeatWorth.Drawn(
            IntStream.range(0, gain[with].length)
                .mapToObj(p -> Estimate.of(likely.get(p), minus(gain[with][p], gain[without][p])))
                .toList(),
            share(d -> agreeable[with][d]),
            share(d -> agreeable[without][d]),
            share(d -> proven[with][d] && proven[without][d])));
  }

  private double share(IntPredicate holds) {
    return (double) IntStream.range(0, question.seatDraws()).filter(holds).count()
        / question.seatDraws();
  }

  private static double[] minus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(d -> a[d] - b[d]).toArray();
  }
}
