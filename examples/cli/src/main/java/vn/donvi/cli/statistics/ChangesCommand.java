package vn.donvi.cli.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ChangeTable;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Prints the changes between two dates: all, or those of one document or one province. */
@Command(
        name = "changes",
        description = {
            "Prints what changed, a row for each unit that became, in whole or in part, another.",
            "",
            "A unit that began with no known predecessor has a row without a source, one that ended with no known"
                    + " successor a row without a target. The extents are all, part, rest, none and unknown. The area and"
                    + " the persons are those that the document says it moves; their sums go to standard error."
        },
        footer = {
            "",
            "Examples:",
            "  donvi changes --from 2020-01-01 --to 2020-12-31",
            "  donvi changes --document 819/NQ-UBTVQH14",
            "  donvi changes --province 42 --from 2019-01-01",
            "  donvi changes --gazetteer units.csv changes.csv"
        })
public final class ChangesCommand implements Callable<Integer> {
    private static final int SIMILAR = 5;

    private final Invocation invocation;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "From this day on, yyyy-mm-dd; from the beginning of the record if not given.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Up to this day, itself included, yyyy-mm-dd; up to today if not given.")
    private @Nullable LocalDate to;

    @Option(names = "--document", paramLabel = "NUMBER", description = "Only changes by the document of this number.")
    private @Nullable String document;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "Only changes with a unit that lay in this province just before, or lies there since.")
    private @Nullable UnitCode province;

    @Mixin
    private TableOutput output = new TableOutput();

    public ChangesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = own.load(invocation);
        LocalDate first = invocation.from(from, gazetteer);
        LocalDate last = invocation.to(to, first, gazetteer);
        output.check();
        List<UnitChange> changes = selected(gazetteer, first, last);
        invocation.sayIfNotKnown(last, gazetteer);
        output.print(invocation, ChangeTable.COLUMNS, table -> ChangeTable.write(gazetteer, changes, table));
        saySums(changes);
        return ExitCode.DONE;
    }

    /** Says how much land and how many people the documents say they move, and how many transfers say nothing. */
    private void saySums(List<UnitChange> changes) {
        List<Transfer> transfers =
                changes.stream().flatMap(change -> change.transfers().stream()).toList();
        List<Transfer> withArea =
                transfers.stream().filter(each -> each.areaKm2().isPresent()).toList();
        List<Transfer> withPersons =
                transfers.stream().filter(each -> each.persons().isPresent()).toList();
        if (withArea.isEmpty() && withPersons.isEmpty()) {
            return;
        }
        double km2 = withArea.stream()
                .mapToDouble(each -> each.areaKm2().orElseThrow())
                .sum();
        long persons = withPersons.stream()
                .mapToLong(each -> each.persons().orElseThrow())
                .sum();
        invocation.say(Message.of(
                "statistics.moved",
                NumberText.decimal(km2, 2).toPlainString(),
                NumberText.of(withArea.size()),
                NumberText.of(persons),
                NumberText.of(withPersons.size()),
                NumberText.of(transfers.size())));
    }

    private List<UnitChange> selected(Gazetteer gazetteer, LocalDate first, LocalDate last) {
        List<UnitChange> changes = gazetteer.changes(first, last);
        if (document != null) {
            Set<String> numbers = numbers(document, gazetteer);
            changes = changes.stream()
                    .filter(change -> numbers.contains(change.citation().document()))
                    .collect(Collectors.toList());
        }
        if (province != null) {
            UnitCode code = checkedProvince(province, gazetteer);
            changes = changes.stream()
                    .filter(change -> touches(code, change, gazetteer))
                    .collect(Collectors.toList());
        }
        return changes;
    }

    /** The document numbers that equal the given one except for capitals, accents and punctuation. */
    private static Set<String> numbers(String document, Gazetteer gazetteer) {
        String wanted = NameForm.folded(document);
        Set<String> numbers = gazetteer.documents().keySet().stream()
                .filter(number -> NameForm.folded(number).equals(wanted))
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            String similar = gazetteer.documents().keySet().stream()
                    .filter(number -> NameForm.folded(number).startsWith(wanted + " "))
                    .limit(SIMILAR)
                    .collect(Collectors.joining(", "));
            Message none = Message.of("statistics.no-document", document);
            throw new WrongUsageException(
                    similar.isEmpty() ? none : none.then(Message.of("statistics.similar-document", similar)));
        }
        return numbers;
    }

    private static UnitCode checkedProvince(UnitCode code, Gazetteer gazetteer) {
        for (AdministrativeUnit unit : gazetteer.versions(code)) {
            if (unit.level() == UnitLevel.PROVINCE) {
                return code;
            }
        }
        throw new WrongUsageException(Message.of("statistics.no-province", code));
    }

    private static boolean touches(UnitCode province, UnitChange change, Gazetteer gazetteer) {
        Snapshot before = gazetteer.on(change.date().minusDays(1));
        Snapshot after = gazetteer.on(change.date());
        if (change instanceof Establishment establishment) {
            return isWithin(province, establishment.unit(), after);
        }
        if (change instanceof Dissolution dissolution) {
            return isWithin(province, dissolution.unit(), before);
        }
        for (Transfer transfer : change.transfers()) {
            if (isWithin(province, transfer.source(), before) || isWithin(province, transfer.target(), after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(UnitCode province, UnitId id, Snapshot snapshot) {
        AdministrativeUnit unit = snapshot.get(id.code());
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        AdministrativeUnit top = parents.isEmpty() ? unit : parents.get(parents.size() - 1);
        return top.code().equals(province);
    }
}
