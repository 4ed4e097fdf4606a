package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Basis;
import org.parley.model.Condition;
import org.parley.model.Discount;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Source;
import org.parley.model.Uncertain;
import org.parley.model.Worth;
import org.parley.scenario.Ids;
import org.parley.scenario.Numbers;
import org.parley.scenario.genius.Profile.Line;
import org.parley.scenario.genius.Profile.Rectangle;
import org.parley.scenario.genius.Profile.Side;

/** Makes a scenario out of files that passed all checks; here nothing can be wrong any more. */
final class ScenarioAssembly {
  private static final double POINTS = 100;
  private static final double LAST_BIT = 0x1p-52; // of 1
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");

  private final String name;
  private final Domain domain;
  private final List<Profile> profiles;
  private final List<String> parties;
  private final List<String> sources;
  private final List<Issue> issues;

  ScenarioAssembly(String name, Domain domain, List<Profile> profiles) {
    this.name = name;
    this.domain = domain;
    this.profiles = profiles;
    this.parties = Ids.of("party", profiles.stream().map(Profile::name).toList());
    this.sources = Ids.of("file", files());
    this.issues = issues();
  }

  Scenario scenario() {
    return new Scenario(
        Ids.of("domain", List.of(name)).get(0),
        name,
        "Imported from the GENIUS files %s.".formatted(String.join(", ", files())),
        Optional.empty(),
        each(
            p ->
                new Party(
                    parties.get(p),
                    title(profiles.get(p).name(), parties.get(p)),
                    Party.Seat.SIGNS,
                    Optional.empty(),
                    "")),
        issues,
        each(this::sheet),
        linkages(),
        List.of(),
        List.of(),
        List.of(),
        noDeal(),
        discounts(),
        List.of(),
        IntStream.range(0, sources.size()).mapToObj(this::source).toList(),
        notes());
  }

  private <T> List<T> each(IntFunction<T> party) {
    return IntStream.range(0, profiles.size()).mapToObj(party).toList();
  }

  /** The names of all files, that of the domain first. */
  private List<String> files() {
    return Stream.concat(Stream.of(domain.file()), profiles.stream().map(Profile::file)).toList();
  }

  private Source source(int file) {
    String what = file == 0 ? "GENIUS domain " : "GENIUS profile ";
    return new Source(
        sources.get(file), what + files().get(file), "", Source.Kind.DATA, "imported");
  }

  private Basis basis(int party) {
    return new Basis(List.of(sources.get(party + 1)), false, "imported from GENIUS");
  }

  private List<Issue> issues() {
    List<String> ids = Ids.of("issue", domain.issues().stream().map(Domain.Issue::name).toList());
    List<Issue> made = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Domain.Issue issue = domain.issues().get(i);
      List<String> options = Ids.of("option", issue.values());
      List<Option> ladder =
          IntStream.range(0, options.size())
              .mapToObj(
                  k -> new Option(options.get(k), title(issue.values().get(k), options.get(k))))
              .toList();
      String title = title(issue.name(), ids.get(i));
      made.add(new Issue(ids.get(i), title, ladder, Optional.empty(), "", List.of(sources.get(0))));
    }
    return made;
  }

  /**
   * The sheet of a party. The weights of GENIUS may add to any sum, which is then the total of the
   * sheet. Where the sum is 1 but for the rounding of the addition, the total is 100.
   */
  private ScoreSheet sheet(int party) {
    List<Line> lines = profiles.get(party).lines();
    double sum = profiles.get(party).weights();
    boolean isOne = Math.abs(sum - 1) <= lines.size() * LAST_BIT;
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Uncertain weight = Uncertain.exactly(POINTS * line.weight());
      List<Uncertain> worths = line.worths().stream().map(Uncertain::exactly).toList();
      ratings.add(new Rating(issues.get(i).id(), weight, new Worth.Listed(worths), basis(party)));
    }
    // added up in this order, as a draw does, so that its scale is exactly 1
    double total = ratings.stream().mapToDouble(r -> r.weight().likely()).reduce(0, Double::sum);
    return new ScoreSheet(parties.get(party), ratings, isOne ? ScoreSheet.FULL : total);
  }

  /** A name for people: that of the file where it says something, otherwise the id. */
  private static String title(String name, String id) {
    String plain = CONTROL.matcher(name).replaceAll(" ");
    return plain.isBlank() ? id : plain;
  }

  private List<Linkage> linkages() {
    List<Linkage> linkages = new ArrayList<>();
    for (int p = 0; p < profiles.size(); p++) {
      List<Rectangle> rectangles = profiles.get(p).rectangles();
      for (int r = 0; r < rectangles.size(); r++) {
        if (rectangles.get(r).isEmpty()) {
          continue;
        }
        linkages.add(
            new Linkage(
                "p%d-r%d".formatted(p + 1, r + 1),
                conditions(rectangles.get(r)),
                Map.of(parties.get(p), Uncertain.exactly(POINTS * rectangles.get(r).utility())),
                basis(p)));
      }
    }
    return linkages;
  }

  /** What must hold; a rectangle without sides holds whatever the first issue says. */
  private List<Condition> conditions(Rectangle rectangle) {
    List<Condition> conditions = rectangle.sides().stream().map(this::condition).toList();
    List<String> all = issues.get(0).options().stream().map(Option::id).toList();
    return conditions.isEmpty() ? List.of(new Condition(issues.get(0).id(), all)) : conditions;
  }

  private Condition condition(Side side) {
    Issue issue = issues.get(side.issue());
    return new Condition(
        issue.id(), side.options().stream().map(k -> issue.options().get(k).id()).toList());
  }

  private Map<String, NoDeal> noDeal() {
    Map<String, NoDeal> noDeal = new LinkedHashMap<>();
    for (int p = 0; p < profiles.size(); p++) {
      Uncertain points = Uncertain.exactly(POINTS * profiles.get(p).reservation());
      noDeal.put(parties.get(p), new NoDeal.Fixed(points, basis(p)));
    }
    return noDeal;
  }

  private Map<String, Discount> discounts() {
    Map<String, Discount> discounts = new LinkedHashMap<>();
    for (int p = 0; p < profiles.size(); p++) {
      double factor = profiles.get(p).discount();
      if (factor != 1) {
        discounts.put(parties.get(p), new Discount(Uncertain.exactly(factor), basis(p)));
      }
    }
    return discounts;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("Imported from GENIUS: a point is a hundredth of a GENIUS utility.");
    for (Profile profile : profiles) {
      notes.addAll(profile.remarks());
      if (profile.discount() != 1) {
        notes.add(
            "GENIUS discounts %s by %s over the time of a negotiation; points are shown undiscounted."
                .formatted(profile.name(), Numbers.show(profile.discount())));
      }
      if (most(profile) > 1 + 1e-9) {
        notes.add(
            "The utility of %s may add to more than 1, which GENIUS counts as 1; points here may be above 100."
                .formatted(profile.name()));
      }
    }
    return notes;
  }

  /** No utility of a party is above this. */
  private static double most(Profile profile) {
    return profile.weights()
        + profile.rectangles().stream().mapToDouble(r -> Math.max(0, r.utility())).sum();
  }
}
