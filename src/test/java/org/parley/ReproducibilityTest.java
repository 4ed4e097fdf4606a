package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same scenario and seed give the same answer on any day and on any machine. */
class ReproducibilityTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley");

  /** The rooms between the scenario read and the page to be written. */
  private static final String[] PURE = {
    "org.parley.model",
    "org.parley.model.war",
    "org.parley.analysis.bargaining",
    "org.parley.analysis.bargaining.agent",
    "org.parley.analysis.bargaining.equilibrium",
    "org.parley.analysis.bargaining.opponent",
    "org.parley.analysis.bargaining.protocol",
    "org.parley.analysis.coalition",
    "org.parley.analysis.commitment",
    "org.parley.analysis.conflict",
    "org.parley.analysis.delivery",
    "org.parley.analysis.division",
    "org.parley.analysis.frontier",
    "org.parley.analysis.ratification",
    "org.parley.study",
    "org.parley.sweep",
    "org.parley.sweep.survey",
    "org.parley.uncertainty",
    "org.parley.uncertainty.design",
    "org.parley.uncertainty.discovery",
    "org.parley.uncertainty.robustness",
    "org.parley.uncertainty.sensitivity",
    "org.parley.report.compose",
    "org.parley.report.page"
  };

  /** Packages of clocks and of files. */
  private static final List<String> OUTSIDE = List.of("java.time", "java.io", "java.nio.file");

  /** Says that something can be sent to another machine, and reads and writes nothing. */
  private static final String SHIPPED = "java.io.Serializable";

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.UUID",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static final Set<String> CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random");

  /** The same to the last bit on every machine: exact by definition, or one multiplication. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "min",
          "max",
          "round",
          "floor",
          "ceil",
          "rint",
          "sqrt",
          "signum",
          "fma",
          "toRadians");

  @Test
  void whatIsComputedDoesNotDependOnClocksFilesOrOtherDice() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "know the time or files, or throw dice", ReproducibilityTest::isOutside))
        .check(HOUSE);
  }

  @Test
  void whatIsComputedDoesNotAskTheMachine() {
    assertThat(uses().filter(use -> List.of(PURE).contains(room(use))))
        .isNotEmpty()
        .filteredOn(use -> CALLS.contains(name(use)))
        .isEmpty();
  }

  private static boolean isOutside(JavaClass c) {
    return CLOCKS_AND_DICE.contains(c.getName())
        || (!c.getName().equals(SHIPPED)
            && OUTSIDE.stream().anyMatch(p -> (c.getPackageName() + ".").startsWith(p + ".")));
  }

  @Test
  void powersAndSinesAreTheSameOnEveryMachine() {
    // Math.pow, exp, sin and their like may differ in the last bit; StrictMath may not
    assertThat(uses().filter(use -> use.getTarget().getOwner().isEquivalentTo(Math.class)))
        .isNotEmpty()
        .filteredOn(use -> use.getTarget().getRawReturnType().isEquivalentTo(double.class))
        .filteredOn(use -> !EXACT.contains(use.getTarget().getName()))
        .isEmpty();
  }

  private static String room(JavaCodeUnitAccess<?> use) {
    return use.getOriginOwner().getPackageName();
  }

  private static String name(JavaCodeUnitAccess<?> use) {
    return use.getTarget().getOwner().getName() + "." + use.getTarget().getName();
  }

  /** Calls and method references. */
  private static Stream<JavaCodeUnitAccess<?>> uses() {
    return HOUSE.stream()
        .flatMap(
            c ->
                Stream.concat(
                    c.getMethodCallsFromSelf().stream(), c.getMethodReferencesFromSelf().stream()));
  }
}
