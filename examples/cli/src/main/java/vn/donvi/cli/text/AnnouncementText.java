package vn.donvi.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.donvi.balance.BalanceSide;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.StatedBalance;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.news.register.AnnouncementRegister;
import vn.donvi.news.register.RegisterEntry;
import vn.donvi.news.register.RegisterOutcome;
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

    private final Gazetteer gazetteer;
    private final Optional<TodayUnits> today;
    private final double tolerance;
    private final Writer out;

    /**
     * @param today the units of today, if they are asked for
     * @param tolerance the difference, as a part of a whole, that is no doubt
     */
    AnnouncementText(Gazetteer gazetteer, Optional<TodayUnits> today, double tolerance, Writer out) {
        this.gazetteer = gazetteer;
        this.today = today;
        this.tolerance = tolerance;
        this.out = out;
    }

    void write(News news) throws IOException {
        out.append(news.file()).append("\n\nStatements\n");
        for (Statement statement : news.read().statements()) {
            line(statement.quote(), said(statement));
        }
        writeUnits(news.meaning());
        List<Announcement.DoubtfulNames> doubtful = news.read().doubtfulNames();
        section("Names that may be one person's", doubtful.isEmpty());
        for (Announcement.DoubtfulNames names : doubtful) {
            line("-", names.first() + ", " + names.second() + ": both " + names.post());
        }
        section("Parts and wholes", news.balances().isEmpty());
        for (StatedBalance balance : news.balances()) {
            line(balance.quote(), balance(balance));
        }
        writeComparison(Comparison.of(news.read(), news.meaning(), gazetteer));
        if (news.taken().isPresent()) {
            writeTaken(news.taken().get());
        }
        section("Not understood", news.read().notUnderstood().isEmpty());
        for (NotUnderstood sentence : news.read().notUnderstood()) {
            line(
                    sentence.quote(),
                    String.join("; ", sentence.left()) + " in: "
                            + sentence.quote().words().replace('\n', ' '));
        }
        out.append('\n');
    }

    private static String said(Statement statement) {
        Map<String, String> fields = StatementFields.of(statement);
        String said = SHOWN.stream()
                .filter(fields::containsKey)
                .map(name -> LABELS.getOrDefault(name, "") + fields.get(name))
                .collect(Collectors.joining(", "));
        String stage = "planned".equals(fields.get("stage")) || "summoned".equals(fields.get("stage"))
                ? " (" + fields.get("stage") + ")"
                : "";
        return fields.get("kind") + stage + ": " + said;
    }

    private void writeUnits(Interpretation meaning) throws IOException {
        section("Units", meaning.units().isEmpty());
        for (UnitMeaning each : meaning.units()) {
            String units =
                    each.candidates().stream().map(AdministrativeUnit::toString).collect(Collectors.joining(", "));
            line(each.quote(), each.named() + ": " + (units.isEmpty() ? "unknown" : units) + "; " + each.reason());
            for (AdministrativeUnit candidate : today.isPresent() ? each.candidates() : List.<AdministrativeUnit>of()) {
                String which = each.candidates().size() == 1 ? "" : " of " + candidate;
                line("  today" + which + ":", today.get().words(candidate));
            }
        }
        for (String level : meaning.unnamed()) {
            line("-", level + ": the text does not say which");
        }
    }

    private String balance(StatedBalance balance) {
        String parts = balance.side() == BalanceSide.WITHIN ? "the units in it: " : "the parts: ";
        String doubt = balance.doubt(tolerance);
        return balance.balance().measure().label() + " of " + balance.unit() + ", stated: " + balance.whole() + "; "
                + parts + balance.sum() + (doubt.isEmpty() ? "; in balance" : "; but: " + doubt);
    }

    private void writeComparison(Comparison comparison) throws IOException {
        section("Beside the gazetteer", comparison.lines().isEmpty());
        for (Comparison.Line each : comparison.lines()) {
            line(
                    each.quote(),
                    each.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + each.what() + ", said: "
                            + orNothing(each.said()) + "; held: " + orNothing(each.held())
                            + (each.source().isEmpty() ? "" : " [" + each.source() + "]"));
        }
    }

    /** Writes what became of the statements on party organisations and persons in a register. */
    private void writeTaken(AnnouncementRegister taken) throws IOException {
        List<RegisterEntry> entries = taken.entries().stream()
                .filter(entry -> entry.outcome() != RegisterOutcome.NOT_OF_PARTY)
                .toList();
        section("In the register", entries.isEmpty());
        for (RegisterEntry entry : entries) {
            String organization = entry.organization().map(id -> id + ", ").orElse("");
            line(
                    entry.statement().quote(),
                    (entry.outcome().isRecorded() ? "recorded: " : "not recorded: ") + organization + entry.words());
        }
    }

    private void section(String title, boolean isEmpty) throws IOException {
        if (!isEmpty) {
            out.append('\n').append(title).append('\n');
        }
    }

    private void line(Quote quote, String text) throws IOException {
        line(quote.line() + ":" + quote.column(), text);
    }

    private void line(String place, String text) throws IOException {
        out.append("  ").append(place).append(' ').append(text).append('\n');
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
