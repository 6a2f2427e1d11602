package org.earnwise;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which room may know which: the dependencies run down the list of rooms, and two libraries stay where they belong. */
@AnalyzeClasses(packages = "org.earnwise", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    private static final String ROOT = "org.earnwise";

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage("org.earnwise.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("another engine would change one room");

    @ArchTest
    static final ArchRule only_the_pages_and_the_api_know_spring = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "org.earnwise.web..", "org.earnwise.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.springdoc..", "jakarta..", "org.thymeleaf..")
            .because("the law, and the advice on it, work without a server");

    @ArchTest
    static final ArchRule dependencies_run_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start").definedBy(ROOT)
            .layer("web").definedBy("org.earnwise.web..")
            .layer("cli").definedBy("org.earnwise.cli..")
            .layer("api").definedBy("org.earnwise.api..")
            .layer("advice").definedBy("org.earnwise.advice..")
            .layer("guidance").definedBy("org.earnwise.guidance..")
            .layer("engine").definedBy("org.earnwise.engine..")
            .layer("words").definedBy("org.earnwise.words..")
            .layer("scenario").definedBy("org.earnwise.scenario..")
            .layer("figures").definedBy("org.earnwise.figures..")
            .layer("ledger").definedBy("org.earnwise.ledger..")
            .whereLayer("start").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayOnlyBeAccessedByLayers("start")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("start")
            // The command line writes the very JSON that the API answers with.
            .whereLayer("api").mayOnlyBeAccessedByLayers("start", "cli")
            .whereLayer("advice").mayOnlyBeAccessedByLayers("start", "web", "cli", "api")
            .whereLayer("guidance").mayOnlyBeAccessedByLayers("start", "web", "cli", "api")
            .whereLayer("engine").mayOnlyBeAccessedByLayers("start", "web", "cli", "api", "advice", "guidance")
            .whereLayer("words").mayOnlyBeAccessedByLayers("start", "web", "cli", "api", "advice", "guidance")
            .whereLayer("scenario").mayOnlyBeAccessedByLayers("start", "web", "cli", "api", "advice", "guidance")
            // A scenario can replace a figure, which Earnwise, the root, explains to its reader.
            .whereLayer("figures")
            .mayOnlyBeAccessedByLayers("start", "web", "cli", "api", "advice", "guidance", "engine", "ledger", "words");

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    /** What one program says to another is a fact of the household. Rules have their own test: RuleBookTest. */
    @ArchTest
    static final ArchRule programs_do_not_see_each_other = slices().matching("org.earnwise.ledger.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.earnwise.ledger.household.."));

    @ArchTest
    static final ArchRule guidance_topics_do_not_see_each_other = slices().matching("org.earnwise.guidance.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.earnwise.guidance.answer.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_amount_is_kept_in_floating_point = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.earnwise.ledger..", "org.earnwise.figures..", "org.earnwise.scenario..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("money is exact, and the law says where it is rounded");

    @ArchTest
    static final ArchRule no_amount_is_answered_in_floating_point = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.earnwise.ledger..", "org.earnwise.figures..", "org.earnwise.scenario..")
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("money is exact, and the law says where it is rounded");

    /**
     * The rooms, the ledger in two: its values (money, months, whose a fact is) are what figures are made of, and its
     * programs are made of figures.
     */
    private static final class Rooms implements SliceAssignment {

        private static final String LEDGER = ROOT + ".ledger";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals(ROOT) || !name.startsWith(ROOT + ".")) {
                return SliceIdentifier.ignore();
            }
            if (name.startsWith(LEDGER + ".")) {
                return SliceIdentifier.of("the ledger's programs");
            }
            return SliceIdentifier.of(name.split("\\.")[2]);
        }

        @Override
        public String getDescription() {
            return "the rooms";
        }
    }
}
