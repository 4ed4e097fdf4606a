package org.parley.sweep.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.sweep.Row;
import org.parley.sweep.Values;
import org.parley.sweep.Varied;

/**
 * The values of a varied path in the kept runs, cut into a few classes: each value by itself if
 * there are few; else, of values one by one, groups of about as many values, and of a range ranges
 * of the same width.
 *
 * @param path the path
 * @param pieces the classes; numbers in ascending order, words in that of the plan
 * @param places class of each kept run
 */
public record Classes(String path, List<Piece> pieces, List<Integer> places) {
  private static final int MOST_SINGLE = 25;
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

    /**
     * All from one number up to another. Of a range the second belongs to the next class, if there
     * is one; of values one by one the two are the first and the last of the class.
     */
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
    if (single.size() <= MOST_SINGLE) {
      return new Classes(
          varied.path(),
          single.stream().map(v -> (Piece) new Piece.Single(v)).toList(),
          numbers.stream().map(single::indexOf).toList());
    }
    boolean isRange =
        varied.values() instanceof Values.Range || varied.values() instanceof Values.Own;
    return isRange
        ? ranges(varied.path(), numbers, single.get(0), single.get(single.size() - 1))
        : groups(varied.path(), numbers, single);
  }

  private static Classes groups(String path, List<Double> numbers, List<Double> single) {
    int size = single.size();
    List<Piece> pieces = new ArrayList<>();
    for (int k = 0; k < RANGES; k++) {
      pieces.add(
          new Piece.Range(single.get(k * size / RANGES), single.get((k + 1) * size / RANGES - 1)));
    }
    return new Classes(
        path,
        pieces,
        numbers.stream().map(v -> group(Collections.binarySearch(single, v), size)).toList());
  }

  /** The k with {@code k size / 8 <= place < (k + 1) size / 8}, in whole numbers. */
  private static int group(int place, int size) {
    return (RANGES * (place + 1) - 1) / size;
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

  /** Whether each class is one value. */
  boolean isSingle() {
    return pieces.stream().noneMatch(Piece.Range.class::isInstance);
  }

  /** The kept runs of a class. */
  IntStream runs(int piece) {
    return IntStream.range(0, places.size()).filter(n -> places.get(n) == piece);
  }
}
