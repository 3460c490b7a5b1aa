package vn.donvi.cli.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.TraitsOption;
import vn.donvi.cli.table.UnitSelection;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.pictures.ScreeningReport;
import vn.donvi.plan.eligibility.EligibilityRules;
import vn.donvi.plan.eligibility.EligibilityScreen;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.plan.eligibility.Screening;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamStandards;

/** Tells which units must be rearranged in a period. */
@Command(
        name = "screen",
        description = {
            "Tells which units must be rearranged in a period, on which ground, and which exemption is claimed.",
            "",
            "'eligible' must be rearranged unless it is exempt. What is asked depends on traits (mountains, borders,"
                    + " minorities) that the gazetteer does not have. --traits says what you know of them. If a trait that"
                    + " matters is not known, both percentages are given, and the verdict is 'depends'. 'unknown' is for"
                    + " want of a figure or of a standard.",
            "",
            "That a unit was already rearranged in an earlier period is found in its history. All other exemptions are"
                    + " yours to claim with --exempt; what is not claimed is not known. No resolution was read whole:"
                    + " 'confirmed' tells what publications quote, the notes what is not certain."
        },
        footer = {
            "",
            "Figures are those nearest to the day; percentages are of the standards that the period goes by. A district"
                    + " without figures has the sum of its communes.",
            "",
            "Examples:",
            "  donvi plan screen --period 2023-2025           the counts of the country",
            "  donvi plan screen --province 79 --period 2023-2025",
            "  donvi plan screen 27262 --period 2023-2025     Phường 9 of Quận 4",
            "  donvi plan screen --province 42 --traits ours.csv --format xlsx -o ha-tinh.xlsx",
            "  donvi plan screen --province 79 --period 2023-2025 -o hcm.html"
        })
public final class ScreenCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private UnitSelection selection = new UnitSelection();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "2019-2021, 2023-2025, 2025 or 2026-2030; the one of the day if not given.")
    private @Nullable String period;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of which units if no CODE is given: district or commune; both if not given.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The units and figures of this day, yyyy-mm-dd. If not given, the day that the rules of"
                    + " --period judge, if it is known; otherwise today.")
    private @Nullable LocalDate on;

    @Mixin
    private TraitsOption traits = new TraitsOption();

    @Mixin
    private ExemptOption exempt = new ExemptOption();

    @Option(names = "--all", description = "Also the units that need not be rearranged.")
    private boolean isAll;

    @Mixin
    private PlanOutput output = new PlanOutput();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    ScreenCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        selection.check(level);
        output.check();
        EligibilityRules known = rules.load(invocation);
        Gazetteer gazetteer = own.load(invocation);
        RearrangementPeriod asked = period(known);
        LocalDate date = invocation.on(on != null ? on : figuresOn(asked), gazetteer);
        EligibilityScreen screen = screen(known, asked, gazetteer, date);
        UnitProfiles profiles = UnitProfiles.of(gazetteer, date, traits.load(invocation, gazetteer, date));
        List<Screening> screenings = new ArrayList<>();
        for (AdministrativeUnit unit : units(profiles.snapshot(), screen)) {
            screenings.add(screen.screen(unit, profiles.of(unit)));
        }
        invocation.sayIfNotKnown(date, gazetteer);
        if (!date.isBefore(asked.validity().endExclusive().orElse(LocalDate.MAX))) {
            invocation.say(Message.of("plan.period-over", asked.name(), date));
        }
        if (output.isHtml()) {
            printPage(screenings, profiles.snapshot(), gazetteer);
        } else {
            print(screenings, screen, profiles.snapshot());
        }
        return ExitCode.DONE;
    }

    private RearrangementPeriod period(EligibilityRules known) {
        try {
            return period != null ? known.period(period) : known.periodOn(on == null ? invocation.today() : on);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(
                    period == null ? Message.of("plan.which-period", ErrorText.message(e)) : ErrorText.message(e));
        }
    }

    /** The day that the rules judge if they are asked for by name; null if it is not known, or today is meant. */
    private @Nullable LocalDate figuresOn(RearrangementPeriod asked) {
        return period == null ? null : asked.figuresOn().orElse(null);
    }

    private EligibilityScreen screen(
            EligibilityRules known, RearrangementPeriod asked, Gazetteer gazetteer, LocalDate date) {
        try {
            return EligibilityScreen.of(
                    known, asked.name(), VietnamStandards.load(), gazetteer, exempt.load(invocation, gazetteer, date));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Those given one by one, in scope or not; else those in scope. */
    private List<AdministrativeUnit> units(Snapshot snapshot, EligibilityScreen screen) {
        List<AdministrativeUnit> units = selection.units(
                snapshot, level == null ? List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE) : List.of(level));
        return selection.isOneByOne()
                ? units
                : units.stream().filter(screen::isInScope).toList();
    }

    private void print(List<Screening> screenings, EligibilityScreen screen, Snapshot snapshot) throws IOException {
        List<Screening> shown = isAll || selection.isOneByOne()
                ? screenings
                : screenings.stream()
                        .filter(each -> each.verdict() != EligibilityVerdict.NOT_ELIGIBLE)
                        .toList();
        if (!output.isText()) {
            output.print(
                    invocation,
                    ScreeningTable.COLUMNS,
                    table -> ScreeningTable.write(shown, screen.standardRule(), snapshot, table));
            ScreeningText.sentences(screenings).forEach(invocation::say);
            return;
        }
        Words words = invocation.words();
        invocation
                .out()
                .append(words.text(heading(screenings.size(), screen, snapshot)))
                .append("\n\n");
        if (selection.isOneByOne()) {
            ScreeningText.print(shown, snapshot, words, invocation.out());
            return;
        }
        ScreeningText.printCounts(screenings, words, invocation.out());
        if (selection.isOfProvince() || isAll) {
            invocation.out().append('\n');
            ScreeningText.printList(shown, snapshot, words, invocation.out());
        }
    }

    private void printPage(List<Screening> screenings, Snapshot snapshot, Gazetteer gazetteer) throws IOException {
        if (screenings.isEmpty()) {
            throw new WrongUsageException(Message.of("plan.no-scope"));
        }
        ScreeningReport report = ScreeningReport.of(screenings, snapshot);
        output.printPage(maps -> report.withMaps(maps).html(), report::html, gazetteer, invocation);
        ScreeningText.sentences(screenings).forEach(invocation::say);
    }

    private static Message heading(int units, EligibilityScreen screen, Snapshot snapshot) {
        RearrangementPeriod period = screen.period();
        return Message.counted(
                "plan.screened",
                units,
                NumberText.of((long) units),
                snapshot.date(),
                period.name(),
                period.document(),
                screen.standardRule(),
                period.standardsOn());
    }
}
