package org.parley.sweep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Main;

/** Java machines that run a sweep are killed and followed by others, until the table is there. */
class KilledTest {
  private static final int MOMENTS = 20;
  private static final int KILLED = 137; // 128 and the number of SIGKILL

  @TempDir private Path root;

  @Test
  void aSweepKilledTwentyTimesEndsInTheSameBytes() throws Exception {
    Path killed = root.resolve("killed");
    Random random = new Random(20251123);
    int blocks = new Blocks(tasks()).count();
    List<Integer> codes = new ArrayList<>();
    for (int moment = 0; moment < MOMENTS; moment++) {
      // a moment is a number of parts seen, later from child to child; at first and at last that
      // of something else: the folder, the plan, the draft of the table
      int parts = blocks * moment / MOMENTS + random.nextInt(blocks / MOMENTS);
      codes.add(killedWhen(killed, moment(killed, moment, parts)));
    }
    assertThat(codes).filteredOn(c -> c == KILLED).hasSizeGreaterThanOrEqualTo(MOMENTS - 2);
    assertThat(codes).allMatch(c -> c == KILLED || c == 0);
    assertThat(start(killed).waitFor()).isZero();
    assertThat(start(root.resolve("straight")).waitFor()).isZero();
    assertThat(killed.resolve("table.csv"))
        .hasSameBinaryContentAs(root.resolve("straight/table.csv"));
    assertThat(killed.resolve("parts")).doesNotExist();
    try (Stream<String> rows = Files.lines(killed.resolve("table.csv"))) {
      assertThat(rows.count()).isEqualTo(tasks() + 1);
    }
  }

  private static long tasks() {
    return 400 * 51L;
  }

  private static BooleanSupplier moment(Path folder, int moment, int parts) {
    return switch (moment) {
      case 0 -> () -> Files.exists(folder);
      case 1 -> () -> Files.exists(folder.resolve("plan.yaml"));
      case MOMENTS - 1 -> () -> Files.exists(folder.resolve(".table.csv.part"));
      default -> () -> parts(folder) >= parts;
    };
  }

  private static int parts(Path folder) {
    String[] names = folder.resolve("parts").toFile().list((dir, name) -> name.endsWith(".csv"));
    return names == null ? 0 : names.length;
  }

  private int killedWhen(Path folder, BooleanSupplier moment) throws Exception {
    Process child = start(folder);
    boolean isOver = false;
    while (!isOver && !moment.getAsBoolean()) {
      isOver = child.waitFor(1, TimeUnit.MILLISECONDS); // looks again soon
    }
    child.destroyForcibly();
    assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return child.exitValue();
  }

  private Process start(Path folder) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "sweep",
            "orchard",
            "--vary",
            "noDeal.ann=1:400:1",
            "--vary",
            "noDeal.ben=10:60:1",
            "--measure",
            "gain,nash.gain,agreeable.margin",
            "--others",
            "drawn",
            "--threads",
            "2",
            "--quiet",
            "--out",
            folder.toString());
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(root.resolve("stderr.txt").toFile());
    return process.start();
  }
}
