package org.parley.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Scenario texts broken at random, as a hand, an editor or a bad copy would break them. */
public final class Mutations {
  private static final String[] NASTY = {
    ".nan",
    ".inf",
    "-.inf",
    "1e999",
    "1e-999",
    "-0",
    "~",
    "null",
    "*a",
    "&a",
    "!!java.lang.Object",
    "[]",
    "{}",
    "[[",
    "}}",
    "\t",
    "\u0000",
    "\u202e",
    "é",
    "\ud83d\ude00",
    "|",
    ">-",
    "? ",
    "- ",
    "%",
    "@",
    "`",
    "\"",
    "'",
    "#",
    ":",
    ": ",
    ",",
    "0x1f",
    "1_000",
    "a|b",
    "a|a",
    "silent",
    "unknown",
    "assumed",
    "all",
    "<<: *a",
    "---",
    "...",
    "yes",
    "2025-13",
    "-1",
    "101",
    "0.5",
    "[1, 2, 3]",
    "[3, 2, 1]",
    "{a: 1}",
    "{a: 0.5, b: 0.5}",
    "x".repeat(41),
    "y".repeat(3000)
  };

  private Mutations() {}

  /** A text with one to three mutations. */
  public static String of(String text, Random random) {
    String changed = text;
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      changed = mutation(changed, random);
    }
    return changed;
  }

  private static String mutation(String text, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> character(text, random);
      case 1 -> lines(text, random, 0);
      case 2 -> lines(text, random, 1);
      case 3 -> lines(text, random, 2);
      case 4 -> insert(text, random);
      case 5 -> number(text, random);
      case 6 -> word(text, random);
      case 7 -> text.substring(0, random.nextInt(text.length() + 1));
      default -> token(text, random);
    };
  }

  private static String character(String text, Random random) {
    if (text.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(text.length());
    char c = (char) (random.nextInt(20) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95));
    return text.substring(0, at) + c + text.substring(at + random.nextInt(2));
  }

  private static String lines(String text, Random random, int what) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int a = random.nextInt(lines.size());
    int b = random.nextInt(lines.size());
    switch (what) {
      case 0 -> lines.remove(a);
      case 1 -> lines.add(b, lines.get(a));
      default -> Collections.swap(lines, a, b);
    }
    return String.join("\n", lines);
  }

  private static String insert(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + NASTY[random.nextInt(NASTY.length)] + text.substring(at);
  }

  private static String number(String text, Random random) {
    return replaced(text, "\\d+(\\.\\d+)?", random, Integer.toString(random.nextInt(120)));
  }

  private static String word(String text, Random random) {
    char letter = (char) ('a' + random.nextInt(26));
    return replaced(text, "[a-z](?=[a-zA-Z]*:)", random, Character.toString(letter));
  }

  private static String token(String text, Random random) {
    return replaced(text, "[A-Za-z0-9.-]+", random, NASTY[random.nextInt(NASTY.length)]);
  }

  private static String replaced(String text, String pattern, Random random, String by) {
    List<MatchResult> places = Pattern.compile(pattern).matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }
}
