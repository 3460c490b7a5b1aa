package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;

/**
 * Short announcements with the statements that a reader should give for them, and the count of those that it gives.
 *
 * <p>A text follows a line "## id". Its expected statements follow it: "= kind | unit | value". The units are compared
 * without their brackets. Kinds that are not measured, such as periods, are passed over.
 */
final class AnnouncementCorpus {
    private static final String FOUNDINGS = "foundings and mergers";
    private static final String OTHER_CHANGES = "other changes";
    private static final String FIGURES = "figures with unit";
    private static final Map<String, String> GROUPS = groups();

    private final List<Example> examples;

    private AnnouncementCorpus(List<Example> examples) {
        this.examples = examples;
    }

    /** A text with its expected statements. */
    record Example(String id, String text, List<String> expected) {}

    /** The numbers of expected statements, of given ones, and of given ones that are right. */
    record Score(int expected, int given, int right) {
        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        private Score plus(Score other) {
            return new Score(expected + other.expected, given + other.given, right + other.right);
        }
    }

    /** The scores by group of kinds, and a line for each statement that is missing ("-") or wrong ("+"). */
    record Measured(Map<String, Score> scores, List<String> differences) {
        Score foundings() {
            return Objects.requireNonNull(scores.get(FOUNDINGS));
        }

        Score figures() {
            return Objects.requireNonNull(scores.get(FIGURES));
        }

        String table() {
            StringBuilder table = new StringBuilder();
            scores.forEach((group, score) -> table.append(String.format(
                    Locale.ROOT,
                    "%-22s expected %3d given %3d right %3d precision %5.1f recall %5.1f%n",
                    group,
                    score.expected,
                    score.given,
                    score.right,
                    100 * score.precision(),
                    100 * score.recall())));
            return table.toString();
        }
    }

    static AnnouncementCorpus of(String resource) {
        List<Example> examples = new ArrayList<>();
        for (String block : text(resource).split("(?m)^## ", -1)) {
            if (block.isBlank()) {
                continue;
            }
            List<String> lines = block.lines().toList();
            List<String> expected = lines.stream()
                    .filter(line -> line.startsWith("= "))
                    .map(line -> line.substring(2))
                    .toList();
            String text = String.join("\n", lines.subList(1, lines.size() - expected.size()));
            examples.add(new Example(lines.get(0), text, expected));
        }
        return new AnnouncementCorpus(examples);
    }

    List<Example> examples() {
        return examples;
    }

    Measured measure(Function<Example, Announcement> reader) {
        Map<String, Score> scores = new LinkedHashMap<>();
        new TreeSet<>(GROUPS.values()).forEach(group -> scores.put(group, new Score(0, 0, 0)));
        List<String> differences = new ArrayList<>();
        for (Example example : examples) {
            List<String> given = new ArrayList<>();
            reader.apply(example).statements().forEach(statement -> given.addAll(lines(statement)));
            Set<String> distinct = new TreeSet<>(given);
            Set<String> wanted = new TreeSet<>(
                    example.expected().stream().map(AnnouncementCorpus::normal).toList());
            for (String line : distinct) {
                boolean right = wanted.contains(line);
                scores.merge(group(line), new Score(0, 1, right ? 1 : 0), Score::plus);
                if (!right) {
                    differences.add(example.id() + " + " + line);
                }
            }
            for (String line : wanted) {
                scores.merge(group(line), new Score(1, 0, 0), Score::plus);
                if (!distinct.contains(line)) {
                    differences.add(example.id() + " - " + line);
                }
            }
        }
        return new Measured(scores, differences);
    }

    private static String group(String line) {
        return Objects.requireNonNull(GROUPS.get(line.substring(0, line.indexOf(" |"))), line);
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        List.of("founding", "party_founding", "merger", "party_merger").forEach(kind -> groups.put(kind, FOUNDINGS));
        List.of("unchanged", "moved", "reduction").forEach(kind -> groups.put(kind, OTHER_CHANGES));
        List.of(
                        "area",
                        "population",
                        "density",
                        "households",
                        "villages",
                        "subordinate_units",
                        "party_organizations",
                        "members",
                        "delegates",
                        "committee",
                        "standing_committee")
                .forEach(kind -> groups.put(kind, FIGURES));
        groups.put("person", "persons");
        groups.put("document", "documents");
        groups.put("date", "dates");
        return groups;
    }

    /** An expected line in the form of a given one: single blanks, and numbers without a trailing zero. */
    private static String normal(String line) {
        String[] parts = line.split(" \\| ", -1);
        if (FIGURES.equals(GROUPS.get(parts[0]))) {
            return figure(parts[0], parts[1], parts[2]);
        }
        return line;
    }

    private static List<String> lines(Statement statement) {
        Map<String, String> fields = StatementFields.of(statement);
        String kind = field(fields, "kind");
        String group = GROUPS.get(kind);
        if (group == null) {
            return List.of();
        }
        return switch (group) {
            case FOUNDINGS -> founding(kind, fields);
            case OTHER_CHANGES -> List.of(change(kind, fields));
            case FIGURES -> List.of(figure(kind, bare(fields.getOrDefault("unit", "none")), field(fields, "amount")));
            case "persons" ->
                List.of("person | " + field(fields, "name") + " | "
                        + fields.getOrDefault("posts", "").replaceAll(" \\| [^;]*", ""));
            case "documents" -> List.of("document | " + field(fields, "name") + " " + field(fields, "number"));
            default -> List.of("date | " + field(fields, "date"));
        };
    }

    private static List<String> founding(String kind, Map<String, String> fields) {
        List<String> lines = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (String part : field(fields, "units").split("; ", -1)) {
            String[] parts = part.split(" \\| ", -1);
            String unit = bare(parts[0]);
            units.add(unit);
            for (String each : parts) {
                if (each.endsWith(" km²") || each.endsWith(" ha")) {
                    lines.add(figure("area", unit, each));
                } else if (each.endsWith(" người") || each.endsWith(" nhân khẩu")) {
                    lines.add(figure("population", unit, each));
                }
            }
        }
        lines.add(kind + " | " + bare(field(fields, "unit")) + " | " + String.join("; ", units));
        return lines;
    }

    private static String change(String kind, Map<String, String> fields) {
        if (kind.equals("reduction")) {
            return "reduction | " + number(field(fields, "whole")) + " | " + number(field(fields, "amount"));
        }
        String units = String.join(
                "; ",
                Stream.of(field(fields, "units").split("; ", -1))
                        .map(AnnouncementCorpus::bare)
                        .toList());
        return kind + " | " + units + (kind.equals("moved") ? " | " + bare(field(fields, "unit")) : "");
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String number(String amount) {
        return amount.split(" ", -1)[0].replaceAll("^[^0-9]+", "");
    }

    private static String figure(String kind, String unit, String number) {
        String value = new BigDecimal(number(number)).stripTrailingZeros().toPlainString();
        return kind + " | " + unit + " | " + value;
    }

    private static String bare(String unit) {
        return unit.replaceFirst(" \\(.*", "").replaceFirst(" cũ$", "");
    }

    private static String text(String resource) {
        try (InputStream in = AnnouncementCorpus.class.getResourceAsStream("announcements/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
