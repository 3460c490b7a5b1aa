package vn.donvi.cli.standard;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.cli.table.TraitsOption;
import vn.donvi.cli.table.UnitSelection;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Standards;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamStandards;

/** Holds units against the standards for their size. */
@Command(
        name = "standards",
        description = {
            "Tells whether units are as large as the law asks, criterion by criterion: of people, of area, of lower"
                    + " units.",
            "",
            "What is asked depends on traits (mountains, islands, borders, minorities) that the gazetteer does not have."
                    + " --traits says what you know of them. If a trait that matters is not known, both answers are given,"
                    + " and the verdict is 'depends'. 'unknown' is for want of a figure or of a standard.",
            "",
            "Percentages have two decimals, rounded and also truncated, since authorities publish either. No resolution"
                    + " was read whole: 'confirmed' tells what publications quote, the notes what is not certain."
        },
        footer = {
            "",
            "Figures are those nearest to the day. People are counted by the register if there is such a figure, else as"
                    + " resident_population, declared_population or census_population; these are never added up. Whether"
                    + " a unit must be merged or is exempt is another question.",
            "",
            "Examples:",
            "  donvi standards 18229                          Xã Đức Thọ",
            "  donvi standards --on 2026-01-01                the counts of all communes",
            "  donvi standards --province 42 --not-met --format csv",
            "  donvi standards --rule 1211/2016 --on 2022-12-31 --format csv"
        })
public final class StandardsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private UnitSelection selection = new UnitSelection();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "1211/2016 or 112/2025; the one in force on the day if not given.")
    private @Nullable String rule;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of which units if no CODE is given: province, district or commune; communes if not given.")
    private @Nullable UnitLevel level;

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Mixin
    private TraitsOption traits = new TraitsOption();

    @Option(names = "--not-met", description = "Only what is not met, or may not be by traits that are not known.")
    private boolean isOnlyNotMet;

    @Mixin
    private TableOutput output = new TableOutput();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    public StandardsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        selection.check(level);
        output.check();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        StandardCheck check = check(date);
        UnitProfiles profiles = UnitProfiles.of(gazetteer, date, traits.load(invocation, gazetteer, date));
        List<CheckedUnit> units = checked(
                selection.units(profiles.snapshot(), List.of(GazetteerOption.levelOr(level, gazetteer))),
                check,
                profiles);
        invocation.sayIfNotKnown(date, gazetteer);
        print(units, check, profiles.snapshot());
        return ExitCode.DONE;
    }

    private StandardCheck check(LocalDate date) {
        Standards standards = VietnamStandards.load();
        try {
            return rule == null ? StandardCheck.of(standards, date) : StandardCheck.of(standards, rule, date);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private List<CheckedUnit> checked(List<AdministrativeUnit> units, StandardCheck check, UnitProfiles profiles) {
        List<CheckedUnit> checked = new ArrayList<>(units.size());
        for (AdministrativeUnit unit : units) {
            checked.add(new CheckedUnit(unit, check.check(profiles.of(unit))));
        }
        return checked;
    }

    private void print(List<CheckedUnit> units, StandardCheck check, Snapshot snapshot) throws IOException {
        List<CheckedUnit> shown = isOnlyNotMet ? notMet(units) : units;
        boolean isText = !output.isGiven();
        if (isText) {
            invocation
                    .out()
                    .append(invocation.words().text(heading(units, check, snapshot)))
                    .append("\n\n");
        } else {
            output.print(invocation, StandardTable.COLUMNS, table -> StandardTable.write(shown, table));
        }
        boolean isScreen = !selection.isOneByOne();
        if (isText && isScreen && !isOnlyNotMet) {
            StandardText.printCounts(units, invocation.words(), invocation.out());
        } else if (isText) {
            StandardText.print(shown, snapshot, invocation.words(), invocation.out());
        }
        if (isScreen && (isOnlyNotMet || !isText)) {
            StandardText.sentences(units).forEach(invocation::say);
        }
    }

    private static Message heading(List<CheckedUnit> units, StandardCheck check, Snapshot snapshot) {
        return Message.counted(
                "standard.heading", units.size(), NumberText.of((long) units.size()), check.rule(), snapshot.date());
    }

    private static List<CheckedUnit> notMet(List<CheckedUnit> units) {
        List<CheckedUnit> tooSmall = new ArrayList<>();
        for (CheckedUnit unit : units) {
            List<StandardAnswer> answers = unit.answers().stream()
                    .filter(answer ->
                            answer.verdict() == StandardVerdict.NOT_MET || answer.verdict() == StandardVerdict.DEPENDS)
                    .toList();
            if (!answers.isEmpty()) {
                tooSmall.add(new CheckedUnit(unit.unit(), answers));
            }
        }
        return tooSmall;
    }
}
