package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.report.page.Block;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Section;
import org.parley.report.page.Table;

class ReportWriterTest {
  private static final List<PictureFormat> BOTH = List.of(PictureFormat.PNG, PictureFormat.SVG);

  private static final String NASTY = "<script>alert('1')</script> \"&amp;\"";

  @TempDir Path folder;

  @Test
  void writesThePageItsChartsAndOtherTexts() throws Exception {
    Page page = page(new Block.Gallery(ChartsTest.kinds()));
    var timings = ReportWriter.write(page, Map.of("run.json", "{}\n"), folder, BOTH, 2);
    assertThat(timings).extracting(ReportWriter.Timing::part).contains("heat", "files");
    assertThat(contents(folder).keySet())
        .contains("index.html", "run.json", "charts/heat.png", "charts/heat.svg")
        .noneMatch(name -> name.endsWith(".part"))
        .hasSize(2 * ChartsTest.kinds().size() + 2);
  }

  @Test
  void bytesAreTheSameForOneThreadAndTwo() throws Exception {
    Page page = page(new Block.Gallery(ChartsTest.kinds()));
    ReportWriter.write(page, Map.of(), folder.resolve("1"), BOTH, 1);
    ReportWriter.write(page, Map.of(), folder.resolve("2"), BOTH, 2);
    assertThat(contents(folder.resolve("1"))).isEqualTo(contents(folder.resolve("2")));
  }

  @Test
  void pageAsksNobodyForAnything() throws Exception {
    ReportWriter.write(page(new Block.Gallery(ChartsTest.kinds())), Map.of(), folder, BOTH, 2);
    String html = Files.readString(folder.resolve("index.html"));
    assertThat(html).doesNotContainPattern("(src|href)\\s*=\\s*[\"']?(https?:)?//");
    assertThat(html)
        .doesNotContainPattern("url\\([^#]")
        .doesNotContain("@import", "<script", "<link");
    assertThat(html).contains("href=\"charts/heat.png\"", "id=\"heat-hatch\"", "url(#heat-hatch)");
  }

  @Test
  void everyIdIsThereOnce() throws Exception {
    ReportWriter.write(page(new Block.Gallery(ChartsTest.kinds())), Map.of(), folder, BOTH, 2);
    List<String> ids =
        Stream.of(Files.readString(folder.resolve("index.html")).split(" id=\"", -1))
            .skip(1)
            .map(s -> s.substring(0, s.indexOf('"')))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void textFromAScenarioIsEscapedWhereverItStands() {
    Page page =
        new Page(
            NASTY,
            NASTY,
            List.of(new Page.Meta(NASTY, NASTY)),
            List.of(new Section("a", NASTY, everyBlock()), new Section("b", NASTY, List.of())));
    String svg = Svg.of(Charts.sheet(figure("nasty"))).inline();
    String html = HtmlRenderer.of(page, new Album(Map.of("nasty", svg, "nasty2", svg), BOTH));
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  private static List<Block> everyBlock() {
    Table table =
        new Table(
            NASTY,
            List.of(new Table.Column(NASTY, false)),
            List.of(List.of(new Table.Value.Text(NASTY))));
    List<Block> blocks =
        List.of(
            new Block.Paragraph(NASTY),
            new Block.Caution(NASTY),
            new Block.Bullets(List.of(NASTY)),
            new Block.Grid(table),
            new Block.Picture(figure("nasty")),
            new Block.Gallery(List.of(figure("nasty2"))),
            new Block.Folded(NASTY, List.of(new Block.Paragraph(NASTY))));
    assertThat(blocks).hasSameSizeAs(Block.class.getPermittedSubclasses());
    return blocks;
  }

  private static Figure figure(String id) {
    return new Figure.Waterfall(
        id,
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        NASTY,
        1,
        List.of(),
        NASTY,
        new org.parley.report.page.Hue(0));
  }

  @Test
  void aPageWithoutFiguresIsStillAPage() throws Exception {
    ReportWriter.write(page(new Block.Gallery(List.of())), Map.of(), folder, BOTH, 1);
    assertThat(contents(folder).keySet()).containsExactly("index.html");
  }

  @Test
  void namesThatLeadElsewhereAreRefused() {
    assertThatThrownBy(() -> ReportWriter.write(page(), Map.of("../x", ""), folder, BOTH, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../x");
    Block twice = new Block.Gallery(List.of(figure("same"), figure("same")));
    assertThatThrownBy(() -> ReportWriter.write(page(twice), Map.of(), folder, BOTH, 1))
        .hasMessageContaining("same");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatWasThereIsReplaced() throws Exception {
    Files.writeString(folder.resolve("index.html"), "old");
    ReportWriter.write(page(), Map.of(), folder, BOTH, 1);
    assertThat(folder.resolve("index.html")).content().startsWith("<!doctype html>");
  }

  private static Page page(Block... blocks) {
    return new Page("Title", "Finding", List.of(), List.of(new Section("s", "S", List.of(blocks))));
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
