package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.model.Rating;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/** Writes score sheets. */
final class SheetWriter {
  private static final Uncertain NOTHING = Uncertain.exactly(0);
  private static final Uncertain ALL = Uncertain.exactly(1);
  private static final Worth RISING = new Worth.Ladder(NOTHING, ALL, ALL);
  private static final Worth FALLING = new Worth.Ladder(ALL, NOTHING, ALL);

  private SheetWriter() {}

  static Object sheet(ScoreSheet sheet) {
    Map<String, Object> ratings = new LinkedHashMap<>();
    sheet.ratings().forEach(r -> ratings.put(r.issue(), rating(r)));
    return ratings;
  }

  private static Object rating(Rating rating) {
    Tree tree = new Tree();
    tree.put("weight", Tree.number(rating.weight()));
    if (rating.worth() instanceof Worth.Ladder ladder) {
      tree.put("ladder", ladder(ladder));
    } else {
      tree.put("worth", rating.worth().numbers().stream().map(Tree::number).toList());
    }
    tree.basis(rating.basis());
    return tree.map();
  }

  private static Object ladder(Worth.Ladder ladder) {
    if (ladder.equals(RISING) || ladder.equals(FALLING)) {
      return ladder.equals(RISING) ? LadderType.RISING : LadderType.FALLING;
    }
    Tree tree = new Tree();
    tree.put("from", Tree.number(ladder.from()));
    tree.put("to", Tree.number(ladder.to()));
    tree.put("curve", Tree.number(ladder.curve()));
    return tree.map();
  }
}
