package org.parley;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floor plan: which room may import which, and which library is touched where. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley");

  /** Room -> rooms it may import. A room of the house that is not listed here fails the test. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("model", List.of("model.war")),
          Map.entry("model.war", List.of()),
          Map.entry("document", List.of()),
          Map.entry("report.page", List.of()),
          // what a conflict's states are, and whether one can be reached, only the room of
          // conflicts
          // can tell
          Map.entry("scenario", List.of("model", "document", "analysis.conflict")),
          Map.entry("scenario.genius", List.of("model", "document", "scenario")),
          Map.entry("analysis.frontier", List.of("model")),
          Map.entry("analysis.delivery", List.of("model")),
          Map.entry("analysis.division", List.of()),
          Map.entry("analysis.coalition", List.of("model", "analysis.frontier")),
          Map.entry("analysis.commitment", List.of("model.war")),
          Map.entry("analysis.conflict", List.of("model")),
          Map.entry("analysis.ratification", List.of("model", "analysis.frontier")),
          Map.entry("analysis.bargaining", List.of("model", "analysis.frontier")),
          Map.entry(
              "analysis.bargaining.agent",
              List.of("model", "analysis.bargaining", "analysis.bargaining.opponent")),
          Map.entry("analysis.bargaining.equilibrium", List.of()),
          Map.entry("analysis.bargaining.opponent", List.of("model", "analysis.bargaining")),
          Map.entry(
              "analysis.bargaining.protocol",
              List.of("model", "analysis.frontier", "analysis.bargaining")),
          Map.entry("uncertainty", List.of("model")),
          Map.entry("uncertainty.design", List.of("uncertainty")),
          Map.entry("uncertainty.sensitivity", List.of("uncertainty", "uncertainty.design")),
          Map.entry("uncertainty.discovery", List.of()),
          Map.entry("uncertainty.robustness", List.of()),
          Map.entry(
              "study",
              List.of(
                  "model",
                  "model.war",
                  "analysis.bargaining",
                  "analysis.bargaining.agent",
                  "analysis.bargaining.protocol",
                  "analysis.coalition",
                  "analysis.commitment",
                  "analysis.conflict",
                  "analysis.delivery",
                  "analysis.frontier",
                  "analysis.ratification",
                  "uncertainty",
                  "uncertainty.design",
                  "uncertainty.discovery",
                  "uncertainty.robustness",
                  "uncertainty.sensitivity")),
          Map.entry(
              "report.compose",
              List.of(
                  "model",
                  "analysis.bargaining",
                  "analysis.bargaining.agent",
                  "analysis.coalition",
                  "analysis.commitment",
                  "analysis.conflict",
                  "analysis.delivery",
                  "analysis.frontier",
                  "analysis.ratification",
                  "uncertainty",
                  "uncertainty.discovery",
                  "uncertainty.robustness",
                  "uncertainty.sensitivity",
                  "study",
                  "sweep",
                  "sweep.survey",
                  "report.page")),
          Map.entry("report.render", List.of("report.page")),
          // the plan's format is declared in scenario, as it is read and checked like one
          Map.entry(
              "sweep",
              List.of(
                  "model", "document", "scenario", "study", "uncertainty", "uncertainty.design")),
          // of report.render only how files take their place and how numbers are written
          Map.entry(
              "sweep.store",
              List.of("document", "uncertainty", "sweep", "sweep.survey", "report.render")),
          Map.entry(
              "sweep.survey",
              List.of(
                  "study",
                  "uncertainty.discovery",
                  "uncertainty.robustness",
                  "uncertainty.sensitivity",
                  "sweep")),
          // only there when the Maven profile spark is on
          Map.entry("sweep.spark", List.of("document", "scenario", "sweep", "report.render")),
          Map.entry(
              "cli",
              List.of(
                  "model",
                  "document",
                  "scenario",
                  "scenario.genius",
                  "study",
                  "sweep",
                  "sweep.store",
                  "sweep.survey",
                  "report.page",
                  "report.compose",
                  "report.render")));

  /** Library package -> rooms that may touch it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.snakeyaml", List.of("document")),
          Map.entry("org.apache.spark", List.of("sweep.spark")),
          Map.entry("org.apache.hadoop", List.of("sweep.spark")),
          // read in document, written as SVG in report.render
          Map.entry("javax.xml", List.of("document", "report.render")),
          Map.entry("org.apache.commons.text", List.of("document", "scenario")),
          Map.entry(
              "org.apache.commons.math3",
              List.of(
                  "analysis.bargaining.equilibrium",
                  "analysis.coalition",
                  "analysis.commitment",
                  "analysis.ratification",
                  "uncertainty.design")),
          Map.entry("org.apache.commons.numbers.core", List.of("analysis.frontier")),
          Map.entry(
              "org.apache.commons.numbers.fraction",
              List.of("analysis.coalition", "analysis.commitment", "analysis.division")),
          Map.entry(
              "org.apache.commons.rng",
              List.of(
                  "analysis.frontier",
                  "analysis.bargaining",
                  "analysis.bargaining.agent",
                  "analysis.bargaining.opponent",
                  "analysis.bargaining.protocol",
                  "analysis.ratification",
                  "uncertainty",
                  "uncertainty.design",
                  "uncertainty.sensitivity",
                  "study")),
          Map.entry(
              "org.apache.commons.statistics",
              List.of(
                  "uncertainty",
                  "uncertainty.design",
                  "uncertainty.discovery",
                  "uncertainty.robustness",
                  "uncertainty.sensitivity")),
          // computed with in analysis.conflict, written as DOT and GraphML in report.render
          Map.entry("org.jgrapht", List.of("analysis.conflict", "report.render")),
          Map.entry("org.jfree", List.of("report.render")),
          Map.entry("org.apache.batik", List.of("report.render")),
          Map.entry("gg.jte", List.of("report.render")),
          Map.entry("de.siegmar.fastcsv", List.of("report.render", "sweep.store")),
          Map.entry("tools.jackson", List.of("report.render")),
          Map.entry("picocli", List.of("cli", "sweep.spark")));

  @Test
  void everyRoomImportsOnlyWhatThePlanAllows() {
    ALLOWED.forEach(
        (room, allowed) ->
            ArchRuleDefinition.noClasses()
                .that(areIn(List.of(room)))
                .should()
                .dependOnClassesThat(areInOtherRoomsThan(room, allowed))
                .allowEmptyShould(true)
                .check(HOUSE));
  }

  @Test
  void everyLibraryIsTouchedOnlyWhereThePlanSays() {
    LIBRARIES.forEach(
        (library, rooms) ->
            ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.not(areIn(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(HOUSE));
  }

  @Test
  void thePlanNamesEveryRoom() {
    Set<String> rooms =
        HOUSE.stream()
            .map(c -> c.getPackageName())
            .filter(p -> p.startsWith("org.parley."))
            .map(p -> p.substring("org.parley.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ALLOWED.keySet()).containsAll(rooms);
  }

  @Test
  void noRoomsImportEachOtherInACircle() {
    slices().matching("org.parley.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyRoomSaysWhatItIs() {
    assertThat(ALLOWED.keySet())
        .filteredOn(room -> Files.isDirectory(folder(room)))
        .allSatisfy(room -> assertThat(folder(room).resolve("package-info.java")).isRegularFile());
  }

  private static Path folder(String room) {
    return Path.of("src/main/java/org/parley", room.replace('.', '/'));
  }

  private static DescribedPredicate<JavaClass> areIn(List<String> rooms) {
    return DescribedPredicate.describe(
        "are in " + rooms,
        c -> rooms.stream().anyMatch(r -> c.getPackageName().equals("org.parley." + r)));
  }

  private static DescribedPredicate<JavaClass> areInOtherRoomsThan(
      String room, List<String> allowed) {
    return DescribedPredicate.describe(
        "are in a room of ours other than " + room + " and " + allowed,
        c ->
            c.getPackageName().startsWith("org.parley")
                && !c.getPackageName().equals("org.parley." + room)
                && allowed.stream().noneMatch(a -> c.getPackageName().equals("org.parley." + a)));
  }
}
