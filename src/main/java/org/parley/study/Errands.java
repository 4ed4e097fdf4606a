package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.uncertainty.Parallel;

/** Pieces of work that do not depend on one another, done together. */
final class Errands {
  private final List<Supplier<?>> errands = new ArrayList<>();

  /** Adds a piece of work; what is returned holds its result once all are done. */
  <T> Supplier<T> add(Supplier<T> work) {
    Box<T> box = new Box<>();
    errands.add(() -> box.value = work.get());
    return () -> box.value;
  }

  /** Adds several; see {@link #add}. */
  <T> Supplier<List<T>> addAll(List<Supplier<T>> works) {
    List<Supplier<T>> boxes = works.stream().map(this::add).toList();
    return () -> boxes.stream().map(Supplier::get).toList();
  }

  /** Does all of them. */
  void run(int threads) {
    Parallel.run(threads, errands.size(), i -> errands.get(i).get());
  }

  private static final class Box<T> {
    private T value;
  }
}
