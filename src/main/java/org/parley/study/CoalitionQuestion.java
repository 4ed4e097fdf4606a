package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.coalition.VotingBody;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * Who can block, who is needed, and what is a seat worth?
 *
 * @param scenario the negotiation
 * @param counting who has to agree
 * @param ideal in shares of which gains coalitions are measured
 * @param variants ids of the texts of which to say who blocks them
 * @param seats ids of the parties of which to say what a seat is worth
 * @param draws random draws of all ranges and open points in which the texts are put to the
 *     parties, at least 1
 * @param seatDraws in how many of these draws the tables with and without each seat are solved; 0
 *     for the likely values alone
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record CoalitionQuestion(
    Scenario scenario,
    Counting counting,
    Ideal ideal,
    List<String> variants,
    List<String> seats,
    int draws,
    int seatDraws,
    long seed,
    int threads) {

  /** Tables are solved in so many draws if nobody asks for more. */
  public static final int SEAT_DRAWS = 100;

  /** What a party's ideal gain is the best of. */
  public enum Ideal {
    /** The packages that all at the table accept. */
    TABLE,
    /** The packages that the party itself accepts, and those who must not lose. */
    OWN
  }

  public CoalitionQuestion {
    variants = List.copyOf(variants);
    seats = List.copyOf(seats);
    if (draws < 1 || seatDraws < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "draws and threads are at least 1, seatDraws at least 0; found %d, %d, %d"
              .formatted(draws, threads, seatDraws));
    }
  }

  /** The question about all texts and all seats. */
  public static CoalitionQuestion of(
      Scenario scenario, Counting counting, int draws, long seed, int threads) {
    return new CoalitionQuestion(
        scenario,
        counting,
        Ideal.TABLE,
        scenario.variants().stream().map(Variant::id).toList(),
        scenario.parties().stream().map(Party::id).toList(),
        draws,
        SEAT_DRAWS,
        seed,
        threads);
  }

  /** The same with seats solved in another number of draws. */
  public CoalitionQuestion solving(int otherSeatDraws) {
    return new CoalitionQuestion(
        scenario, counting, ideal, variants, seats, draws, otherSeatDraws, seed, threads);
  }

  /** The same with coalitions measured by other ideal gains. */
  public CoalitionQuestion measuring(Ideal other) {
    return new CoalitionQuestion(
        scenario, counting, other, variants, seats, draws, seatDraws, seed, threads);
  }

  /** The same about some texts and some seats. */
  public CoalitionQuestion about(List<String> texts, List<String> parties) {
    return new CoalitionQuestion(
        scenario, counting, ideal, texts, parties, draws, seatDraws, seed, threads);
  }

  /** Why it cannot be answered, for people; empty if it can. */
  public Optional<String> obstacle() {
    int parties = scenario.parties().size();
    return parties > VotingBody.MOST_MEMBERS
        ? Optional.of(
            "%d parties; expected at most %d to count coalitions of them"
                .formatted(parties, VotingBody.MOST_MEMBERS))
        : Optional.empty();
  }

  /**
   * Says who blocks which text, and leaves out seats and coalitions.
   *
   * @param template of the scenario
   * @param readings of the texts asked about
   * @param trials of these texts, and maybe of others after them, in as many draws of the same seed
   */
  CoalitionAnswer outline(ProblemTemplate template, List<Reading> readings, Trials trials) {
    return new CoalitionAnswer(
        this,
        new TextStandings(this, template, readings, trials).answer(),
        List.of(),
        SharedGame.unsolved(this));
  }

  /** Puts the question. */
  public CoalitionAnswer answer() {
    Errands errands = new Errands();
    var seats = new SeatTrials(this).answer(errands);
    var game = errands.add(() -> SharedGame.of(this));
    errands.run(threads);
    return new CoalitionAnswer(this, TextStandings.of(this).answer(), seats.get(), game.get());
  }
}
