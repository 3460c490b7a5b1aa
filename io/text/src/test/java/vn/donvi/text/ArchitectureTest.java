package vn.donvi.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the packages of text may use: the two readers stand beside each other on the language, and below them their parts. */
class ArchitectureTest {
    private static final String ROOT = "vn.donvi.text";

    /** Each package below the readers with those of them it may use; a new package takes its place here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("language", Set.of()),
            entry("resolution", Set.of("language")),
            entry("resolution.grammar", Set.of("language", "resolution")),
            entry("resolution.layout", Set.of("language", "resolution", "resolution.grammar")),
            entry("announcement.prose", Set.of("language")),
            entry("announcement.name", Set.of("language", "announcement.prose")),
            entry("announcement.statement", Set.of("language", "announcement.prose", "announcement.name")),
            entry("announcement.figure", Set.of("language", "announcement.prose", "announcement.name")));

    private static final JavaClasses TEXT = new ClassFileImporter().importPath(mainClasses());

    @Test
    void packagesUseOnlyThoseBelowThem() {
        for (Map.Entry<String, Set<String>> entry : MAY_USE.entrySet()) {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(entry.getKey()))
                    .filter(other -> !entry.getValue().contains(other))
                    .map(other -> ROOT + "." + other)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + entry.getKey())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT)
                    .allowEmptyShould(false)
                    .check(TEXT);
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(TEXT.stream()
                        .map(JavaClass::getPackage)
                        .map(JavaPackage::getName)
                        .filter(name -> !name.isEmpty() && !name.equals(ROOT))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        MAY_USE.keySet().stream().map(name -> ROOT + "." + name).toList());
    }

    @Test
    void packagesDoNotUseEachOtherInCircles() {
        slices().matching("vn.donvi.(**)").should().beFreeOfCycles().check(TEXT);
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(TEXT.stream()
                        .map(JavaClass::getPackage)
                        .filter(each -> !each.getName().isEmpty())
                        .distinct())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s", each)
                        .isTrue());
    }

    @Test
    void usersSeeTheReadersAndWhatTheyReadOnly() {
        assertThat(ModuleFinder.of(mainClasses())
                        .find(ROOT)
                        .orElseThrow()
                        .descriptor()
                        .exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(ROOT, ROOT + ".resolution");
    }

    private static Path mainClasses() {
        try {
            return Path.of(ResolutionReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
