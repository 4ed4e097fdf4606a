package org.parley.sweep;

import java.io.Serializable;

/**
 * A path that varies.
 *
 * @param path as {@code --set} names it, or {@code pressure.ID}
 * @param values what it is varied over
 */
public record Varied(String path, Values values) implements Serializable {}
