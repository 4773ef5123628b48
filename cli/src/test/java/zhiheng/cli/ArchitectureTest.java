package zhiheng.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Random;

/** The house plan. Read it first; change it when the house changes. */
@AnalyzeClasses(packages = "zhiheng", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /**
   * The diamond: intake, indicators and reports do not know each other; they meet in the ledger.
   */
  @ArchTest
  static final ArchRule dependenciesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("templates")
          .definedBy("zhiheng.templates..")
          .layer("ledger")
          .definedBy("zhiheng.ledger..")
          .layer("lake")
          .definedBy("zhiheng.lake..")
          .layer("intake")
          .definedBy("zhiheng.intake..")
          .layer("indicators")
          .definedBy("zhiheng.indicators..")
          .layer("reports")
          .definedBy("zhiheng.reports..")
          .layer("cli")
          .definedBy("zhiheng.cli..")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("lake", "intake", "indicators", "reports", "cli")
          .whereLayer("lake")
          .mayOnlyBeAccessedByLayers("intake", "indicators", "cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("indicators")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("reports")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  /** Every given library has one home; to find where it is used is to open one folder. */
  @ArchTest
  static final ArchRule sparkLivesInTheLake = home("org.apache.spark..", "zhiheng.lake.spark..");

  @ArchTest static final ArchRule jooqLivesInTheLedger = home("org.jooq..", "zhiheng.ledger..");

  @ArchTest
  static final ArchRule flywayLivesInTheLedger = home("org.flywaydb..", "zhiheng.ledger..");

  @ArchTest
  static final ArchRule yamlLivesInTheTemplates =
      home("org.snakeyaml..", "zhiheng.templates.source..");

  @ArchTest
  static final ArchRule poiReadsInIntakeAndWritesInReports =
      home(
          "org.apache.poi..",
          "zhiheng.intake..",
          "zhiheng.reports.xlsx..",
          "zhiheng.reports.docx..");

  @ArchTest
  static final ArchRule jasperLivesInReports =
      home("net.sf.jasperreports..", "zhiheng.reports.jasper..");

  @ArchTest
  static final ArchRule squaresAreMadeInOnePlace =
      home("com.google.zxing..", "zhiheng.reports.seal..");

  @ArchTest
  static final ArchRule anybodysTablesAreReadInOnePlace =
      home("de.siegmar.fastcsv..", "zhiheng.indicators.table..");

  @ArchTest
  static final ArchRule distributionsAndEigenvaluesLiveInTheIndicators =
      home("org.hipparchus..", "zhiheng.indicators.number..", "zhiheng.indicators.composite..");

  @ArchTest static final ArchRule picocliLivesAtTheFrontDoor = home("picocli..", "zhiheng.cli..");

  /** jOOQ's generated tables refer to each other in circles: they count as one slice. */
  @ArchTest
  static final ArchRule noCycles = slices().assignedFrom(new Packages()).should().beFreeOfCycles();

  /** Nobody outside the ledger ever sees a type of jOOQ. */
  @ArchTest
  static final ArchRule theLedgerSpeaksNoSql =
      methods()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("zhiheng.ledger..")
                  .and(DescribedPredicate.not(resideInAPackage("zhiheng.ledger.schema.."))))
          .and()
          .arePublic()
          .should(mentionNoType("org.jooq"));

  /** Where standing is decided there is no time, no file, no rounding by accident. */
  @ArchTest
  static final ArchRule judgmentIsPure =
      noClasses()
          .that()
          .resideInAnyPackage("zhiheng.indicators.score..", "zhiheng.indicators.rank..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.sql..", "java.net.."))
          .orShould()
          .dependOnClassesThat(
              resideInAPackage("java.time")
                  .and(
                      DescribedPredicate.describe(
                          "clocks", type -> type.getSimpleName().equals("Clock"))))
          .allowEmptyShould(true);

  /** Time comes in through one clock. */
  @ArchTest
  static final ArchRule nobodyLooksAtTheWall =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(YearMonth.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Random.class);

  @ArchTest
  static final ArchRule doersAreNamedForTheirDeed =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Service|DTO)$");

  private static ArchRule home(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchCondition<JavaMethod> mentionNoType(String prefix) {
    return new ArchCondition<>("mention no type of " + prefix) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean mentioned =
            method.getRawReturnType().getName().startsWith(prefix)
                || method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.getName().startsWith(prefix));
        events.add(new SimpleConditionEvent(method, !mentioned, method.getFullName()));
      }
    };
  }

  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return SliceIdentifier.of(
          name.startsWith("zhiheng.ledger.schema") ? "zhiheng.ledger.schema" : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
