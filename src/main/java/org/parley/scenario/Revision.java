package org.parley.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.document.Problems;
import org.parley.model.Basis;
import org.parley.model.Circumstances;
import org.parley.model.Discount;
import org.parley.model.Linkage;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.RedLine;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/** A scenario with checked settings worked in, in one pass over its parts. */
final class Revision {
  private static final Basis BY_HAND = Basis.assumption("set by hand, in place of the file");

  private final Scenario old;
  private final Map<String, Uncertain> numbers = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();

  private Revision(Scenario old) {
    this.old = old;
  }

  /** Works in settings, and reports those of a group that leave no room for its other members. */
  static Revision of(Scenario old, Collection<Setting> settings, Problems problems) {
    Revision revision = new Revision(old);
    Map<String, Setting> groups = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Numbers.range(setting.value()).ifPresent(n -> revision.numbers.put(setting.path(), n));
      Nodes.text(setting.value()).ifPresent(w -> revision.words.put(setting.path(), w));
      revision.group(setting).ifPresent(g -> groups.put(g, setting));
    }
    groups.forEach((group, last) -> revision.scale(group, last, problems));
    return revision;
  }

  /** The numbers that a setting is one of and that add to something, such as a party's weights. */
  Optional<String> group(Setting setting) {
    boolean isOne = setting.isOf("weights") || setting.isOf("lotteries");
    return isOne
        ? Optional.of(setting.path().substring(0, setting.path().lastIndexOf('.')))
        : Optional.empty();
  }

  private double total(String group) {
    return group.startsWith("weights.") ? sheet(id(group)).total() : 1;
  }

  private static String id(String group) {
    return group.substring(group.indexOf('.') + 1);
  }

  private ScoreSheet sheet(String party) {
    return old.sheets().stream().filter(s -> s.party().equals(party)).findFirst().orElseThrow();
  }

  /** The members of a group with their likely values in the file. */
  private Map<String, Double> members(String group) {
    String id = id(group);
    Map<String, Double> members = new LinkedHashMap<>();
    if (group.startsWith("weights.")) {
      sheet(id).ratings().forEach(r -> members.put(group + "." + r.issue(), r.weight().likely()));
    } else {
      Lottery lottery =
          old.lotteries().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
      lottery.futures().forEach(f -> members.put(group + "." + f.id(), f.probability().likely()));
    }
    return members;
  }

  private void scale(String group, Setting last, Problems problems) {
    double set = 0;
    double left = 0;
    for (Map.Entry<String, Double> member : members(group).entrySet()) {
      Uncertain number = numbers.get(member.getKey());
      set += number == null ? 0 : number.likely();
      left += number == null ? member.getValue() : 0;
    }
    double total = total(group);
    String what = "what is set in %s adds to %s".formatted(group, Numbers.show(set));
    if (set > total + Numbers.TOLERANCE) {
      problems.add(last.at(), what, "at most " + Numbers.show(total));
    } else if (left == 0 && !Numbers.isClose(set, total)) {
      problems.add(last.at(), what + " and nothing is left to scale", Numbers.show(total));
    }
    scales.put(group, left == 0 ? 1 : Math.max(0, total - set) / left);
  }

  /** How the other members of a group were changed, as the end of a sentence. */
  String scaling(String group) {
    double scale = scales.get(group);
    String id = id(group);
    boolean hasOthers = !numbers.keySet().containsAll(members(group).keySet());
    if (!hasOthers || Numbers.isClose(scale, 1)) {
      return "";
    }
    String others =
        group.startsWith("lotteries.")
            ? id + "'s other probabilities"
            : name(id) + "'s other weights";
    return "; %s scaled by %s".formatted(others, Numbers.show(Math.round(scale * 1e4) / 1e4));
  }

  private String name(String party) {
    return old.parties().stream()
        .filter(p -> p.id().equals(party))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** The scenario with everything worked in. */
  Scenario scenario() {
    return new Scenario(
        old.id(),
        old.title(),
        old.about(),
        old.asOf(),
        old.parties().stream().map(this::party).toList(),
        old.issues(),
        old.sheets().stream().map(this::sheet).toList(),
        old.linkages().stream().map(this::linkage).toList(),
        old.rules(),
        old.redLines().stream().filter(r -> !isLifted(r)).toList(),
        old.lotteries().stream().map(this::lottery).toList(),
        noDeal(),
        discounts(),
        old.variants(),
        old.sources(),
        old.notes(),
        circumstances());
  }

  private Circumstances circumstances() {
    Map<String, Uncertain> changed = new LinkedHashMap<>(old.circumstances().numbers());
    changed.replaceAll((path, number) -> numbers.getOrDefault(path, number));
    return old.circumstances().with(changed);
  }

  /** The likely value of a number of what moves the case besides the texts; 0 if there is none. */
  double likely(String path) {
    Uncertain number = old.circumstances().numbers().get(path);
    return number == null ? 0 : number(path, number).likely();
  }

  private boolean isLifted(RedLine line) {
    String party = "redLines." + line.party();
    return Stream.of("redLines", party, party + "." + line.never().issue())
        .anyMatch(words::containsKey);
  }

  private Party party(Party party) {
    String seat = words.get("seats." + party.id());
    return seat == null ? party : party.in(Party.Seat.valueOf(seat.toUpperCase(Locale.ROOT)));
  }

  /** A seat as it is written in a file. */
  static String word(Party.Seat seat) {
    return seat.name().toLowerCase(Locale.ROOT);
  }

  private ScoreSheet sheet(ScoreSheet sheet) {
    return new ScoreSheet(
        sheet.party(),
        sheet.ratings().stream().map(r -> rating(sheet.party(), r)).toList(),
        sheet.total());
  }

  private Rating rating(String party, Rating rating) {
    String name = party + "." + rating.issue();
    List<String> names = rating.worth().names(old.issue(rating.issue()));
    Worth worth = rating.worth();
    for (int i = 0; i < names.size(); i++) {
      worth = worth.with(i, number("worths." + name + "." + names.get(i), worth.numbers().get(i)));
    }
    Uncertain weight = member("weights." + party, rating.issue(), rating.weight());
    return new Rating(rating.issue(), weight, worth, rating.basis());
  }

  private Uncertain number(String path, Uncertain value) {
    return numbers.getOrDefault(path, value);
  }

  private Uncertain member(String group, String id, Uncertain value) {
    return number(group + "." + id, value.times(scales.getOrDefault(group, 1.0)));
  }

  private Linkage linkage(Linkage linkage) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    linkage
        .points()
        .forEach((p, n) -> points.put(p, number("linkages." + linkage.id() + "." + p, n)));
    return new Linkage(linkage.id(), linkage.when(), points, linkage.basis());
  }

  private Lottery lottery(Lottery lottery) {
    return new Lottery(
        lottery.id(),
        lottery.futures().stream().map(f -> future("lotteries." + lottery.id(), f)).toList());
  }

  private Lottery.Future future(String group, Lottery.Future future) {
    Uncertain probability = member(group, future.id(), future.probability());
    return new Lottery.Future(
        future.id(), future.title(), probability, future.cells(), future.basis());
  }

  private Map<String, NoDeal> noDeal() {
    Map<String, NoDeal> changed = new LinkedHashMap<>();
    old.noDeal().forEach((party, value) -> changed.put(party, noDeal(party, value)));
    return changed;
  }

  private Map<String, Discount> discounts() {
    Map<String, Discount> changed = new LinkedHashMap<>();
    for (Party party : old.parties()) {
      Optional<Discount> stated = Optional.ofNullable(old.discounts().get(party.id()));
      Optional<Uncertain> set = Optional.ofNullable(numbers.get("discounts." + party.id()));
      Basis basis = stated.map(Discount::basis).orElse(BY_HAND);
      set.or(() -> stated.map(Discount::factor))
          .ifPresent(f -> changed.put(party.id(), new Discount(f, basis)));
    }
    return changed;
  }

  private NoDeal noDeal(String party, NoDeal value) {
    Uncertain points = numbers.get("noDeal." + party);
    if (points != null && value instanceof NoDeal.Gamble) {
      return new NoDeal.Fixed(points, BY_HAND);
    }
    return value.with(number((points == null ? "costs." : "noDeal.") + party, value.number()));
  }
}
