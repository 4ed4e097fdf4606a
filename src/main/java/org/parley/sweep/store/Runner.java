package org.parley.sweep.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.parley.report.render.CsvRows;
import org.parley.sweep.Column;
import org.parley.sweep.Plan;
import org.parley.sweep.Sweep;
import org.parley.sweep.Worker;

/** Runs a sweep in a folder, from wherever an earlier run of it came to. */
public final class Runner {
  private static final int TOLD_TOGETHER = 16;

  private final Sweep sweep;
  private final Plan plan;
  private final String id;
  private final String version;
  private final Blocks blocks;
  private final String header;
  private final Folder folder;
  private final Shard shard;
  private final Watcher watcher;

  /** Whoever is told how it goes on; by several threads at once. */
  public interface Watcher {
    /** What is to be done, and how much of it is there already. */
    void begin(long tasks, long there);

    /** Some more tasks are done. */
    void done(int tasks);

    /** A part was found that has to be run again, and why. */
    void damaged(int block, String why);
  }

  private Runner(Sweep sweep, String version, Folder folder, Shard shard, Watcher watcher) {
    this.sweep = sweep;
    this.version = version;
    this.folder = folder;
    this.shard = shard;
    this.watcher = watcher;
    plan = sweep.plan();
    id = plan.id();
    blocks = new Blocks(sweep.tasks());
    header = header(sweep);
  }

  /** The first line of the table. */
  public static String header(Sweep sweep) {
    CsvRows rows = new CsvRows();
    rows.add(sweep.columns().stream().map(Column::name).toList());
    return rows.text();
  }

  /** A single row of the table, as it stands there. */
  public static String row(Sweep sweep, long task) {
    CsvRows rows = new CsvRows();
    rows.add(sweep.worker().row(task).cells(sweep.plan().id(), sweep.plan().seed()));
    return rows.text();
  }

  /**
   * Runs what is not there yet; of all of it, puts the table together.
   *
   * @param version of the program; parts of another version are run again
   * @param fresh whether to forget what is there
   * @return whether there was anything to do
   * @throws Refused if the folder is one of another plan, or another run writes there
   * @throws IOException if the folder cannot be read or written; what is there then is whole
   */
  public static boolean run(
      Sweep sweep,
      String version,
      Folder folder,
      Shard shard,
      int threads,
      boolean fresh,
      Watcher watcher)
      throws IOException, Refused {
    Folder.Held held = folder.lock(shard);
    try {
      if (fresh) {
        folder.clear();
      }
      folder.claim(sweep.plan(), shard);
      return new Runner(sweep, version, folder, shard, watcher).run(threads);
    } finally {
      held.close();
    }
  }

  private boolean run(int threads) throws IOException {
    if (shard.isWhole() && folder.isComplete()) {
      folder.removeParts();
      return false;
    }
    List<Integer> missing = missing();
    if (!shard.isWhole()) {
      work(missing, threads, block -> {});
      return !missing.isEmpty();
    }
    Assembly assembly = new Assembly(List.of(folder), id, version, blocks.count());
    try (GrowingTable table = new GrowingTable(assembly, folder)) {
      for (int block : there(missing)) {
        table.take(block);
      }
      work(missing, threads, table::take);
      table.finish();
    }
    folder.removeParts();
    return true;
  }

  /** What is done with a part when it is there. */
  private interface Taker {
    void take(int block) throws IOException;
  }

  private List<Integer> there(List<Integer> missing) {
    Set<Integer> not = Set.copyOf(missing);
    return IntStream.range(0, blocks.count()).filter(b -> !not.contains(b)).boxed().toList();
  }

  private List<Integer> missing() throws IOException {
    List<Integer> missing = new ArrayList<>();
    long tasks = 0;
    long there = 0;
    for (int block = 0; block < blocks.count(); block++) {
      if (shard.has(block)) {
        long size = blocks.until(block) - blocks.from(block);
        tasks += size;
        if (isThere(block)) {
          there += size;
        } else {
          missing.add(block);
        }
      }
    }
    watcher.begin(tasks, there);
    return missing;
  }

  private boolean isThere(int block) throws IOException {
    try {
      Optional<Part> part = folder.read(block);
      part.flatMap(p -> Assembly.fault(p, id, version, block, blocks.count()))
          .ifPresent(why -> watcher.damaged(block, why));
      return part.isPresent()
          && Assembly.fault(part.get(), id, version, block, blocks.count()).isEmpty();
    } catch (Part.Damaged e) {
      watcher.damaged(block, e.getMessage());
      return false;
    }
  }

  private void work(List<Integer> missing, int threads, Taker taker) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, missing.size()));
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    List<Future<Void>> all = new ArrayList<>();
    for (int thread = 0; thread < Math.min(threads, missing.size()); thread++) {
      all.add(
          pool.submit(
              () -> {
                work(missing, next, stop, taker);
                return null;
              }));
    }
    pool.shutdown();
    finish(all);
  }

  /** Takes one block after the other. The first that fails stops all. */
  private void work(List<Integer> missing, AtomicInteger next, AtomicBoolean stop, Taker taker)
      throws IOException {
    Worker worker = sweep.worker();
    try {
      for (int k = next.getAndIncrement();
          k < missing.size() && !stop.get();
          k = next.getAndIncrement()) {
        folder.write(missing.get(k), part(worker, missing.get(k)));
        taker.take(missing.get(k));
      }
    } catch (IOException | RuntimeException | Error e) {
      stop.set(true);
      throw e;
    }
  }

  private byte[] part(Worker worker, int block) {
    CsvRows rows = new CsvRows();
    int untold = 0;
    for (long task = blocks.from(block); task < blocks.until(block); task++) {
      rows.add(worker.row(task).cells(id, plan.seed()));
      untold++;
      if (untold == TOLD_TOGETHER) {
        watcher.done(untold); // not each by itself: threads would wait for one another
        untold = 0;
      }
    }
    watcher.done(untold);
    return Part.file(id, version, block, blocks.count(), header, rows.text());
  }

  private static void finish(List<Future<Void>> all) throws IOException {
    try {
      for (Future<Void> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException wrong) {
        throw wrong;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
