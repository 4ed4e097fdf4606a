package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Hue;
import org.parley.study.BargainQuestion;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.study.Counting;
import org.parley.study.LineUp;

class BargainFiguresTest {
  private static Bargained bargained(String protocol, String agent) {
    List<String> wrong = new ArrayList<>();
    Counting seats = new Counting(Counting.Among.SEATS, Map.of(), Counting.Ideal.RATIONAL);
    LineUp lineUp =
        LineUp.of(Meadow.scenario(), seats, protocol, Map.of(LineUp.ALL, agent), wrong)
            .orElseThrow(() -> new AssertionError(wrong));
    return new BargainQuestion(Meadow.scenario(), lineUp, List.of("deal", ""), 30, 0, 10, 0, 1, 1)
        .answer();
  }

  @Test
  void theDanceShowsEveryOfferInItsMakersColour() {
    Bargained bargained = bargained("alternating", "linear/next/none");
    List<Figure> dances = new BargainFigures(bargained).dances();
    assertThat(dances)
        .extracting(Figure::id)
        .containsExactly("dance.deal.ann.bob", "dance.no-text.ann.bob");
    Plane plane = (Plane) dances.get(1);
    for (int party : List.of(Meadow.ANN, Meadow.BOB)) {
      List<Place> offers =
          bargained.dances().get(1).watched().transcript().turns().stream()
              .filter(t -> t.act() == Act.OFFERED && t.party() == party)
              .map(t -> t.deal().orElseThrow().gain())
              .map(g -> new Place(g.get(Meadow.ANN), g.get(Meadow.BOB)))
              .toList();
      assertThat(plane.curves())
          .filteredOn(c -> c.hue().equals(new Hue(party)))
          .singleElement()
          .satisfies(c -> assertThat(c.places()).isEqualTo(offers));
    }
    assertThat(plane.points()).extracting(p -> p.label()).containsExactly("agreed");
    assertThat(plane.curves().get(0).label()).isEqualTo("frontier");
    assertThat(((Plane) dances.get(0)).points()).extracting(p -> p.label()).contains("the text");
  }

  @Test
  void aTitleSaysHowTheRunEnds() {
    Plane agreed =
        (Plane) new BargainFigures(bargained("alternating", "linear/next/none")).dances().get(1);
    assertThat(agreed.title())
        .startsWith("From no text to an agreement in round ")
        .contains("Ann +");
    Plane none = (Plane) new BargainFigures(bargained("alternating", "hardliner")).dances().get(1);
    assertThat(none.title())
        .isEqualTo("From no text no agreement: no deal at the deadline in round 30");
  }

  @Test
  void theBarsOfAGainAddToTheShareOfAgreements() {
    BargainView view = new BargainView(bargained("text:1:5", "linear"));
    List<Figure> figures = new OutcomeFigures(view).figures();
    assertThat(figures).isNotEmpty();
    for (Figure figure : figures) {
      Figure.Spectrum spectrum = (Figure.Spectrum) figure;
      BargainedFrom from =
          view.bargained().starts().stream()
              .filter(s -> figure.id().contains("." + BargainView.name(s).replace(' ', '-') + "."))
              .findFirst()
              .orElseThrow();
      assertThat(spectrum.shares().stream().mapToDouble(x -> x).sum())
          .isCloseTo(from.share(Cause.AGREED), within(1e-9));
    }
  }

  @Test
  void theBreakdownMapSaysWhoAndOverWhat() {
    List<Figure> none =
        new BreakdownFigures(new BargainView(bargained("alternating", "linear/next/none")))
            .figures();
    assertThat(none).isEmpty();
    List<Figure> maps =
        new BreakdownFigures(new BargainView(bargained("alternating", "hardliner"))).figures();
    assertThat(maps).extracting(Figure::id).containsExactly("breakdown", "breakdown-issues");
    Figure.HeatMap who = (Figure.HeatMap) maps.get(0);
    assertThat(who.rows()).containsExactly("no deal at the deadline");
    assertThat(who.fields().get(0)).extracting(Figure.Field::text).containsOnly("100");
    Figure.HeatMap what = (Figure.HeatMap) maps.get(1);
    assertThat(what.title()).startsWith("Where no deal comes about, most lies between the parties");
    assertThat(what.fields().stream().mapToDouble(row -> row.get(0).value()).sum())
        .isCloseTo(1, within(1e-9));
  }
}
