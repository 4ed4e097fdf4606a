package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.uncertainty.Parallel;

/** Pieces of work that do not depend on one another, done together. */
final class Errands {
  private final List<Errand<?>> errands = new ArrayList<>();

  /** Adds a piece of work; what is returned holds its result once all are done. */
  <T> Supplier<T> add(Supplier<T> work) {
    Errand<T> errand = new Errand<>(work);
    errands.add(errand);
    return () -> errand.result;
  }

  /** Adds several; see {@link #add}. */
  <T> Supplier<List<T>> addAll(List<Supplier<T>> works) {
    List<Supplier<T>> results = works.stream().map(this::add).toList();
    return () -> results.stream().map(Supplier::get).toList();
  }

  /** Does all of them. */
  void run(int threads) {
    Parallel.run(threads, errands.size(), i -> errands.get(i).run());
  }

  private static final class Errand<T> {
    private final Supplier<T> work;
    private T result;

    Errand(Supplier<T> work) {
      this.work = work;
    }

    void run() {
      result = work.get();
    }
  }
}
