package org.parley.uncertainty;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Independent numbered tasks on several threads. Which thread does which task never shows in a
 * result.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * Does tasks {@code 0 .. tasks - 1}.
   *
   * @param threads how many work at once, at least 1
   * @param task must not depend on any other task
   */
  public static void run(int threads, int tasks, IntConsumer task) {
    map(
        threads,
        tasks,
        i -> {
          task.accept(i);
          return i;
        });
  }

  /** Does tasks {@code 0 .. tasks - 1} and returns their results in that order. */
  public static <T> List<T> map(int threads, int tasks, IntFunction<T> task) {
    if (threads == 1) {
      return IntStream.range(0, tasks).mapToObj(task).toList();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> IntStream.range(0, tasks).parallel().mapToObj(task).toList()).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
