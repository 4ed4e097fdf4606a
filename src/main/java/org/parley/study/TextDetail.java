package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Zone;

/**
 * More about a text than its {@link TextProspect}.
 *
 * @param variant id of the text
 * @param above how many packages are at least as good as the text, and as no deal, for all whose
 *     consent counts
 * @param better the fewest changes that improve it for all
 * @param cheapest repairs at least cost to one party, for each asked about
 * @param trades between pairs of parties, for each pair asked about; none if the text leaves too
 *     much open
 */
public record TextDetail(
    String variant, Zone above, Repair better, List<Cheapest> cheapest, List<Trades> trades) {

  public TextDetail {
    cheapest = List.copyOf(cheapest);
    trades = List.copyOf(trades);
  }

  /**
   * Repairs that cost a party as little as possible, in its own points.
   *
   * @param party position
   */
  public record Cheapest(int party, Repair acceptable, Repair better) {}

  /**
   * The best trades of two parties.
   *
   * @param first position of a party
   * @param second position of another one
   */
  public record Trades(int first, int second, List<Logroll> best) {
    public Trades {
      best = List.copyOf(best);
    }
  }
}
