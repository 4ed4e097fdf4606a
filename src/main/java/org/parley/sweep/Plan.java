package org.parley.sweep;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.document.Sha256;
import org.parley.document.YamlText;
import org.parley.study.BargainWay;
import org.parley.study.Counting.Among;

/**
 * Everything that decides what the table of a sweep says: nothing about threads, folders or shards.
 *
 * @param scenario id
 * @param sha256 of the scenario file
 * @param set what is changed in all runs, each {@code PATH=VALUE}
 * @param pressures ids of those switched on in all runs
 * @param varied what varies, in the order of the columns
 * @param scheme which combinations are looked at
 * @param samples points of a scheme that samples; 0 for others
 * @param replications runs of each point, at least 1
 * @param others what the numbers are that do not vary
 * @param luck whether all points share their luck
 * @param seed of all chance
 * @param measures names, in the order of the columns
 * @param among whose interests count when packages are chosen
 * @param bargaining how they bargain
 */
public record Plan(
    String scenario,
    String sha256,
    List<String> set,
    List<String> pressures,
    List<Varied> varied,
    Scheme scheme,
    long samples,
    int replications,
    Others others,
    Luck luck,
    long seed,
    List<String> measures,
    Among among,
    BargainWay bargaining)
    implements Serializable {
  /** Version of the form of plan files, and of what a plan means. */
  public static final int VERSION = 1;

  /** Most runs: what one machine does in a day, if each takes a millisecond. */
  public static final long MOST_TASKS = 100_000_000;

  private static final int ID_DIGITS = 15;

  /** What the numbers are that do not vary. */
  public enum Others {
    /** Their likely values. */
    LIKELY,
    /** A draw of their ranges, a new one for each replication. */
    DRAWN
  }

  /** Which draw a run has. */
  public enum Luck {
    /** That of its replication: all points share their luck, so that differences are not luck. */
    COMMON,
    /** One of its own: so that samples also cover the numbers that do not vary. */
    OWN;

    /** What suits a scheme: points that are compared share their luck, samples do not. */
    public static Luck usual(Scheme scheme) {
      return scheme.isSampled() ? OWN : COMMON;
    }
  }

  public Plan {
    set = List.copyOf(set);
    pressures = List.copyOf(pressures);
    varied = List.copyOf(varied);
    measures = List.copyOf(measures);
  }

  /**
   * Names the plan and the scenario text it is for: equal exactly if all of it is equal. It begins
   * with a letter, so that no program takes it for a number.
   */
  public String id() {
    return idOf(yaml());
  }

  /** The id of the plan that is written like this, see {@link #yaml}. */
  public static String idOf(String yaml) {
    return "p" + Sha256.of(yaml).substring(0, ID_DIGITS);
  }

  /** The plan as a file, every choice written out. */
  public String yaml() {
    return YamlText.write(tree());
  }

  /** The same as a tree. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("parleyPlan", VERSION);
    tree.put("scenario", scenario);
    tree.put("scenarioSha256", sha256);
    some(tree, "set", set);
    some(tree, "pressure", pressures);
    Map<String, Object> vary = new LinkedHashMap<>();
    varied.forEach(v -> vary.put(v.path(), v.values().written()));
    tree.put("vary", vary);
    tree.put("design", scheme.word());
    if (scheme.isSampled()) {
      tree.put("samples", samples);
    }
    tree.put("replications", replications);
    tree.put("others", word(others));
    tree.put("luck", word(luck));
    tree.put("seed", seed);
    tree.put("measure", measures);
    tree.put("among", word(among));
    tree.put("bargaining", bargainingTree());
    return tree;
  }

  private Map<String, Object> bargainingTree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("protocol", bargaining.protocol());
    tree.put("rounds", bargaining.rounds());
    if (!bargaining.start().isEmpty()) {
      tree.put("start", bargaining.start());
    }
    if (!bargaining.agents().isEmpty()) {
      tree.put("agents", bargaining.agents());
    }
    return tree;
  }

  private static void some(Map<String, Object> tree, String key, List<String> list) {
    if (!list.isEmpty()) {
      tree.put(key, list);
    }
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
