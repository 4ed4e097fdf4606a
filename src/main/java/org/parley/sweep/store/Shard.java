package org.parley.sweep.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal parts of the work: of the blocks every {@code count}-th.
 *
 * @param index from 1
 * @param count how many there are
 */
public record Shard(int index, int count) {
  /** All of it. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  public Shard {
    if (index < 1 || index > count) {
      throw new IllegalArgumentException("shard %d of %d".formatted(index, count));
    }
  }

  /** Written {@code i/N}; empty if it is not. */
  public static Optional<Shard> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(form.group(1));
    int count = Integer.parseInt(form.group(2));
    return index >= 1 && index <= count ? Optional.of(new Shard(index, count)) : Optional.empty();
  }

  /** Whether it is everything. */
  public boolean isWhole() {
    return count == 1;
  }

  /** Whether a block belongs to it. */
  boolean has(int block) {
    return block % count == index - 1;
  }

  /** A name that files can have. */
  public String name() {
    return "%d-of-%d".formatted(index, count);
  }

  /** The end of names of files that only this shard writes. */
  String tag() {
    return isWhole() ? "" : "-" + name();
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
