package org.parley.model;

import java.util.List;

/** Something that is true of a state of a {@link GraphModel} or not, about options by id. */
public sealed interface Sentence {
  /** An option is taken. */
  record Taken(String option) implements Sentence {}

  /** The contrary. */
  record Not(Sentence sentence) implements Sentence {}

  /** All of some. */
  record All(List<Sentence> sentences) implements Sentence {
    public All {
      sentences = List.copyOf(sentences);
    }
  }

  /** At least one of some. */
  record Any(List<Sentence> sentences) implements Sentence {
    public Any {
      sentences = List.copyOf(sentences);
    }
  }

  /** Where the condition is true, the other is too; true where the condition is not. */
  record If(Sentence condition, Sentence then) implements Sentence {}

  /** Both or neither. */
  record Same(Sentence one, Sentence other) implements Sentence {}
}
