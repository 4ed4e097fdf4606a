package org.parley.sweep.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.document.Document;
import org.parley.document.Problem;
import org.parley.document.Sha256;
import org.parley.report.render.CsvRows;
import org.parley.scenario.Checked;
import org.parley.scenario.ScenarioReader;
import org.parley.sweep.Column;
import org.parley.sweep.Plan;
import org.parley.sweep.PlanFile;
import org.parley.sweep.PlanMaker;
import org.parley.sweep.Sweep;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the plan of a sweep on a Spark cluster. The master is that of spark-submit; the tasks are
 * cut into parts, which the executors run and write as Parquet. A part that an executor was running
 * when it was lost is run again by another one; Spark's commit protocol keeps its rows from
 * counting twice. The rows are those of {@code parley sweep}, whatever the cluster.
 */
@Command(
    name = "spark-sweep",
    mixinStandardHelpOptions = true,
    description = "Run the plan of a sweep on a Spark cluster, by spark-submit.")
public final class SparkSweep implements Callable<Integer> {
  private static final String TABLE = "table.parquet";
  private static final int PARTS_A_CORE = 8;
  private static final int ROWS_AT_ONCE = 10_000;

  @Parameters(index = "0", paramLabel = "SCENARIO", description = "A scenario file.")
  private java.nio.file.Path scenario;

  @Option(
      names = "--plan",
      required = true,
      paramLabel = "FILE",
      description = "A plan file, such as the plan.yaml that parley sweep writes.")
  private java.nio.file.Path plan;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for plan.yaml and table.parquet, on any file system of the cluster.")
  private String out;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "How many parts the tasks are cut into (default: eight for each core).")
  private Integer parts;

  @Option(
      names = "--csv",
      description = "Write table.csv as well: the very bytes that one machine writes.")
  private boolean csv;

  /** For spark-submit. */
  public static void main(String[] args) {
    int code = new CommandLine(new SparkSweep()).execute(args);
    if (code != ExitCode.OK) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    Checked read = ScenarioReader.read(scenario);
    if (read.scenario().isEmpty()) {
      return refuse(read.problems());
    }
    PlanFile.Read file = PlanFile.read(Document.read(plan, "plan"));
    if (file.request().isEmpty()) {
      return refuse(file.problems());
    }
    PlanMaker.Made made =
        PlanMaker.make(read.scenario().get(), Sha256.of(read.text()), file.request().get());
    if (made.plan().isEmpty()) {
      return refuse(made.problems());
    }
    return run(Sweep.of(read.text(), made.plan().get()));
  }

  private static int refuse(List<Problem> problems) {
    problems.forEach(System.err::println);
    return ExitCode.USAGE;
  }

  private int run(Sweep sweep) throws IOException {
    try (SparkSession spark =
            SparkSession.builder().appName("Parley " + sweep.plan().id()).getOrCreate();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext())) {
      Path folder = new Path(out);
      FileSystem files = folder.getFileSystem(context.hadoopConfiguration());
      if (files.exists(new Path(folder, TABLE))) {
        System.err.printf(
            "%s: there is a %s already; choose another folder with --out%n", out, TABLE);
        return ExitCode.USAGE;
      }
      write(files, new Path(folder, "plan.yaml"), sweep.plan());
      Watch watch = run(sweep, spark, context, new Path(folder, TABLE));
      watch.over();
      if (csv) {
        table(sweep, spark, files, folder);
      }
      System.err.printf("Table: %s%n", new Path(folder, TABLE));
      return ExitCode.OK;
    }
  }

  private static void write(FileSystem files, Path target, Plan plan) throws IOException {
    try (OutputStream to = files.create(target, true)) {
      to.write(plan.yaml().getBytes(UTF_8));
    }
  }

  private Watch run(Sweep sweep, SparkSession spark, JavaSparkContext context, Path table) {
    int wanted = parts == null ? PARTS_A_CORE * context.defaultParallelism() : parts;
    List<Stretch> stretches = Stretch.of(sweep.tasks(), wanted);
    Watch watch = new Watch(System.err, stretches.size());
    context.sc().addSparkListener(watch);
    Broadcast<Sweep> shipped = context.broadcast(sweep);
    JavaRDD<Row> rows =
        context
            .parallelize(stretches, stretches.size())
            .flatMap(stretch -> Rows.run(shipped.value(), stretch));
    spark.createDataFrame(rows, Rows.type(sweep)).write().parquet(table.toString());
    return watch;
  }

  /** The table in the order of its tasks, a part of it in memory at a time. */
  private static void table(Sweep sweep, SparkSession spark, FileSystem files, Path folder)
      throws IOException {
    Path unfinished = new Path(folder, "table.csv.unfinished");
    try (Writer to = new OutputStreamWriter(files.create(unfinished, true), UTF_8)) {
      CsvRows rows = new CsvRows();
      rows.add(sweep.columns().stream().map(Column::name).toList());
      Iterator<Row> all =
          spark
              .read()
              .parquet(new Path(folder, TABLE).toString())
              .orderBy("task")
              .toLocalIterator();
      int count = 0;
      while (all.hasNext()) {
        rows.add(Rows.cells(all.next()));
        if (++count % ROWS_AT_ONCE == 0) {
          to.write(rows.text());
          rows = new CsvRows();
        }
      }
      to.write(rows.text());
    }
    files.rename(unfinished, new Path(folder, "table.csv"));
  }
}
