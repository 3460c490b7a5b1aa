package vn.donvi;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.donvi.time.DateRange;

/** What the packages of core may use: the order of the design, and nothing that ties a user of the library down. */
class ArchitectureTest {
    /** Each package with the packages of core it may use; a new package takes its place here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("time", Set.of()),
            entry("problem", Set.of()),
            entry("name", Set.of()),
            entry("unit", Set.of("time", "problem")),
            entry("change", Set.of("time", "problem", "unit")),
            entry("measure", Set.of("time", "problem", "unit")),
            entry("gazetteer", Set.of("time", "problem", "unit", "change", "measure")),
            entry("statistics", Set.of("time", "problem", "unit", "change", "measure", "gazetteer")),
            entry("crosswalk", Set.of("time", "problem", "unit", "change", "measure", "gazetteer", "statistics")),
            entry("vintage", Set.of("time", "problem", "name", "unit", "gazetteer", "statistics")),
            entry("party", Set.of("time", "problem", "unit", "change", "measure", "gazetteer", "name")));

    private static final JavaClasses CORE = new ClassFileImporter().importPath(mainClasses());

    @Test
    void packagesUseOnlyThoseAboveThem() {
        for (Map.Entry<String, Set<String>> entry : MAY_USE.entrySet()) {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(entry.getKey()))
                    .filter(other -> !entry.getValue().contains(other))
                    .map(other -> "vn.donvi." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("vn.donvi." + entry.getKey() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CORE);
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(packages())
                .map(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet().stream()
                        .map(name -> "vn.donvi." + name)
                        .toList());
    }

    @Test
    void packagesDoNotUseEachOtherInCircles() {
        slices().matching("vn.donvi.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(packages())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s", each)
                        .isTrue());
    }

    /** No file formats, no files, no logging: only values and collections. */
    @Test
    void coreUsesOnlyTheLanguageAndItsCollections() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "vn.donvi..",
                                "java.lang..",
                                "java.math",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "java.time",
                                "java.time.format",
                                "java.text",
                                "com.google.common.base",
                                "com.google.common.collect",
                                "org.jspecify.annotations")
                        .or(name("java.io.Serializable")))
                .check(CORE);
    }

    @Test
    void guavaIsNeverInAPublicSignature() {
        classes().should(keepOutOfPublicSignatures("com.google..")).check(CORE);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void nothingAsksWhatTimeItIs() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .callMethodWhere(target(owner(name("java.lang.System")))
                        .and(target(name("currentTimeMillis").or(name("nanoTime")))))
                .check(CORE);
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    private static ArchCondition<JavaClass> keepOutOfPublicSignatures(String packages) {
        return new ArchCondition<>("keep " + packages + " out of public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                Stream<JavaClass> supertypes =
                        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
                Stream<JavaClass> fields = type.getFields().stream()
                        .filter(field -> isVisible(field.getModifiers()))
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream());
                Stream<JavaClass> codeUnits = type.getCodeUnits().stream()
                        .filter(codeUnit -> isVisible(codeUnit.getModifiers()))
                        .flatMap(ArchitectureTest::signature);
                Stream.of(supertypes, fields, codeUnits)
                        .flatMap(types -> types)
                        .filter(resideInAPackage(packages))
                        .forEach(found -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + found.getName())));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaCodeUnit codeUnit) {
        return Stream.of(
                        codeUnit.getReturnType().getAllInvolvedRawTypes().stream(),
                        codeUnit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        codeUnit.getTypeParameters().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        codeUnit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static List<JavaPackage> packages() {
        return CORE.stream()
                .filter(type -> !type.getPackageName().isEmpty())
                .map(JavaClass::getPackage)
                .distinct()
                .collect(Collectors.toList());
    }

    static Path mainClasses() {
        try {
            return Path.of(DateRange.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
