package org.parley.sweep.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same plan on one machine and on a Spark cluster of two workers, each with a Java machine of
 * its own; one executor is killed half-way. The tables are the same bytes.
 */
class SparkSweepIT {
  private static final String JAR = Path.of("target/parley-spark.jar").toAbsolutePath().toString();
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final String SCENARIO =
      Path.of("scenarios/ukraine-2025.yaml").toAbsolutePath().toString();
  private static final String HALF_WAY = "3 of 16 parts done";

  @TempDir private Path folder;

  @BeforeEach
  void runOnOneMachine() throws Exception {
    List<String> sweep =
        List.of(
            "java", "-jar", JAR, "sweep", SCENARIO, "--out", "local", "--quiet",
            "--vary", "noDeal.ukraine=30:50:5", "--vary", "pressure.aid-cut=off,on",
            "--measure", "gain.ukraine,accept.russia,nash.gain", "--replications", "300");
    assertThat(run(sweep, line -> {})).as("the sweep on one machine").isZero();
  }

  @Test
  void aClusterThatLosesAnExecutorWritesTheSameTable() throws Exception {
    List<String> said = new ArrayList<>();
    List<String> killed = new ArrayList<>();
    int code =
        run(
            submit("--plan", "local/plan.yaml", "--out", "cluster", "--parts", "16", "--csv"),
            line -> {
              said.add(line);
              if (line.equals(HALF_WAY)) {
                executor().ifPresent(e -> killed.add(kill(e)));
              }
            });
    assertThat(code).as(String.join("\n", said)).isZero();
    assertThat(killed).hasSize(1);
    assertThat(said).anyMatch(line -> line.matches("executor \\d+ is lost.*"));
    assertThat(folder.resolve("cluster/plan.yaml"))
        .hasSameBinaryContentAs(folder.resolve("local/plan.yaml"));
    assertThat(folder.resolve("cluster/table.csv"))
        .hasSameBinaryContentAs(folder.resolve("local/table.csv"));
    assertThat(folder.resolve("cluster/table.parquet/_SUCCESS")).exists();
  }

  @Test
  void aTableThatIsThereIsKept() throws Exception {
    Files.createDirectories(folder.resolve("cluster/table.parquet"));
    List<String> said = new ArrayList<>();
    int code = run(submit("--plan", "local/plan.yaml", "--out", "cluster"), said::add);
    assertThat(code).isEqualTo(2);
    assertThat(said)
        .anyMatch(l -> l.equals("cluster: there is a table.parquet already; choose another folder with --out"));
  }

  @Test
  void aBrokenPlanIsRefusedWithItsPlaces() throws Exception {
    Files.writeString(
        folder.resolve("broken.yaml"),
        "parleyPlan: 1\nvary: {noDeal.ukrain: [1, 2]}\nmeasure: [gain]\n");
    List<String> said = new ArrayList<>();
    int code = run(submit("--plan", "broken.yaml", "--out", "cluster"), said::add);
    assertThat(code).isEqualTo(2);
    assertThat(said).anyMatch(l -> l.startsWith("broken.yaml:2:8: ") && l.contains("did you mean"));
    assertThat(folder.resolve("cluster")).doesNotExist();
  }

  private static List<String> submit(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "java", "-cp", SPARK.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit",
                "--master", "local-cluster[2,1,1024]",
                "--conf", "spark.ui.enabled=false",
                "--class", SparkSweep.class.getName(), JAR, SCENARIO));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a command in the folder and hands over each line that it says. */
  private int run(List<String> command, Consumer<String> lines)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // what spark-submit sets; a home with jars only does not say which Scala they are for
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", SPARK.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_WORKER_DIR", folder.resolve("work").toString()));
    Process process = builder.start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      said.lines().forEach(lines);
    }
    return process.waitFor();
  }

  /** An executor of the cluster that this test has started. */
  private static Optional<ProcessHandle> executor() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
        .findFirst();
  }

  private static String kill(ProcessHandle executor) {
    executor.destroyForcibly();
    return Long.toString(executor.pid());
  }
}
