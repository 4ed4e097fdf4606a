package org.parley.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.study.BargainWay;
import org.parley.study.Counting.Among;

/**
 * A plan as it was asked for, on the command line or in a file, with the places of what may be
 * wrong. {@link PlanMaker} makes a plan of it or says all that is wrong.
 *
 * @param at where it begins
 * @param scenario id that it says it is for
 * @param sha256 of the scenario file that it says it is for
 * @param set each {@code PATH=VALUE}
 * @param pressures ids
 * @param vary what varies
 * @param scheme which combinations; of ranges samples, else the grid, if it is left out
 * @param samples how many points
 * @param replications runs of each point
 * @param others what does not vary
 * @param luck whether points share their luck
 * @param seed of all chance
 * @param measures what is measured
 * @param among whose interests count
 * @param bargaining how they bargain
 */
public record Request(
    Position at,
    Optional<String> scenario,
    Optional<Asked> sha256,
    List<Asked> set,
    List<String> pressures,
    List<Vary> vary,
    Optional<Scheme> scheme,
    OptionalLong samples,
    int replications,
    Optional<Plan.Others> others,
    Optional<Plan.Luck> luck,
    long seed,
    List<Asked> measures,
    Among among,
    BargainWay bargaining) {

  public Request {
    set = List.copyOf(set);
    pressures = List.copyOf(pressures);
    vary = List.copyOf(vary);
    measures = List.copyOf(measures);
  }

  /** A word with its place. */
  public record Asked(String text, Position at) {}

  /**
   * Something that varies.
   *
   * @param path as written, perhaps with {@code *} for several
   * @param at its place
   * @param values as written; empty for the path's own range
   */
  public record Vary(String path, Position at, Optional<Node> values) {}

  /** {@code --vary PATH=VALUES} or {@code --vary PATH}. */
  public static Vary vary(String argument) {
    String flag = "--vary ";
    int equals = argument.indexOf('=');
    String path = (equals < 0 ? argument : argument.substring(0, equals)).strip();
    Position at = new Position(flag + argument, 1, 1 + flag.length());
    if (equals < 0) {
      return new Vary(path, at, Optional.empty());
    }
    Position value = new Position(at.file(), 1, at.column() + equals + 1);
    String text = argument.substring(equals + 1).strip();
    return new Vary(path, at, Optional.of(new Node.Scalar(value, text, true)));
  }

  /** Words of an option, parted by commas. */
  public static List<Asked> words(String option, List<String> words) {
    List<Asked> asked = new ArrayList<>();
    for (String word : words) {
      asked.add(new Asked(word, new Position(option + " " + word, 1, option.length() + 2)));
    }
    return asked;
  }
}
