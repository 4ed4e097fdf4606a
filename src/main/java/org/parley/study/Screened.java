package org.parley.study;

import java.util.Optional;
import org.parley.model.Quantity;
import org.parley.uncertainty.sensitivity.ElementaryEffects;
import org.parley.uncertainty.sensitivity.FirstOrder;

/**
 * What the screening says of one input.
 *
 * @param input the number
 * @param first its share of the variance by itself, from the plain draws; empty if nothing varies
 * @param effects Morris' measures over its whole range; empty if they were not asked for
 */
public record Screened(
    Quantity input, Optional<FirstOrder> first, Optional<ElementaryEffects> effects) {

  double share() {
    return first.map(FirstOrder::value).orElse(Double.NEGATIVE_INFINITY);
  }

  double effect() {
    return effects.map(ElementaryEffects::muStar).orElse(0.0);
  }
}
