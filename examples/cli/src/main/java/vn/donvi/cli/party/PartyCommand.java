package vn.donvi.cli.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.OverlayOption;
import vn.donvi.cli.table.RegisterOptions;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** Prints the party organisation of a unit, or the consolidation of organisations when units began. */
@Command(
        name = "party",
        description = {
            "Shows the party organisation of a unit, or prints what became of organisations when communes were formed.",
            "",
            "What newspapers published of some twenty organisations in 2025 is recorded, with the source of each figure"
                    + " and no person. Of all others only the Party's structure tells that there is one: that is marked as"
                    + " implied, and has no figures. Findings say what is off a rule (off) or may be (open), and where"
                    + " the rule is from; a deviation can have been allowed. The number of a congress is the recorded one,"
                    + " the one that the rules give, or open; each rule says how far it is confirmed.",
            "",
            "--register and --figures answer from organisations and figures of yours."
        },
        footer = {
            "",
            "A count of organisations is always of one kind: tổ chức cơ sở đảng, those directly under one (trực thuộc), chi"
                    + " bộ, or of a kind that the source does not tell (tổ chức đảng).",
            "",
            "Examples:",
            "  donvi party 18229                            Đảng bộ xã Đức Thọ",
            "  donvi party --consolidate 18229              of what it was made, as CSV",
            "  donvi party --province 42 --format json      each new commune of Hà Tĩnh",
            "  donvi party --all --sums                     before and after, by province",
            "  donvi party --all --figures own.csv          with figures of yours"
        })
public final class PartyCommand implements Callable<Integer> {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Invocation invocation;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "The unit whose organisation to show.")
    private @Nullable UnitCode code;

    @Option(
            names = "--consolidate",
            paramLabel = "CODE",
            description = "Print what became of organisations when this unit began, as a table with one row.")
    private @Nullable UnitCode consolidated;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "The same with a row for each commune of a province that began on the day of --on.")
    private @Nullable UnitCode province;

    @Option(names = "--all", description = "The same for the communes of the whole country.")
    private boolean all;

    @Option(
            names = "--sums",
            description =
                    "With --province or --all, print only sums: for each province and the country what was counted before"
                            + " and after, how many have no figure and why, and the difference.")
    private boolean sums;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "As of this day, yyyy-mm-dd; today if not given. With --province and --all the day on which the"
                            + " communes began; 2025-07-01 if not given.")
    private @Nullable LocalDate on;

    @Mixin
    private RegisterOptions registers = new RegisterOptions();

    @Mixin
    private TableOutput output = new TableOutput();

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    public PartyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(code != null, consolidated != null, province != null, all)
                        .filter(isGiven -> isGiven)
                        .count()
                != 1) {
            throw new WrongUsageException(Message.of("party.one-of"));
        }
        if (sums && province == null && !all) {
            throw new WrongUsageException(Message.of("table.goes-with", "--sums", "--province, --all"));
        }
        if (code != null && output.isGiven()) {
            throw new WrongUsageException(Message.of("party.text-only"));
        }
        output.check();
        Gazetteer gazetteer = overlay.onto(invocation.gazetteer(), invocation);
        PartyRegister register = registers.load(invocation, gazetteer, overlay);
        if (code != null) {
            show(register, code);
        } else if (sums) {
            printSums(register);
        } else {
            List<Consolidation> consolidations = consolidated == null ? ofDay(register) : consolidated(register);
            output.print(
                    invocation, ConsolidationTable.COLUMNS, table -> ConsolidationTable.write(consolidations, table));
        }
        return ExitCode.DONE;
    }

    private void printSums(PartyRegister register) throws IOException {
        List<Consolidation> consolidations = ofDay(register);
        Snapshot snapshot = register.gazetteer().on(day(register.gazetteer()));
        output.print(
                invocation,
                PartySumTable.COLUMNS,
                table -> new PartySumTable(register, snapshot, table).write(consolidations, all));
    }

    /** The consolidations of the communes of the province, or of the country, that began on the day. */
    private List<Consolidation> ofDay(PartyRegister register) {
        return province == null ? ofNation(register) : ofProvince(register, province);
    }

    private LocalDate day(Gazetteer gazetteer) {
        return invocation.on(on == null ? REFORM : on, gazetteer);
    }

    private List<Consolidation> ofNation(PartyRegister register) {
        LocalDate date = day(register.gazetteer());
        invocation.sayIfNotKnown(date, register.gazetteer());
        List<Consolidation> consolidations = Consolidation.ofNation(register, date);
        if (consolidations.isEmpty()) {
            invocation.say(Message.of("party.no-commune", date));
        }
        return consolidations;
    }

    private void show(PartyRegister register, UnitCode shown) throws IOException {
        Snapshot snapshot = snapshot(register.gazetteer());
        new PartyText(register, snapshot, invocation.words()).print(snapshot.get(shown), invocation.out());
    }

    private List<Consolidation> consolidated(PartyRegister register) {
        AdministrativeUnit unit = snapshot(register.gazetteer()).get(Objects.requireNonNull(consolidated));
        if (register.gazetteer().beginnings(unit).isEmpty()) {
            invocation.say(Message.of("party.older", unit));
        }
        return List.of(Consolidation.of(register, unit));
    }

    private List<Consolidation> ofProvince(PartyRegister register, UnitCode of) {
        Gazetteer gazetteer = register.gazetteer();
        LocalDate date = day(gazetteer);
        AdministrativeUnit unit = gazetteer.on(date).get(of);
        if (unit.level() != UnitLevel.PROVINCE) {
            throw new WrongUsageException(Message.of("table.no-province", unit.fullName(), of));
        }
        invocation.sayIfNotKnown(date, gazetteer);
        List<Consolidation> consolidations = Consolidation.ofProvince(register, of, date);
        if (consolidations.isEmpty()) {
            invocation.say(Message.of("party.no-commune-of", unit.fullName(), date));
        }
        return consolidations;
    }

    private Snapshot snapshot(Gazetteer gazetteer) {
        Snapshot snapshot = gazetteer.on(invocation.on(on, gazetteer));
        invocation.sayIfNotKnown(snapshot.date(), gazetteer);
        return snapshot;
    }
}
