package org.parley.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;

/**
 * How variants build on one another.
 *
 * @param variants by id, those that are maps
 */
record Texts(Map<String, Mapping> variants) {

  static Texts of(Mapping root) {
    Map<String, Mapping> variants = new LinkedHashMap<>();
    Nodes.entries(root, "variants")
        .forEach(e -> Nodes.mapping(e.value()).ifPresent(m -> variants.put(e.key().text(), m)));
    return new Texts(variants);
  }

  /**
   * A variant and those it is based on, the nearest first. It ends where a base is unknown or comes
   * a second time.
   */
  private List<String> chain(String variant, String key) {
    List<String> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(variant);
    while (next.isPresent() && variants.containsKey(next.get()) && seen.add(next.get())) {
      chain.add(next.get());
      next = Nodes.text(variants.get(next.get()), key);
    }
    next.ifPresent(chain::add);
    return chain;
  }

  /** The way from a variant back to itself, if there is one and it is the first of that circle. */
  List<String> circle(String variant, String key) {
    List<String> chain = chain(variant, key);
    boolean isCircle = chain.size() > 1 && chain.get(chain.size() - 1).equals(variant);
    return isCircle && isFirst(variant, chain) ? chain : List.of();
  }

  private boolean isFirst(String variant, List<String> circle) {
    return variants.keySet().stream()
        .filter(circle::contains)
        .findFirst()
        .orElseThrow()
        .equals(variant);
  }

  private List<Mapping> bases(String variant) {
    return chain(variant, "basedOn").stream()
        .distinct()
        .filter(variants::containsKey)
        .map(variants::get)
        .toList();
  }

  /** The cells that a variant names itself or inherits, by issue. */
  Map<String, Node> named(String variant) {
    Map<String, Node> cells = new LinkedHashMap<>();
    for (Mapping text : bases(variant)) {
      Nodes.entries(text, "package").forEach(e -> cells.putIfAbsent(e.key().text(), e.value()));
    }
    return cells;
  }

  /** What holds for the other issues: the nearest {@code rest} of the chain, or silence. */
  String rest(String variant) {
    return bases(variant).stream()
        .flatMap(text -> Nodes.text(text, "rest").stream())
        .findFirst()
        .orElse(CellType.SILENT);
  }

  /** Issues whose cell is an inference, here or where it is inherited from. */
  Set<String> inferred(String variant) {
    Set<String> inferred = new HashSet<>();
    Set<String> decided = new HashSet<>();
    for (Mapping text : bases(variant)) {
      Nodes.texts(text, "inferred").stream()
          .filter(i -> !decided.contains(i))
          .forEach(inferred::add);
      Nodes.entries(text, "package").stream().map(e -> e.key().text()).forEach(decided::add);
    }
    return inferred;
  }

  /**
   * The issues that a variant names or inherits, if all others are silent in it. Empty where a link
   * of the chain cannot be read.
   */
  Optional<Set<String>> silentlyNamed(String variant) {
    List<String> chain = chain(variant, "basedOn");
    boolean readable =
        new HashSet<>(chain).size() == chain.size() && chain.stream().allMatch(this::isReadable);
    return readable && rest(variant).equals(CellType.SILENT)
        ? Optional.of(named(variant).keySet())
        : Optional.empty();
  }

  private boolean isReadable(String variant) {
    Optional<Mapping> text = Optional.ofNullable(variants.get(variant));
    return text.filter(ScenarioFormat.VARIANT::isReadable)
        .flatMap(t -> t.get("package"))
        .flatMap(Nodes::mapping)
        .filter(Mapping::whole)
        .isPresent();
  }
}
