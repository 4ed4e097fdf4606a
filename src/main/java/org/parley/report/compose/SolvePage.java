package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Solved;

/** The page that answers: could any package please everybody? */
public final class SolvePage {
  private final Solved solved;

  private SolvePage(Solved solved) {
    this.solved = solved;
  }

  /**
   * The page of what was solved.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot: version, hash of the scenario
   */
  public static Page of(Solved solved, List<String> changes, List<Meta> origin) {
    return new SolvePage(solved).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("all", "Could any package please everybody?", SolveText.of(solved)));
    return new Page(solved.scenario().title(), "" + changes.size(), origin, sections);
  }
}
