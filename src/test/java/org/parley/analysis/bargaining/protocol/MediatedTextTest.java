package org.parley.analysis.bargaining.protocol;

import java.util.OptionalInt;
import org.parley.analysis.bargaining.Protocol;

/** The contract and the rules of a single text, for annealers and a mediator at the table. */
class MediatedTextTest extends SingleTextContract {

  @Override
  Protocol protocol() {
    return new SingleText(2, 10, OptionalInt.of(1));
  }
}
