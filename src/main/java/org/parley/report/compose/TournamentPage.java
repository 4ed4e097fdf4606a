package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.BargainQuestion;
import org.parley.study.Tournament;

/** The page that answers: which agent does best in which seat, and against whom? */
public final class TournamentPage {
  private TournamentPage() {}

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Tournament tournament, List<String> changes, List<Meta> origin) {
    BargainQuestion game = tournament.question().game();
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "tournament", "Which agent does best, and against whom?", blocks(tournament, changes)));
    sections.addAll(new AssumptionSections(game.scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", game.scenario().id()));
    meta.add(new Meta("seed", Long.toString(game.seed())));
    return new Page(
        game.scenario().title(), new TournamentView(tournament).finding(), meta, sections);
  }

  private static List<Block> blocks(Tournament tournament, List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    blocks.add(new Gallery(TournamentFigures.of(tournament).figures()));
    blocks.add(new Caution(BargainView.NO_FORECAST));
    blocks.addAll(TournamentText.below(tournament));
    return blocks;
  }
}
