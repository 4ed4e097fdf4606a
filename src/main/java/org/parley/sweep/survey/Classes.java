package org.parley.sweep.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.sweep.Row;
import org.parley.sweep.Values;
import org.parley.sweep.Varied;

/**
 * The values of a varied path in the kept runs, cut into a few classes: each value by itself if
 * there are few, else ranges of the same width.
 *
 * @param path the path
 * @param pieces the classes; numbers in ascending order, words in that of the plan
 * @param places class of each kept run
 */
public record Classes(String path, List<Piece> pieces, List<Integer> places) {
  private static final int MOST_SINGLE = 12;
  private static final int RANGES = 8;

  public Classes {
    pieces = List.copyOf(pieces);
    places = List.copyOf(places);
  }

  /** A class of values. */
  public sealed interface Piece {
    /** A word. */
    record Word(String word) implements Piece {}

    /** A single number. */
    record Single(double value) implements Piece {}

    /** All from one number up to another, which belongs to the next class if there is one. */
    record Range(double low, double high) implements Piece {}
  }

  /** The classes of the n-th varied path. */
  static Classes of(Varied varied, int n, List<Row> runs) {
    List<Object> values = runs.stream().map(r -> r.inputs().get(n)).toList();
    if (varied.values() instanceof Values.Words listed) {
      List<String> words = listed.words();
      return new Classes(
          varied.path(),
          words.stream().map(w -> (Piece) new Piece.Word(w)).toList(),
          values.stream().map(words::indexOf).toList());
    }
    List<Double> numbers = values.stream().map(Double.class::cast).toList();
    List<Double> single = numbers.stream().distinct().sorted().toList();
    return single.size() <= MOST_SINGLE
        ? new Classes(
            varied.path(),
            single.stream().map(v -> (Piece) new Piece.Single(v)).toList(),
            numbers.stream().map(single::indexOf).toList())
        : ranges(varied.path(), numbers, single.get(0), single.get(single.size() - 1));
  }

  private static Classes ranges(String path, List<Double> numbers, double low, double high) {
    List<Piece> pieces = new ArrayList<>();
    for (int k = 0; k < RANGES; k++) {
      pieces.add(new Piece.Range(edge(low, high, k), edge(low, high, k + 1)));
    }
    return new Classes(
        path, pieces, numbers.stream().map(v -> place((v - low) / (high - low))).toList());
  }

  private static double edge(double low, double high, int k) {
    return low + (high - low) * k / RANGES;
  }

  private static int place(double share) {
    return Math.min((int) (share * RANGES), RANGES - 1);
  }

  /** Whether the kept runs are of more than one class. */
  public boolean varies() {
    return places.stream().distinct().limit(2).count() > 1;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return pieces.stream().noneMatch(Piece.Word.class::isInstance);
  }

  /** The kept runs of a class. */
  IntStream runs(int piece) {
    return IntStream.range(0, places.size()).filter(n -> places.get(n) == piece);
  }
}
