package org.parley.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Basis;
import org.parley.model.Uncertain;

/** A section being written: keys in order, without those that would say nothing. */
final class Tree {
  private final Map<String, Object> map = new LinkedHashMap<>();

  Map<String, Object> map() {
    return map;
  }

  void put(String key, Object value) {
    map.put(key, value);
  }

  void text(String key, String text) {
    if (!text.isEmpty()) {
      map.put(key, text);
    }
  }

  void text(String key, Optional<String> text) {
    text.ifPresent(t -> map.put(key, t));
  }

  void some(String key, Map<String, Object> entries) {
    if (!entries.isEmpty()) {
      map.put(key, entries);
    }
  }

  void some(String key, Collection<String> items) {
    if (!items.isEmpty()) {
      map.put(key, List.copyOf(items));
    }
  }

  /** A list that may stand as a single name. */
  void names(String key, List<String> names) {
    if (!names.isEmpty()) {
      map.put(key, oneOrMore(names));
    }
  }

  /** Where a claim comes from. */
  void basis(Basis basis) {
    Stream<String> assumed = basis.assumed() ? Stream.of(RefType.ASSUMED) : Stream.empty();
    names("source", Stream.concat(basis.sources().stream(), assumed).toList());
    text("why", basis.why());
  }

  static Object oneOrMore(List<String> names) {
    return names.size() == 1 ? names.get(0) : names;
  }

  /** A number, or its range. */
  static Object number(Uncertain number) {
    if (number.isExact()) {
      return number(number.likely());
    }
    return List.of(number(number.low()), number(number.likely()), number(number.high()));
  }

  /** A number that reads back to the same double; a whole one without a decimal point. */
  static Number number(double value) {
    BigDecimal exact = Numbers.exact(value);
    return exact.scale() == 0 ? exact.toBigInteger() : exact;
  }
}
