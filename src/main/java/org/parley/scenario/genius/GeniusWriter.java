package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.document.XmlText;
import org.parley.document.XmlText.Tag;
import org.parley.model.BargainingProblem;
import org.parley.model.Issue;
import org.parley.model.Option;
import org.parley.model.Scenario;
import org.parley.scenario.Numbers;

/**
 * Writes scenarios as GENIUS folders: a domain with discrete issues, and a linear profile for each
 * party. The likely value of every number is written; a GENIUS utility is a hundredth of a point.
 *
 * <p>Of an issue whose best option brings a party {@code m} points, the weight is {@code m / 100}
 * and the evaluation of an option its share of {@code m}: GENIUS divides evaluations by the largest
 * of their issue.
 */
public final class GeniusWriter {
  private static final double POINTS = 100;

  private final Scenario scenario;
  private final BargainingProblem problem;
  private final List<String> titles;
  private final List<List<String>> values;

  private GeniusWriter(Scenario scenario) {
    this.scenario = scenario;
    this.problem = scenario.likely();
    List<Issue> issues = scenario.issues();
    this.titles =
        distinct(
            issues.stream().map(Issue::title).toList(), issues.stream().map(Issue::id).toList());
    this.values = issues.stream().map(i -> values(i.options())).toList();
  }

  /**
   * A folder to be written.
   *
   * @param files texts by the name of their file, that of the domain first
   * @param losses what GENIUS cannot say, one sentence for each kind
   */
  public record Folder(Map<String, String> files, List<String> losses) {
    /** Keeps the order of the files. */
    public Folder {
      files = new LinkedHashMap<>(files);
      losses = List.copyOf(losses);
    }
  }

  /** The files of a scenario and what they leave out. */
  public static Folder write(Scenario scenario) {
    return new Folder(new GeniusWriter(scenario).files(), Losses.of(scenario));
  }

  private static List<String> values(List<Option> options) {
    return distinct(
        options.stream().map(Option::label).toList(), options.stream().map(Option::id).toList());
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    String domain = scenario.id() + "-domain.xml";
    files.put(domain, XmlText.write(domain()));
    List<String> names = profileNames(domain);
    for (int p = 0; p < names.size(); p++) {
      files.put(names.get(p), XmlText.write(profile(p)));
    }
    return files;
  }

  /** Names in the order of the parties, which is how a reader tells it; numbered where need be. */
  private List<String> profileNames(String domain) {
    List<String> plain = scenario.parties().stream().map(p -> p.id() + ".xml").toList();
    boolean isTaken = plain.stream().anyMatch(domain::equalsIgnoreCase);
    if (!isTaken && plain.equals(plain.stream().sorted().toList())) {
      return plain;
    }
    int digits = String.valueOf(plain.size()).length();
    return IntStream.range(0, plain.size())
        .mapToObj(p -> ("%0" + digits + "d-%s").formatted(p + 1, plain.get(p)))
        .toList();
  }

  private Tag domain() {
    List<Tag> tags = each(i -> issue(i).holding(each(values.get(i).size(), k -> item(i, k))));
    return new Tag("negotiation_template").holding(List.of(space().holding(List.of(root(tags)))));
  }

  private Tag profile(int party) {
    List<Tag> tags = new ArrayList<>(each(i -> rated(party, i)));
    tags.addAll(each(i -> weight(party, i)));
    return space()
        .holding(
            List.of(
                root(tags),
                new Tag("discount_factor").with("value", number(problem.discount(party))),
                new Tag("reservation").with("value", number(problem.noDeal(party) / POINTS))));
  }

  private Tag rated(int party, int issue) {
    double best = best(party, issue);
    return issue(issue)
        .holding(
            each(
                values.get(issue).size(),
                k -> {
                  double share = best == 0 ? 0 : points(party, issue, k) / best;
                  return item(issue, k).with("evaluation", number(share));
                }));
  }

  private Tag weight(int party, int issue) {
    return new Tag("weight")
        .with("index", issue + 1)
        .with("value", number(best(party, issue) / POINTS));
  }

  private List<Tag> each(IntFunction<Tag> issue) {
    return each(titles.size(), issue);
  }

  private static List<Tag> each(int count, IntFunction<Tag> tag) {
    return IntStream.range(0, count).mapToObj(tag).toList();
  }

  private double points(int party, int issue, int option) {
    return problem.points(party, problem.layout().first(issue) + option);
  }

  private double best(int party, int issue) {
    return IntStream.range(0, problem.layout().options(issue))
        .mapToDouble(k -> points(party, issue, k))
        .max()
        .orElseThrow();
  }

  private Tag space() {
    return new Tag("utility_space").with("number_of_issues", titles.size());
  }

  private Tag root(List<Tag> tags) {
    return new Tag("objective")
        .with("index", 0)
        .with("name", scenario.id())
        .with("type", "objective")
        .with("etype", "objective")
        .with("description", "")
        .holding(tags);
  }

  private Tag issue(int issue) {
    return new Tag("issue")
        .with("index", issue + 1)
        .with("name", titles.get(issue))
        .with("type", "discrete")
        .with("etype", "discrete")
        .with("vtype", "discrete");
  }

  private Tag item(int issue, int option) {
    return new Tag("item").with("index", option + 1).with("value", values.get(issue).get(option));
  }

  private static String number(double value) {
    return Numbers.exact(value).toPlainString();
  }

  /** Names, each once: GENIUS knows the values of an issue by nothing else. */
  private static List<String> distinct(List<String> names, List<String> ids) {
    Set<String> taken = new LinkedHashSet<>();
    for (int k = 0; k < names.size(); k++) {
      String name = names.get(k).replaceAll("\\s+", " ").strip();
      String id = ids.get(k);
      String unique = name;
      for (int n = 1; !taken.add(unique); n++) {
        unique = "%s (%s)".formatted(name, n == 1 ? id : id + " " + n);
      }
    }
    return List.copyOf(taken);
  }
}
