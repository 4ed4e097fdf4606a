package org.parley.scenario.genius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.model.BargainingProblem;
import org.parley.model.Issue;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.scenario.Checked;

/** Small domains of our own with utilities worked out by hand. */
class GeniusReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/genius");
  private static final Offset<Double> EXACTLY = within(1e-13);

  @Test
  void namesBecomeIdsAndStayAsTitles() {
    Scenario garden = read("garden");

    assertThat(garden.id()).isEqualTo("garden");
    assertThat(garden.parties()).extracting(Party::id).containsExactly("aunt-ann", "ben");
    assertThat(garden.parties()).extracting(Party::name).containsExactly("aunt ann", "ben");
    assertThat(garden.parties()).extracting(Party::seat).containsOnly(Party.Seat.SIGNS);
    assertThat(garden.issues())
        .extracting(Issue::id)
        .containsExactly("Hohe-der-Hecke", "colour", "price");
    assertThat(garden.issues())
        .extracting(Issue::title)
        .containsExactly("Höhe der Hecke", "colour", "price(€)");
    assertThat(options(garden, 0)).containsExactly("-1", "0", "1", "2", "3");
    assertThat(options(garden, 1)).containsExactly("dark-red", "rot-wei", "blue");
    assertThat(garden.issues().get(1).options())
        .extracting(Option::label)
        .containsExactly("dark red", "rot & weiß", "blue");
    assertThat(options(read("shop"), 1)).containsExactly("early", "late", "EARLY-2");
    assertThat(read("shop").issues().get(1).id()).isEqualTo("issue-2");
  }

  @Test
  void itIsSaidWhereNumbersComeFromAndWhatIsLeftOut() {
    Scenario garden = read("garden");

    assertThat(garden.sources())
        .extracting(s -> s.title())
        .containsExactly(
            "GENIUS domain b-garden.xml", "GENIUS profile aunt ann.xml", "GENIUS profile ben.xml");
    assertThat(garden.sheets().get(0).ratings().get(0).basis().sources())
        .containsExactly(garden.sources().get(1).id());
    assertThat(garden.notes())
        .containsExactly(
            "Imported from GENIUS: a point is a hundredth of a GENIUS utility.",
            "GENIUS discounts aunt ann by 0.9 over the time of a negotiation; points are shown"
                + " undiscounted.",
            "The utility of aunt ann may add to more than 1, which GENIUS counts as 1; points here"
                + " may be above 100.",
            "ben calls issue 2 (\"colour\") \"color\"; the indices decide.");
  }

  @Test
  void indicesDecideNotPositions() {
    BargainingProblem garden = read("garden").likely();

    // the hedge: 40 * (0.25 step + 0.5) up to 40, and 50 * (1.2 - 0.5 step) from 0 to 50
    assertThat(points(garden, 0, 0)).containsExactly(new double[] {20, 30, 40, 40, 40}, EXACTLY);
    assertThat(points(garden, 1, 0)).containsExactly(new double[] {50, 35, 10, 0, 0}, EXACTLY);
    // the colour: 50 * evaluation / 4, none for blue, and 25 * evaluation / 3
    assertThat(points(garden, 0, 1)).containsExactly(new double[] {12.5, 50, 0}, EXACTLY);
    assertThat(points(garden, 1, 1)).containsExactly(new double[] {25, 0, 50 / 3.0}, EXACTLY);
    // the price: 30 * evaluation / 8 and 25 * evaluation / 5
    assertThat(points(garden, 0, 2)).containsExactly(new double[] {0, 30}, EXACTLY);
    assertThat(points(garden, 1, 2)).containsExactly(new double[] {25, 5}, EXACTLY);
    assertThat(garden.noDeal(0)).isEqualTo(25);
    assertThat(garden.noDeal(1)).isZero();
    // weights of 1.2 in all are not brought down to 1
    assertThat(garden.utility(0, new int[] {2, 1, 1})).isCloseTo(120, EXACTLY);
  }

  @Test
  void weightsMayAddToHalfOrToNothing() {
    BargainingProblem shop = read("shop").likely();

    assertThat(points(shop, 0, 0)).containsExactly(new double[] {5, 10}, EXACTLY);
    assertThat(points(shop, 0, 1)).containsExactly(new double[] {40, 30, 0}, EXACTLY);
    assertThat(shop.noDeal(0)).isEqualTo(12.5);
    assertThat(points(shop, 1, 0)).containsExactly(0, 0);
    assertThat(points(shop, 1, 1)).containsExactly(0, 0, 0);
    // evaluations below 0.00001 count as none
    assertThat(points(shop, 2, 0)).containsExactly(0, 0);
    assertThat(points(shop, 2, 1)).containsExactly(50, 25, 12.5);
    assertThat(shop.noDeal(2)).isEqualTo(-10);
    assertThat(read("shop").notes()).hasSize(2).last().asString().contains("tenant by 0.25");
  }

  @Test
  void weightsThatAddToOneAreLeftAlone() {
    Scenario garden = read("garden");

    assertThat(garden.sheets().get(1).ratings())
        .extracting(r -> r.weight().likely())
        .containsExactly(50.0, 25.0, 25.0);
    assertThat(garden.sheets().get(1).total()).isEqualTo(100);
  }

  @Test
  void otherSumsAreTheTotalOfTheSheet() {
    ScoreSheet ann = read("garden").sheets().get(0);

    assertThat(ann.ratings())
        .extracting(r -> r.weight().likely())
        .containsExactly(40.0, 50.0, 30.0);
    assertThat(ann.total()).isEqualTo(120);
    assertThat(read("shop").sheets().get(1).total()).isZero();
  }

  @Test
  void discountsAreKept() {
    Scenario garden = read("garden");

    assertThat(garden.discounts()).containsOnlyKeys("aunt-ann");
    assertThat(garden.likely().discount(0)).isEqualTo(0.9);
    assertThat(garden.likely().discount(1)).isEqualTo(1);
  }

  @Test
  void rectanglesAreLinkages() {
    Scenario grid = read("grid");
    BargainingProblem problem = grid.likely();

    assertThat(grid.linkages())
        .extracting(l -> l.id())
        .containsExactly("p1-r1", "p1-r2", "p1-r3", "p1-r4");
    double[][] left = {{10, 10, 10, 60}, {55, 55, 5, 55}, {60, 60, 10, 60}};
    for (int x = 0; x < 3; x++) {
      for (int y = 0; y < 4; y++) {
        assertThat(problem.utility(0, new int[] {x, y})).isCloseTo(left[x][y], EXACTLY);
        assertThat(problem.utility(1, new int[] {x, y})).isCloseTo(40.0 * x, EXACTLY);
      }
    }
    assertThat(problem.noDeal(0)).isEqualTo(60);
  }

  @Test
  void theTextIsThatOfTheDomainAndThenOfTheProfiles() throws IOException {
    String text = "";
    for (String file : List.of("b-garden.xml", "aunt ann.xml", "ben.xml")) {
      text += Files.readString(FOLDER.resolve("garden").resolve(file));
    }
    assertThat(GeniusReader.read(FOLDER.resolve("garden")).text()).isEqualTo(text);
  }

  private static Scenario read(String name) {
    Checked checked = GeniusReader.read(FOLDER.resolve(name));
    assertThat(checked.problems()).isEmpty();
    return checked.scenario().orElseThrow();
  }

  private static List<String> options(Scenario scenario, int issue) {
    return scenario.issues().get(issue).options().stream().map(Option::id).toList();
  }

  private static double[] points(BargainingProblem problem, int party, int issue) {
    List<Double> points = new ArrayList<>();
    int first = problem.layout().first(issue);
    for (int k = 0; k < problem.layout().options(issue); k++) {
      points.add(problem.points(party, first + k));
    }
    return points.stream().mapToDouble(p -> p).toArray();
  }
}
