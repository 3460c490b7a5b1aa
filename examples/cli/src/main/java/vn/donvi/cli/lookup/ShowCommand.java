package vn.donvi.cli.lookup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.address.name.NameFormat;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.table.CodesOption;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.KnownSeats;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.ForeignCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Prints one unit for people: its type and parents, its beginning and end, the documents, and its figures. */
@Command(
        name = "show",
        description = {
            "Shows a unit: its parents, its codes in other systems, its seat, since and until when it is in force and"
                    + " by which document, its figures.",
            "",
            "A code names one unit at a time, but may have named others before: --on says as of which day. In other"
                    + " systems it may be another unit: 44 is Quảng Trị, and VN-44 of ISO 3166-2 An Giang."
        },
        footer = {
            "",
            "A change is dated by the day its document came into force, was issued, or by the day of the first"
                    + " official list that shows it; \"date:\" says which.",
            "",
            "Examples:",
            "  donvi show 26740 --on 2010-01-01    Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh",
            "  donvi show 01                       Thành phố Hà Nội, as of today",
            "  donvi show --system postal 11024    Phường Hoàn Kiếm",
            "  donvi show 4021 --gazetteer units.csv changes.csv"
        })
public final class ShowCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Words texts;
    private final ChangeText changeText;
    private final TextTable fields = new TextTable("ll");

    @Mixin
    private CodeArgument code = new CodeArgument();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Mixin
    private CodesOption codes = new CodesOption();

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            description =
                    "Of which system CODE is: iso-3166-2, postal, telephone, one of --codes, or any. A code that is several"
                            + " units is not guessed; they are listed. The office's list if not given.")
    private @Nullable String system;

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    public ShowCommand(Invocation invocation) {
        this.invocation = invocation;
        this.texts = invocation.words();
        this.changeText = new ChangeText(texts);
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = own.load(invocation);
        Snapshot snapshot = gazetteer.on(invocation.on(on, gazetteer));
        CodeRegister register = codes.load(invocation, gazetteer, own);
        AdministrativeUnit unit = system == null
                ? code.unit(gazetteer, snapshot.date(), "show")
                : AskedCode.get(register, CodesOption.system(system, register), code.text(), snapshot.date());
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        StringBuilder name = new StringBuilder(unit.fullName());
        parents.forEach(parent -> name.append(", ").append(parent.fullName()));
        name.append("\n\n");

        row("code", unit.code().toString());
        row("id", unit.id().toString());
        row("type", unit.type().label());
        if (!unit.type().prefix().isEmpty()) {
            row("english-name", NameFormat.ENGLISH.format(unit));
        }
        field("parents", parents.stream().map(ShowCommand::nameAndCode).collect(Collectors.toList()));
        field("other-spellings", unit.otherSpellings());
        field("other-codes", otherCodes(register, unit, snapshot.date()));
        field("seat", SeatText.lines(KnownSeats.load(invocation, gazetteer, own), unit, gazetteer, snapshot, texts));
        showBeginning(gazetteer, unit);
        showEnd(gazetteer, unit);
        field("today-in", TodayText.lines(gazetteer, unit, invocation.today(), texts));
        field("units-within", countsWithin(snapshot, unit));
        field("figures", figures(gazetteer, unit));

        invocation.sayIfNotKnown(snapshot.date(), gazetteer);
        if (system == null) {
            AskedCode.elsewhere(register, unit, snapshot.date()).ifPresent(invocation::say);
        }
        invocation.out().append(name);
        fields.print(invocation.out());
        return ExitCode.DONE;
    }

    private void showBeginning(Gazetteer gazetteer, AdministrativeUnit unit) {
        LocalDate since = unit.id().since();
        List<UnitChange> changes = gazetteer.beginnings(unit);
        if (changes.isEmpty()) {
            row("in-force-since", texts.text("lookup.since-or-before", since));
        }
        for (UnitChange change : changes) {
            showChange("in-force-since", since, gazetteer, change);
            List<String> sources = new ArrayList<>();
            for (Transfer transfer : change.transfers()) {
                if (transfer.target().equals(unit.id())) {
                    sources.add(gazetteer.get(transfer.source()) + ", " + changeText.moved(transfer));
                }
            }
            if (change instanceof Establishment establishment) {
                sources.add(changeText.origin(establishment));
            }
            field("from", sources);
            showNote(change);
        }
    }

    private void showEnd(Gazetteer gazetteer, AdministrativeUnit unit) {
        if (unit.validity().isOpen()) {
            row("in-force-until", texts.text("lookup.no-end"));
        }
        for (UnitChange change : gazetteer.endings(unit)) {
            showChange("in-force-until", change.date().minusDays(1), gazetteer, change);
            List<String> targets = new ArrayList<>();
            for (Transfer transfer : change.transfers()) {
                if (transfer.source().equals(unit.id())) {
                    targets.add(gazetteer.get(transfer.target()) + ", " + changeText.moved(transfer));
                }
            }
            if (change instanceof Dissolution dissolution) {
                targets.add(changeText.successor(dissolution));
            }
            field("became", targets);
            showNote(change);
        }
    }

    private void showChange(String label, LocalDate date, Gazetteer gazetteer, UnitChange change) {
        row(label, date + ", " + changeText.kind(change));
        row("by", changeText.act(change));
        String title = ChangeText.title(gazetteer, change.citation());
        if (!title.isEmpty()) {
            fields.row("", title);
        }
    }

    private void showNote(UnitChange change) {
        if (!change.note().isEmpty()) {
            row("note", change.note());
        }
    }

    private void row(String label, String value) {
        fields.row(texts.text("lookup.label." + label), value);
    }

    /** Adds a field with a line for each value; adds nothing if there is no value. */
    private void field(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            fields.row(i == 0 ? texts.text("lookup.label." + label) : "", values.get(i));
        }
    }

    private static String nameAndCode(AdministrativeUnit unit) {
        return unit.fullName() + " (" + unit.code() + ")";
    }

    /** One line for each level below the unit, such as {@code 1 thị xã, 12 huyện}. */
    private static List<String> countsWithin(Snapshot snapshot, AdministrativeUnit unit) {
        List<String> lines = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            List<AdministrativeUnit> units =
                    unit.level().isAbove(level) ? snapshot.within(unit.code(), level) : List.of();
            if (!units.isEmpty()) {
                Map<UnitType, Integer> counts = new EnumMap<>(UnitType.class);
                units.forEach(each -> counts.merge(each.type(), 1, Integer::sum));
                lines.add(counts.entrySet().stream()
                        .map(count -> NumberText.of(count.getValue().longValue()) + " "
                                + count.getKey().label())
                        .collect(Collectors.joining(", ")));
            }
        }
        return lines;
    }

    private List<String> otherCodes(CodeRegister codes, AdministrativeUnit unit, LocalDate date) {
        TextTable table = new TextTable("lllll");
        for (ForeignCode each : codes.of(unit.code(), date)) {
            table.row(
                    each.system().name(),
                    each.code(),
                    texts.text("lookup.since", each.validity().startInclusive()),
                    each.source(),
                    each.note());
        }
        return table.lines();
    }

    private List<String> figures(Gazetteer gazetteer, AdministrativeUnit unit) {
        TextTable table = new TextTable("lrlll");
        for (Measurement measurement : gazetteer.measurements(unit)) {
            table.row(
                    texts.text(Labels.word(measurement.measure())),
                    texts.text(NumberText.of(measurement)),
                    texts.text("lookup.as-of", measurement.asOf()),
                    measurement.source(),
                    quality(measurement));
        }
        return table.lines();
    }

    private String quality(Measurement measurement) {
        String quality = texts.text(
                measurement.quality() == Quality.SUSPECT
                        ? Message.of("lookup.suspect")
                        : Labels.word(measurement.quality()));
        return measurement.note().isEmpty() ? quality : quality + ": " + measurement.note();
    }
}
