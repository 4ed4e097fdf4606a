package org.parley.report.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.report.page.Page;

/** Writes the demo report to {@code target/demo}, to be looked at. */
final class DemoMain {
  private DemoMain() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Page page = Demo.page();
    Path folder = Path.of(args.length > 0 ? args[0] : "target/demo");
    Map<String, String> texts = Map.of("results.csv", CsvTable.of(Demo.table()));
    ReportWriter.write(page, texts, folder, Integer.getInteger("threads", 2))
        .forEach(t -> System.out.println(t.part() + " " + t.time().toMillis() + " ms"));
    System.out.println(TextTable.of(Demo.table()));
    System.out.printf(
        "%d ms, index.html %d kB%n",
        (System.nanoTime() - start) / 1_000_000, Files.size(folder.resolve("index.html")) / 1000);
  }
}
