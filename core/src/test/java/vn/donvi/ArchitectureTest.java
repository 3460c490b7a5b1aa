package vn.donvi;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;
import vn.donvi.time.DateRange;

/** What the packages of core may use: the order of the design, and nothing that ties a user of the library down. */
class ArchitectureTest {
    private static final Rooms ROOMS = rooms();
    private static final JavaClasses CORE = ROOMS.classes();

    /** The packages from the bottom up; a new package takes its place here. */
    private static Rooms rooms() {
        String time = "vn.donvi.time";
        String problem = "vn.donvi.problem";
        String name = "vn.donvi.name";
        String unit = "vn.donvi.unit";
        String change = "vn.donvi.change";
        String measure = "vn.donvi.measure";
        String index = "vn.donvi.gazetteer.index";
        String image = "vn.donvi.gazetteer.image";
        String gazetteer = "vn.donvi.gazetteer";
        String amendment = "vn.donvi.amendment";
        String statistics = "vn.donvi.statistics";
        String share = "vn.donvi.crosswalk.share";
        String allocation = "vn.donvi.crosswalk.allocation";
        String path = "vn.donvi.crosswalk.path";
        String crosswalk = "vn.donvi.crosswalk";
        String term = "vn.donvi.party.term";
        String party = "vn.donvi.party";
        String rule = "vn.donvi.party.rule";
        String neighbour = "vn.donvi.neighbour";
        String standard = "vn.donvi.standard";
        String consolidation = "vn.donvi.party.consolidation";
        String formed = "vn.donvi.plan.formed";
        String plan = "vn.donvi.plan";
        return Rooms.of(DateRange.class)
                .open(time)
                .open(problem)
                .open(name)
                .open(unit, time)
                .open(change, unit)
                .open(measure, unit)
                .inner(index, time, unit, change, measure)
                .inner(image, time, problem, unit, change, measure, index)
                .open(gazetteer, time, problem, unit, change, measure, index, image)
                .open(amendment, time, unit, change, measure, gazetteer)
                .open("vn.donvi.code", time, name, unit, gazetteer)
                .open(neighbour, unit, gazetteer)
                .open("vn.donvi.seat", time, unit, measure, gazetteer)
                .open(statistics, unit, change, measure, gazetteer)
                .open("vn.donvi.balance", unit, change, measure, gazetteer, statistics)
                .open(standard, time, unit, measure, gazetteer, statistics)
                .inner(formed, unit, change, standard)
                .open("vn.donvi.plan.eligibility", time, unit, change, gazetteer, standard)
                .open(
                        "vn.donvi.plan.alternative",
                        unit,
                        change,
                        measure,
                        gazetteer,
                        neighbour,
                        standard,
                        formed,
                        "vn.donvi.plan.eligibility")
                .open("vn.donvi.plan.surplus", unit)
                .open(share, change)
                .inner(allocation, time, unit, change, measure, gazetteer, statistics, share)
                .inner(path, unit, change, gazetteer, share, allocation)
                .open(crosswalk, time, unit, change, measure, gazetteer, statistics, share, allocation, path)
                .open("vn.donvi.harmonize", unit, measure, gazetteer, statistics, share, crosswalk)
                .open("vn.donvi.vintage", time, name, unit, gazetteer, statistics)
                .open(term, name)
                .open(party, time, name, unit, change, measure, gazetteer, term)
                .open(rule, time, unit, change, measure, gazetteer, term, party)
                .open(consolidation, time, unit, change, measure, gazetteer, party, rule)
                .open(
                        plan, time, problem, name, unit, change, measure, gazetteer, amendment, neighbour, standard,
                        party, rule, formed)
                .open(
                        "vn.donvi.plan.assessment",
                        unit,
                        change,
                        measure,
                        gazetteer,
                        amendment,
                        neighbour,
                        statistics,
                        standard,
                        party,
                        consolidation,
                        formed,
                        plan)
                .open("vn.donvi.plan.outcome", unit, change, gazetteer, amendment, rule, plan);
    }

    @Test
    void packagesUseOnlyThoseAboveThem() {
        ROOMS.check();
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
                        .or(name("java.io.Serializable"))
                        // An image is an array of bytes: views of it, its letters and its checksum.
                        .or(resideInAPackage("java.nio"))
                        .or(name("java.nio.charset.Charset"))
                        .or(name("java.nio.charset.StandardCharsets"))
                        .or(name("java.util.zip.CRC32")))
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
}
