package vn.donvi.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.balance.BalanceSide;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
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

    private final Gazetteer gazetteer;
    private final Optional<TodayUnits> today;
    private final double tolerance;
    private final Words words;
    private final Writer out;

    /**
     * @param today the units of today, if they are asked for
     * @param tolerance the difference, as a part of a whole, that is no doubt
     */
    AnnouncementText(Gazetteer gazetteer, Optional<TodayUnits> today, double tolerance, Words words, Writer out) {
        this.gazetteer = gazetteer;
        this.today = today;
        this.tolerance = tolerance;
        this.words = words;
        this.out = out;
    }

    void write(News news) throws IOException {
        out.append(news.file()).append('\n');
        section("text.statements", false);
        for (Statement statement : news.read().statements()) {
            line(statement.quote(), said(statement));
        }
        writeUnits(news.meaning());
        List<Announcement.DoubtfulNames> doubtful = news.read().doubtfulNames();
        section("text.doubtful-names", doubtful.isEmpty());
        for (Announcement.DoubtfulNames names : doubtful) {
            line("-", Message.of("text.both", names.first(), names.second(), names.post()));
        }
        section("text.balances", news.balances().isEmpty());
        for (StatedBalance balance : news.balances()) {
            line(balance.quote(), balance(balance));
        }
        writeComparison(Comparison.of(news.read(), news.meaning(), gazetteer));
        if (news.taken().isPresent()) {
            writeTaken(news.taken().get());
        }
        section("text.not-understood", news.read().notUnderstood().isEmpty());
        for (NotUnderstood sentence : news.read().notUnderstood()) {
            line(
                    sentence.quote(),
                    Message.of(
                            "text.left-in",
                            String.join("; ", sentence.left()),
                            sentence.quote().words().replace('\n', ' ')));
        }
        out.append('\n');
    }

    private static Message said(Statement statement) {
        Map<String, String> fields = StatementFields.of(statement);
        List<Message> said = SHOWN.stream()
                .filter(fields::containsKey)
                .map(name -> shown(name, Objects.requireNonNull(fields.get(name))))
                .toList();
        Message kind = Message.of("text.kind." + fields.get("kind"));
        String stage = fields.getOrDefault("stage", "");
        if (stage.equals("planned") || stage.equals("summoned")) {
            kind = kind.then(Message.verbatim(" ("))
                    .then(Message.of("text.stage." + stage))
                    .then(Message.verbatim(")"));
        }
        return Message.joined(": ", List.of(kind, Message.joined(", ", said)));
    }

    /** A field of a statement with what says which it is, if its value does not. */
    private static Message shown(String name, String value) {
        return switch (name) {
            case "whole" -> Message.of("text.before-or-of", value);
            case "khoa" -> Message.verbatim("khóa " + value);
            case "lan_thu" -> Message.verbatim("lần thứ " + value);
            case "nhiem_ky" -> Message.verbatim("nhiệm kỳ " + value);
            case "hoi_nghi" -> Message.verbatim("hội nghị lần thứ " + value);
            case "decision" -> Message.of("text.decision." + value);
            case "share_of_plan" -> Message.of("text.share-of-plan", value);
            case "growth" -> Message.of("text.growth", value);
            case "planned_growth" -> Message.of("text.planned-growth", value);
            case "doubt" -> Message.of("text.but", Message.ofLibrary(value));
            default -> Message.verbatim(value);
        };
    }

    private void writeUnits(Interpretation meaning) throws IOException {
        section("text.units", meaning.units().isEmpty());
        for (UnitMeaning each : meaning.units()) {
            Message units =
                    each.candidates().isEmpty() ? Message.of("text.unknown") : Message.joined(", ", each.candidates());
            line(
                    each.quote(),
                    Message.verbatim(each.named() + ": ")
                            .then(units)
                            .then(Message.verbatim("; "))
                            .then(Message.ofLibrary(each.reason())));
            for (AdministrativeUnit candidate : today.isPresent() ? each.candidates() : List.<AdministrativeUnit>of()) {
                Message now = today.get().words(candidate);
                line(
                        " ",
                        each.candidates().size() == 1
                                ? Message.of("text.today", now)
                                : Message.of("text.today-of", candidate, now));
            }
        }
        for (String level : meaning.unnamed()) {
            line("-", Message.of("text.unnamed", level));
        }
    }

    private Message balance(StatedBalance balance) {
        Message parts = Message.of(
                balance.side() == BalanceSide.WITHIN ? "text.units-within" : "text.parts",
                Message.ofLibrary(balance.sum()));
        Message measure = Message.ofLibrary(balance.balance().measure().label());
        String doubt = balance.doubt(tolerance);
        return doubt.isEmpty()
                ? Message.of("text.balanced", measure, balance.unit(), balance.whole(), parts)
                : Message.of(
                        "text.not-balanced", measure, balance.unit(), balance.whole(), parts, Message.ofLibrary(doubt));
    }

    private void writeComparison(Comparison comparison) throws IOException {
        section("text.comparison", comparison.lines().isEmpty());
        for (Comparison.Line each : comparison.lines()) {
            Message compared = Message.of(
                    "text.compared",
                    Message.of("text.verdict." + each.verdict().name()),
                    Message.ofLibrary(each.what()),
                    orNothing(each.said()),
                    orNothing(each.held()));
            line(
                    each.quote(),
                    each.source().isEmpty() ? compared : compared.then(Message.verbatim(" [" + each.source() + "]")));
        }
    }

    /** Writes what became of the statements on party organisations and persons in a register. */
    private void writeTaken(AnnouncementRegister taken) throws IOException {
        List<RegisterEntry> entries = taken.entries().stream()
                .filter(entry -> entry.outcome() != RegisterOutcome.NOT_OF_PARTY)
                .toList();
        section("text.register", entries.isEmpty());
        for (RegisterEntry entry : entries) {
            String organization = entry.organization().map(id -> id + ", ").orElse("");
            line(
                    entry.statement().quote(),
                    Message.of(
                            entry.outcome().isRecorded() ? "text.recorded" : "text.not-recorded",
                            Message.verbatim(organization).then(Message.ofLibrary(entry.words()))));
        }
    }

    private void section(String title, boolean isEmpty) throws IOException {
        if (!isEmpty) {
            out.append('\n').append(words.text(title)).append('\n');
        }
    }

    private void line(Quote quote, Message text) throws IOException {
        line(quote.line() + ":" + quote.column(), text);
    }

    private void line(String place, Message text) throws IOException {
        out.append("  ").append(place).append(' ').append(words.text(text)).append('\n');
    }

    private static Message orNothing(String text) {
        return text.isEmpty() ? Message.of("text.nothing") : Message.ofLibrary(text);
    }
}
