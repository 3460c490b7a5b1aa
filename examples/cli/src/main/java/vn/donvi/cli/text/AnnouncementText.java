package vn.donvi.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.unit.AdministrativeUnit;

/** The content of an announcement as text for people. */
final class AnnouncementText {
    private static final List<String> SHOWN = List.of(
            "name",
            "unit",
            "units",
            "posts",
            "amount",
            "whole",
            "khoa",
            "lan_thu",
            "nhiem_ky",
            "hoi_nghi",
            "number",
            "date",
            "period",
            "decision",
            "issuer",
            "what",
            "share_of_plan",
            "growth",
            "planned_growth",
            "doubt");

    private static final Map<String, String> LABELS = Map.of(
            "whole", "before or of ",
            "khoa", "khóa ",
            "lan_thu", "lần thứ ",
            "nhiem_ky", "nhiệm kỳ ",
            "hoi_nghi", "hội nghị lần thứ ",
            "share_of_plan", "% of plan: ",
            "growth", "growth %: ",
            "planned_growth", "planned growth %: ",
            "doubt", "but: ");

    private AnnouncementText() {}

    static void write(String file, Announcement read, Interpretation meaning, Comparison comparison, Writer out)
            throws IOException {
        out.append(file).append("\n\nStatements\n");
        for (Statement statement : read.statements()) {
            Map<String, String> fields = StatementFields.of(statement);
            String said = SHOWN.stream()
                    .filter(fields::containsKey)
                    .map(name -> LABELS.getOrDefault(name, "") + fields.get(name))
                    .collect(Collectors.joining(", "));
            String stage = "planned".equals(fields.get("stage")) || "summoned".equals(fields.get("stage"))
                    ? " (" + fields.get("stage") + ")"
                    : "";
            line(
                    out,
                    place(statement.quote().line(), statement.quote().column()),
                    fields.get("kind") + stage + ": " + said);
        }
        section(out, "Units", meaning.units().isEmpty());
        for (UnitMeaning each : meaning.units()) {
            String units =
                    each.candidates().stream().map(AdministrativeUnit::toString).collect(Collectors.joining(", "));
            line(
                    out,
                    place(each.quote().line(), each.quote().column()),
                    each.named() + ": " + (units.isEmpty() ? "unknown" : units) + "; " + each.reason());
        }
        for (String level : meaning.unnamed()) {
            line(out, "-", level + ": the text does not say which");
        }
        section(out, "Names that may be one person's", read.doubtfulNames().isEmpty());
        for (Announcement.DoubtfulNames names : read.doubtfulNames()) {
            line(out, "-", names.first() + ", " + names.second() + ": both " + names.post());
        }
        section(out, "Beside the gazetteer", comparison.lines().isEmpty());
        for (Comparison.Line each : comparison.lines()) {
            line(
                    out,
                    place(each.quote().line(), each.quote().column()),
                    each.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + each.what() + ", said: "
                            + orNothing(each.said()) + "; held: " + orNothing(each.held())
                            + (each.source().isEmpty() ? "" : " [" + each.source() + "]"));
        }
        section(out, "Not understood", read.notUnderstood().isEmpty());
        for (NotUnderstood sentence : read.notUnderstood()) {
            line(
                    out,
                    place(sentence.quote().line(), sentence.quote().column()),
                    String.join("; ", sentence.left()) + " in: "
                            + sentence.quote().words().replace('\n', ' '));
        }
        out.append('\n');
    }

    private static void section(Writer out, String title, boolean isEmpty) throws IOException {
        if (!isEmpty) {
            out.append('\n').append(title).append('\n');
        }
    }

    private static void line(Writer out, String place, String text) throws IOException {
        out.append("  ").append(place).append(' ').append(text).append('\n');
    }

    private static String place(int line, int column) {
        return line + ":" + column;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
