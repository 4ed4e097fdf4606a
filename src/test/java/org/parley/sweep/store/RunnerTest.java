package org.parley.sweep.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Moved;
import org.parley.sweep.Plans;
import org.parley.sweep.Sweep;

/** However a table comes about, its bytes are the same. */
class RunnerTest {
  private static final Sweep SWEEP =
      Plans.sweep(
          Moved.text(),
          Plans.request(
              List.of("noDeal.ann=1:50:1", "costs.bob=0:3:0.7", "pressure.witness"),
              "gain",
              "nash.gain",
              "bargain.agreement"));

  @TempDir private Path root;

  private Path folder(String name) {
    return root.resolve(name);
  }

  /** What was said about a run. */
  private static final class Heard implements Runner.Watcher {
    private final List<String> damaged = Collections.synchronizedList(new ArrayList<>());
    private long there;
    private long tasks;

    @Override
    public void begin(long all, long already) {
      tasks = all;
      there = already;
    }

    @Override
    public synchronized void done(int more) {
      there += more;
    }

    @Override
    public void damaged(int block, String why) {
      damaged.add(block + ": " + why);
    }
  }

  private boolean run(String folder, Shard shard, int threads, Heard heard) {
    return run(SWEEP, "1", folder, shard, threads, heard);
  }

  private boolean run(
      Sweep sweep, String version, String folder, Shard shard, int threads, Heard heard) {
    try {
      return Runner.run(sweep, version, Folder.at(folder(folder)), shard, threads, false, heard);
    } catch (IOException | Refused e) {
      throw new AssertionError(e);
    }
  }

  private byte[] table(String folder) throws IOException {
    return Files.readAllBytes(folder(folder).resolve("table.csv"));
  }

  private byte[] straight() throws IOException {
    run("straight", Shard.WHOLE, 1, new Heard());
    return table("straight");
  }

