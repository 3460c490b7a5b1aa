package vn.donvi.cli.lookup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.address.name.NameSearch;
import vn.donvi.address.name.NameSearch.Found;
import vn.donvi.address.name.NameSearch.Match;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.CodesOption;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Prints the units whose name matches a text, the best match first. */
@Command(
        name = "find",
        description = {
            "Finds units by name, or by a code of another system, and prints code, name, type, parents, since and until, and how the name"
                    + " matches.",
            "",
            "The name may have its type before it or not, also abbreviated. Capitals, blanks, the place of tone marks"
                    + " (Hoà, Hòa) and leading zeros (Phường 01) do not matter. Accents do if some unit bears the name"
                    + " with them; if none does, the units are printed that bear it with others.",
            "",
            "A unit is in force from since up to the day before until.",
            "",
            "If no unit is found, the exit code is 1, as that of grep, and standard error says so; 0 if one is."
        },
        footer = {
            "",
            "Order, by the column match:",
            "  exact       the name, with its accents",
            "  unaccented  the name without its accents",
            "  prefix      the name begins so",
            "  contains    a later word of the name begins so",
            "  similar     a letter or two are different; only if nothing fits better",
            "  Then provinces, districts, communes; those in force before those that ended;",
            "  codes.",
            "",
            "Examples:",
            "  donvi find \"Đức Lạc\"",
            "  donvi find xã hòa lạc --on 2021-01-01",
            "  donvi find hoa lac --level commune",
            "  donvi find --system any 44",
            "  donvi find --system iso-3166-2 \"Ha Noi, thu do\"",
            "  donvi find Baden --gazetteer units.csv changes.csv"
        })
public final class FindCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("code", "name", "type", "parents", "since", "until", "match");

    private final Invocation invocation;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The name; words are taken together.")
    private List<String> words = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Only units in force on this day, yyyy-mm-dd; of any day if not given.")
    private @Nullable LocalDate on;

    @Mixin
    private CodesOption codes = new CodesOption();

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            description =
                    "TEXT is a code or a label of this system instead of a name: iso-3166-2, postal, telephone, office, one"
                            + " of --codes, or any for all that it can be. The column match has the system and the code.")
    private @Nullable String system;

    @Mixin
    private TableOutput output = new TableOutput();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only units of this level: province, district or commune.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            description = "Print at most so many units, 100 if not given; 0 for all.")
    private int limit = 100;

    public FindCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        String text = String.join(" ", words);
        if (NameForm.folded(text).isEmpty()) {
            throw new WrongUsageException(Message.of("lookup.no-letter", text));
        }
        output.check();
        if (limit < 0) {
            throw new WrongUsageException(Message.of("lookup.negative-limit", limit));
        }
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = on == null ? null : invocation.on(on, gazetteer);
        if (system != null) {
            return findCode(gazetteer, text, date, system);
        }
        if (codes.isGiven()) {
            throw new WrongUsageException(Message.of("table.goes-with", "--codes", "--system"));
        }
        List<AdministrativeUnit> units = gazetteer.units().stream()
                .filter(unit -> level == null || unit.level() == level)
                .collect(Collectors.toList());
        List<Found> matches = NameSearch.find(units, text);
        List<Found> found = matches.stream()
                .filter(each -> date == null || each.unit().isInForce(date))
                .collect(Collectors.toList());
        say(text, matches, found, date);
        if (date != null) {
            invocation.sayIfNotKnown(date, gazetteer);
        }
        List<Found> printed = limit == 0 ? found : found.subList(0, Math.min(limit, found.size()));
        output.print(invocation, COLUMNS, table -> print(gazetteer, printed, date, table));
        sayMore(found.size() - printed.size());
        return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private int findCode(Gazetteer gazetteer, String text, @Nullable LocalDate date, String name) throws IOException {
        CodeRegister register = codes.load(invocation, gazetteer, own);
        Optional<CodeSystem> asked = CodesOption.system(name, register);
        List<CodedUnit> all = asked.isPresent() ? register.find(asked.get(), text) : register.find(text);
        List<CodedUnit> found = all.stream()
                .filter(each -> level == null || each.unit().level() == level)
                .filter(each -> date == null
                        || (each.unit().isInForce(date)
                                && each.code().validity().contains(date)))
                .toList();
        if (found.isEmpty()) {
            invocation.say(
                    all.isEmpty() || date == null
                            ? Message.of("lookup.no-code", text, name)
                            : Message.of("lookup.code-on-other-days", text, name, date, all.size()));
        }
        if (date != null) {
            invocation.sayIfNotKnown(date, gazetteer);
        }
        List<CodedUnit> printed = limit == 0 ? found : found.subList(0, Math.min(limit, found.size()));
        output.print(invocation, COLUMNS, table -> {
            for (CodedUnit each : printed) {
                print(gazetteer, each.unit(), each.code().toString(), date, table);
            }
        });
        sayMore(found.size() - printed.size());
        return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    /** Tells the user if no unit bears the name exactly, or none does on the date. */
    private void say(String text, List<Found> matches, List<Found> found, @Nullable LocalDate date) {
        long bearers = matches.stream().filter(FindCommand::isCalled).count();
        if (matches.isEmpty()) {
            invocation.say(Message.of("lookup.not-called", text));
        } else if (bearers == 0) {
            boolean areSimilar = matches.get(0).match() == Match.SIMILAR;
            invocation.say(Message.of(areSimilar ? "lookup.similar" : "lookup.begin-so", text));
        } else if (matches.get(0).match() == Match.UNACCENTED
                && !NameForm.folded(text).equals(lower(text))) {
            invocation.say(Message.of("lookup.without-accents", text));
        }
        if (date != null && bearers > 0 && found.stream().noneMatch(FindCommand::isCalled)) {
            invocation.say(Message.of("lookup.called-on-other-days", text, date, bearers));
        }
    }

    private static boolean isCalled(Found found) {
        return found.match().compareTo(Match.UNACCENTED) <= 0;
    }

    private static String lower(String name) {
        return NameForm.normal(name).toLowerCase(Locale.ROOT);
    }

    private void print(Gazetteer gazetteer, List<Found> found, @Nullable LocalDate date, ResultTable table)
            throws IOException {
        for (Found each : found) {
            print(gazetteer, each.unit(), Labels.name(each.match()), date, table);
        }
    }

    private void print(
            Gazetteer gazetteer, AdministrativeUnit unit, String match, @Nullable LocalDate date, ResultTable table)
            throws IOException {
        String parents = gazetteer.on(date == null ? latest(unit) : date).parents(unit).stream()
                .map(AdministrativeUnit::fullName)
                .collect(Collectors.joining(", "));
        table.row(
                unit.code(),
                unit.fullName(),
                unit.type().label(),
                parents,
                unit.id().since(),
                unit.validity().endExclusive().orElse(null),
                match);
    }

    private void sayMore(int more) {
        if (more > 0) {
            invocation.say(Message.of("lookup.more-match", NumberText.of(more)));
        }
    }

    /** The last day of a unit that has ended, today for one in force, the first day of a future one. */
    private LocalDate latest(AdministrativeUnit unit) {
        LocalDate today = invocation.today();
        LocalDate since = unit.id().since();
        return unit.validity()
                .endExclusive()
                .map(until -> until.minusDays(1))
                .orElse(today.isBefore(since) ? since : today);
    }
}
