package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Section;
import org.parley.study.BesidesTexts;

/** What moves the case besides the texts, on the page that compares the texts. */
record BesidesSections(BesidesTexts besides) {

  /** A section for each question that the scenario lets ask. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    besides.pressured().map(PressureSection::new).ifPresent(s -> sections.add(s.section()));
    besides.ratified().map(RatificationSection::new).ifPresent(s -> sections.add(s.section()));
    besides.standings().map(BlockSection::new).ifPresent(s -> sections.add(s.section()));
    besides.lasting().map(DurabilitySection::new).ifPresent(s -> sections.add(s.section()));
    return sections;
  }
}
