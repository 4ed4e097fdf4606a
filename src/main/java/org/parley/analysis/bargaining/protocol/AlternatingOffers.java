package org.parley.analysis.bargaining.protocol;

import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;

/**
 * Offers and counter-offers in turn. Each party in its turn accepts the package on the table or
 * puts another one forward; a package that all the others have accepted in a row is agreed. For two
 * parties this is the alternating-offers protocol (A. Rubinstein 1982, doi:10.2307/1912531), for
 * more the stacked one (R. Aydogan, D. Festen, K. V. Hindriks and C. M. Jonker 2017,
 * doi:10.1007/978-3-319-51563-2_10). A starting text is on the table before the first turn, and
 * belongs to nobody.
 */
public record AlternatingOffers() implements Protocol {

  @Override
  public Ending play(Table table) {
    int standing = table.start();
    int maker = View.NONE;
    int consents = 0;
    for (int round = 1; round <= table.deadline(); round++) {
      table.begin(round);
      for (int party : table.speakers()) {
        int mine = table.wish(party);
        if (standing != View.NONE && party != maker && table.accepts(party, standing, mine)) {
          table.accept(party, standing);
          consents++;
        } else if (mine == View.NONE) {
          return table.ended(Cause.WALKED, party);
        } else {
          table.put(party, mine);
          standing = mine;
          maker = party;
          consents = 1;
        }
        if (consents == table.speakers().length) {
          return table.agreed(party, standing);
        }
      }
      if (table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
    }
    return table.ended(Cause.DEADLINE, View.NONE);
  }
}
