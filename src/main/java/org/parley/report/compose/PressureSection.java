package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Figure;
import org.parley.report.page.Section;
import org.parley.study.Pressured;

/** What pressures do, on the page that compares the texts. */
record PressureSection(Pressured pressured) {

  Section section() {
    PressureText text = new PressureText(pressured);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(new PressureView(pressured).brief()));
    List<Figure> tornados = PressureFigures.of(pressured).mainTornados();
    if (!tornados.isEmpty()) {
      blocks.add(new Gallery(tornados));
    }
    blocks.add(new Grid(text.shifts()));
    blocks.add(new Paragraph(text.by()));
    blocks.add(new Caution(PressureView.NO_FORECAST));
    blocks.add(
        new Paragraph(
            "Strengths for every text and party, acceptance under each pressure, and whether a"
                + " threat would pay its maker: the command 'pressure'."));
    return new Section("pressure", "Would pressure change a mind?", blocks);
  }
}