  @Test
  void theTableIsTheRowsInTheOrderOfTheTasks() throws IOException {
    String text = new String(straight(), UTF_8);
    StringBuilder rows = new StringBuilder(Runner.header(SWEEP));
    for (long task = 0; task < SWEEP.tasks(); task++) {
      rows.append(Runner.row(SWEEP, task)); // which is what --only prints
    }
    assertThat(text).isEqualTo(rows.toString());
    assertThat(SWEEP.tasks()).isEqualTo(50 * 5 * 2);
    try (Stream<Path> files = Files.list(folder("straight"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("plan.yaml", "table.csv", "table.csv.sha256");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void anyNumberOfThreadsWritesTheSameBytes(int threads) throws IOException {
    run("threads", Shard.WHOLE, threads, new Heard());
    assertThat(table("threads")).isEqualTo(straight());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void mergedShardsAreTheSingleRun(int count) throws Exception {
    List<Folder> folders = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      run("shard" + i, new Shard(i, count), 1, new Heard());
      folders.add(Folder.at(folder("shard" + i)));
      run("shared", new Shard(i, count), 2, new Heard());
      assertThat(folder("shared").resolve("table.csv")).doesNotExist();
    }
    Collections.reverse(folders);
    assertThat(Merge.of(folders, "1", Folder.at(folder("merged")))).isEqualTo(SWEEP.plan().id());
    Merge.of(List.of(Folder.at(folder("shared"))), "1", Folder.at(folder("shared")));
    assertThat(table("merged")).isEqualTo(straight());
    assertThat(table("shared")).isEqualTo(straight());
  }

  @Test
  void shardsThatAreMissingDamagedOrOfAnotherPlanAreRefused() throws Exception {
    run("shard", new Shard(1, 3), 1, new Heard());
    Folder first = Folder.at(folder("shard"));
    Folder merged = Folder.at(folder("merged"));
    assertThatThrownBy(() -> Merge.of(List.of(first), "1", merged))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("21 of 32 parts are missing or damaged, numbers [1, 2, 4, 5");
    assertThat(folder("merged").resolve("table.csv")).doesNotExist();
    run(other(), "1", "other", new Shard(2, 3), 1, new Heard());
    assertThatThrownBy(() -> Merge.of(List.of(first, Folder.at(folder("other"))), "1", merged))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(SWEEP.plan().id(), other().plan().id());
    assertThatThrownBy(() -> Merge.of(List.of(Folder.at(folder("none"))), "1", merged))
        .hasMessageContaining("there is no plan.yaml");
  }

  private static Sweep other() {
    return Plans.sweep(Moved.text(), Plans.request(List.of("noDeal.ann=1,2"), "gain"));
  }

  @Test
  void anotherPlanInTheFolderIsRefusedWithWhatDiffers() throws Exception {
    byte[] table = straight();
    assertThatThrownBy(
            () ->
                Runner.run(
                    other(),
                    "1",
                    Folder.at(folder("straight")),
                    Shard.WHOLE,
                    1,
                    false,
                    new Heard()))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(
            SWEEP.plan().id(),
            other().plan().id(),
            "differs in: measure, vary",
            "--out",
            "--fresh");
    assertThat(table("straight")).isEqualTo(table);
    Runner.run(other(), "1", Folder.at(folder("straight")), Shard.WHOLE, 1, true, new Heard());
    assertThat(new String(table("straight"), UTF_8).lines()).hasSize(3);
  }

  @Test
  void aTableThatIsThereIsLeftAndADamagedOneIsMadeAgain() throws IOException {
    byte[] table = straight();
    Heard heard = new Heard();
    assertThat(run("straight", Shard.WHOLE, 1, heard)).isFalse();
    assertThat(heard.tasks).isZero();
    byte[] cut = Arrays.copyOf(table, table.length / 2);
    Files.write(folder("straight").resolve("table.csv"), cut);
    assertThat(run("straight", Shard.WHOLE, 1, new Heard())).isTrue();
    assertThat(table("straight")).isEqualTo(table);
  }

  @Test
  void damagedPartsAreRunAgainAndSaid() throws IOException {
    for (int i = 1; i <= 2; i++) {
      run("parts", new Shard(i, 2), 1, new Heard());
    }
    Path parts = folder("parts").resolve("parts");
    Path cut = parts.resolve("00000003.csv");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 500));
    Path flipped = parts.resolve("00000004.csv");
    byte[] bytes = Files.readAllBytes(flipped);
    bytes[bytes.length / 2] ^= 1;
    Files.write(flipped, bytes);
    Files.write(parts.resolve("00000005.csv"), new byte[0]);
    Files.copy(parts.resolve("00000007.csv"), parts.resolve("copy"));
    Files.move(
        parts.resolve("copy"), parts.resolve("00000006.csv"), StandardCopyOption.REPLACE_EXISTING);
    Files.delete(parts.resolve("00000008.csv"));
    Heard heard = new Heard();
    assertThat(run("parts", Shard.WHOLE, 1, heard)).isTrue();
    assertThat(heard.damaged)
        .containsExactly(
            "3: it is cut off",
            "4: its checksum is wrong",
            "5: it is cut off",
            "6: it is of another plan");
    assertThat(heard.there).isEqualTo(SWEEP.tasks());
    assertThat(table("parts")).isEqualTo(straight());
  }

  @Test
  void partsOfAnotherVersionAreRunAgain() throws IOException {
    run("parts", new Shard(1, 2), 1, new Heard());
    Heard heard = new Heard();
    run(SWEEP, "2", "parts", Shard.WHOLE, 1, heard);
    assertThat(heard.damaged).hasSize(16).allMatch(d -> d.endsWith("it was run by version 1"));
    assertThat(table("parts")).isEqualTo(straight());
  }

  @Test
  void whatCannotBeWrittenLeavesNothingHalfWritten() throws IOException {
    Files.createDirectories(folder("full"));
    Files.writeString(folder("full").resolve("parts"), "a file where the folder should be");
    assertThatThrownBy(
            () ->
                Runner.run(
                    SWEEP, "1", Folder.at(folder("full")), Shard.WHOLE, 2, false, new Heard()))
        .isInstanceOf(IOException.class);
    assertThat(folder("full").resolve("table.csv")).doesNotExist();
    Files.delete(folder("full").resolve("parts"));
    run("full", Shard.WHOLE, 2, new Heard());
    assertThat(table("full")).isEqualTo(straight());
  }

  @Test
  void twoRunsDoNotWriteAtOnce() throws Exception {
    Folder folder = Folder.at(folder("locked"));
    Folder.Held held = folder.lock(Shard.WHOLE);
    assertThatThrownBy(() -> Runner.run(SWEEP, "1", folder, Shard.WHOLE, 1, false, new Heard()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("another run is writing there");
    Folder.Held other = folder.lock(new Shard(1, 2)); // a shard does not stand in another's way
    other.close();
    held.close();
    assertThat(run("locked", Shard.WHOLE, 1, new Heard())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 15, 16, 17, 4095, 4096, 100_000, 10_000_001, 100_000_000})
  void blocksHoldEachTaskOnce(long tasks) {
    Blocks blocks = new Blocks(tasks);
    assertThat(blocks.from(0)).isZero();
    assertThat(blocks.until(blocks.count() - 1)).isEqualTo(tasks);
    assertThat(IntStream.range(1, blocks.count()))
        .allMatch(b -> blocks.from(b) == blocks.until(b - 1));
    assertThat(blocks.count()).isLessThanOrEqualTo(30_000);
  }
}
