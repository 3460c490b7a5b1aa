package vn.donvi.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.address.ConversionReason;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.party.rule.Confirmation;
import vn.donvi.plan.PlanStatus;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.ExemptionKind;
import vn.donvi.plan.outcome.MergerOutcome;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;

/** The catalogues hold the same texts in both languages, all that the code names, and no others. */
class CataloguesTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/donvi/cli/language");
    private static final Path CODE = Path.of("src/main/java/vn/donvi/cli");
    private static final String ENDING = ".properties";
    private static final String VIETNAMESE = "_vi" + ENDING;

    /** The enumerations whose constants have words. */
    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Measure.class,
            Quality.class,
            DateBasis.class,
            ChangeKind.class,
            ConversionReason.class,
            Criterion.class,
            StandardVerdict.class,
            Trait.class,
            Extent.class,
            PlanStatus.class,
            EligibilityVerdict.class,
            ExemptionKind.class,
            Confirmation.class);

    /** The kinds of statements of news that are no figures of a unit. */
    private static final List<String> KINDS = List.of(
            "founding",
            "party_founding",
            "merger",
            "party_merger",
            "unchanged",
            "moved",
            "reduction",
            "part_of_whole",
            "indicator",
            "occasion",
            "person",
            "date",
            "period",
            "document",
            "meeting",
            "organ",
            "units",
            "plan");

    @Test
    void everyKeyIsInBothLanguagesWithTheSamePlaces() throws IOException {
        for (String name : catalogues()) {
            Map<String, String> english = read(name + ENDING);
            Map<String, String> vietnamese = read(name + VIETNAMESE);

            assertThat(vietnamese.keySet()).as(name).isEqualTo(english.keySet());
            assertThat(english.keySet()).allMatch(key -> key.startsWith(name + "."));
            english.forEach((key, text) ->
                    assertThat(places(vietnamese.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
        }
    }

    @Test
    void everyTextIsTranslated() throws IOException {
        for (String name : catalogues()) {
            Map<String, String> vietnamese = read(name + VIETNAMESE);
            read(name + ENDING).forEach((key, text) -> {
                String words = text.replaceAll("\\{\\d}", "").replaceAll("[^\\p{L}]", "");
                if (!Set.of("", "id", "km", "s").contains(words)) {
                    assertThat(vietnamese.get(key)).as(key).isNotEqualTo(text);
                }
            });
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String name : catalogues()) {
            known.addAll(read(name + ENDING).keySet());
        }
        Set<String> used = new TreeSet<>(composed());
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", catalogues()) + ")\\.[a-z][a-z.-]*[a-z])\"");
        for (String source : sources()) {
            Matcher matcher = literal.matcher(source);
            while (matcher.find()) {
                String key = matcher.group(1);
                if (known.contains(key + ".one")) {
                    used.add(key + ".one");
                    used.add(key + ".many");
                } else {
                    used.add(key);
                }
            }
        }

        assertThat(known).isEqualTo(used);
    }

    @Test
    void textsAreInTheFormOfUnicodeThatUsersType() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                assertThat(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .as(file.toString())
                        .isEqualTo(text);
            }
        }
    }

    /** Keys that the code composes: of the constants of an enumeration, of sentences, and of the labels of fields. */
    private static Set<String> composed() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Class<? extends Enum<?>> type : WORDS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                keys.add("word." + type.getSimpleName() + "." + constant.name());
            }
        }
        for (Measure measure : Measure.values()) {
            if (measure.isPopulation()) {
                keys.add("word.basis." + measure.name());
            }
        }
        for (String level : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            keys.add("statistics.level." + level);
        }
        for (Criterion criterion : Criterion.values()) {
            if (!criterion.unit().isEmpty()) {
                keys.add("standard.unit." + criterion.name());
            }
        }
        for (MergerOutcome.Kind kind : MergerOutcome.Kind.values()) {
            keys.add("plan.outcome." + kind.name());
        }
        for (Comparison.Verdict verdict : Comparison.Verdict.values()) {
            keys.add("text.verdict." + verdict.name());
        }
        for (Topic topic : Topic.values()) {
            keys.add("text.kind." + topic.name().toLowerCase(Locale.ROOT));
        }
        for (String kind : KINDS) {
            keys.add("text.kind." + kind);
        }
        for (String level : List.of("PROVINCE", "DISTRICT")) {
            keys.add("text.not-called." + level);
        }
        for (String value : List.of("stage.planned", "stage.summoned", "decision.discussed", "decision.approved")) {
            keys.add("text." + value);
        }
        keys.addAll(read(LibrarySentences.CATALOGUE + ENDING).keySet());
        labels("lookup/ShowCommand.java").forEach(label -> keys.add("lookup.label." + label));
        labels("convert/ConversionText.java").forEach(label -> keys.add("convert.label." + label));
        return keys;
    }

    /** The labels that a class gives to its fields. */
    private static List<String> labels(String source) throws IOException {
        Matcher matcher = Pattern.compile("(?<![.\\w])(?:row|field|showChange)\\(\\s*\"([a-z-]+)\"")
                .matcher(Files.readString(CODE.resolve(source)));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    /** The names of the catalogues in both languages. That of the help is in Vietnamese only. */
    private static List<String> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith(VIETNAMESE))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of a catalogue by key. A key that is there twice fails; a bundle would take the last. */
    static Map<String, String> read(String file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String whole = Files.readString(FOLDER.resolve(file)).replaceAll("\\\\\n\\s*", "");
        for (String line : whole.split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> parts = Arrays.asList(line.split("=", 2));
                assertThat(parts).as(line).hasSize(2);
                assertThat(texts.put(parts.get(0), parts.get(1)))
                        .as(file + ": " + parts.get(0))
                        .isNull();
            }
        }
        return texts;
    }
}
