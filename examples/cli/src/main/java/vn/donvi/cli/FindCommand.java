package vn.donvi.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/** Prints as CSV the units that bear a name, or if none does, those that bear it without its accents. */
@Command(
        name = "find",
        description = {
            "Finds units by name, and prints code, name, type, parents, since and until as CSV or JSON.",
            "",
            "The name may have its type before it or not. Capitals, blanks and the place of tone marks (Hoà, Hòa) do not"
                    + " matter. Accents do if some unit bears the name exactly; if none does, the units are printed"
                    + " that bear it without accents.",
            "",
            "A unit is in force from since up to the day before until."
        },
        footer = {
            "",
            "Examples:",
            "  donvi find \"Đức Lạc\"",
            "  donvi find xã hòa lạc --on 2021-01-01",
            "  donvi find hoa lac"
        })
final class FindCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The name; words are taken together.")
    private List<String> words = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Only units in force on this day, yyyy-mm-dd; of any day if not given.")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json; csv if not given.")
    private TableFormat format = TableFormat.CSV;

    FindCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        String text = String.join(" ", words);
        if (NameForm.folded(text).isEmpty()) {
            throw new WrongUsageException("'" + text + "' has no letter or digit to find a name by");
        }
        Gazetteer gazetteer = invocation.gazetteer();
        LocalDate date = on == null ? null : invocation.on(on, gazetteer);
        List<AdministrativeUnit> matches = matches(text, FindCommand::exact, gazetteer);
        if (matches.isEmpty()) {
            matches = matches(text, NameForm::folded, gazetteer);
            if (!matches.isEmpty() && !exact(text).equals(NameForm.folded(text))) {
                invocation.say("no unit is called '" + text + "' exactly; these are without its accents");
            }
        }
        List<AdministrativeUnit> found = matches.stream()
                .filter(unit -> date == null || unit.isInForce(date))
                .collect(Collectors.toList());
        if (matches.isEmpty()) {
            invocation.say("no unit is called '" + text + "'");
        } else if (found.isEmpty()) {
            invocation.say("no unit called '" + text + "' is in force on " + date + ", but " + matches.size()
                    + " on other days");
        }
        if (date != null) {
            invocation.sayIfNotKnown(date, gazetteer);
        }
        print(gazetteer, found, date);
        return ExitCode.DONE;
    }

    private static List<AdministrativeUnit> matches(String text, UnaryOperator<String> form, Gazetteer gazetteer) {
        String wanted = form.apply(text);
        return gazetteer.units().stream()
                .filter(unit -> bears(unit, wanted, form))
                .collect(Collectors.toList());
    }

    private static boolean bears(AdministrativeUnit unit, String wanted, UnaryOperator<String> form) {
        String prefix = unit.type().prefix();
        if (isName(unit.name(), prefix, wanted, form)) {
            return true;
        }
        for (String spelling : unit.otherSpellings()) {
            if (isName(spelling, prefix, wanted, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String name, String prefix, String wanted, UnaryOperator<String> form) {
        return form.apply(name).equals(wanted)
                || form.apply(prefix + " " + name).equals(wanted);
    }

    private static String exact(String name) {
        return NameForm.normal(name).toLowerCase(Locale.ROOT);
    }

    private void print(Gazetteer gazetteer, List<AdministrativeUnit> units, @Nullable LocalDate date)
            throws IOException {
        ResultTable table =
                ResultTable.begin(format, invocation.out(), "code", "name", "type", "parents", "since", "until");
        for (AdministrativeUnit unit : units) {
            String parents = gazetteer.on(date == null ? latest(unit) : date).parents(unit).stream()
                    .map(AdministrativeUnit::fullName)
                    .collect(Collectors.joining(", "));
            table.row(
                    unit.code(),
                    unit.fullName(),
                    unit.type().label(),
                    parents,
                    unit.id().since(),
                    unit.validity().endExclusive().orElse(null));
        }
        table.end();
    }

    /** The last day of a unit that has one, today for one in force, the first day of one to come. */
    private LocalDate latest(AdministrativeUnit unit) {
        LocalDate today = invocation.today();
        LocalDate since = unit.id().since();
        return unit.validity()
                .endExclusive()
                .map(until -> until.minusDays(1))
                .orElse(today.isBefore(since) ? since : today);
    }
}
