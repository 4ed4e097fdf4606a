package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.report.compose.TournamentPage;
import org.parley.report.compose.TournamentTables;
import org.parley.report.compose.TournamentText;
import org.parley.report.compose.TournamentTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.BargainQuestion;
import org.parley.study.Entrant;
import org.parley.study.Tournament;
import org.parley.study.TournamentQuestion;
import picocli.CommandLine.Option;

/** Agents against each other, in place of one agent for each party. */
final class TournamentOptions {
  @Option(
      names = "--tournament",
      split = ",",
      paramLabel = "NAME",
      description =
          "Each of these agents plays each seat against each of them in the other seats, for example"
              + " boulware:0.2,linear,tft; from no text unless --start names some.")
  private List<String> names = List.of();

  /** Whether there is a tournament. */
  boolean isAsked() {
    return !names.isEmpty();
  }

  /** As they were asked for. */
  List<String> names() {
    return names;
  }

  /**
   * The agents; what is wrong with them, or with other options beside them, is added to the wrong
   * ones.
   */
  List<Entrant> entrants(boolean hasAgents, boolean isTraced, Names wrong) {
    if (!isAsked()) {
      return List.of();
    }
    if (hasAgents) {
      wrong.wrong("--agent: --tournament says who plays, in every seat; leave one of them out");
    }
    if (isTraced) {
      wrong.wrong("--trace: shows runs of one line-up, and --tournament plays many");
    }
    List<String> told = new ArrayList<>();
    List<Entrant> entrants = Entrant.of(names, told);
    told.forEach(wrong::wrong);
    return entrants;
  }

  /** The question, or a refusal if it cannot be played. */
  static TournamentQuestion question(BargainQuestion game, List<Entrant> entrants) {
    TournamentQuestion question = new TournamentQuestion(game, entrants);
    question
        .obstacle()
        .ifPresent(
            why -> {
              throw new Refusal("--tournament: " + why);
            });
    return question;
  }

  /** The answer in all forms. */
  record Found(Tournament tournament, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(TournamentText.of(tournament));
    }

    @Override
    public Table tidy() {
      return TournamentTables.tidy(tournament);
    }

    @Override
    public Map<String, Object> tree() {
      return TournamentTree.of(tournament);
    }

    @Override
    public Page page(List<Meta> origin) {
      return TournamentPage.of(tournament, changes, origin);
    }
  }
}
