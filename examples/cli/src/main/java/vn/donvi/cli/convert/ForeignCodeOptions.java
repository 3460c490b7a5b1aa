package vn.donvi.cli.convert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.address.AddressConverter;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.CodesOption;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.gazetteer.Gazetteer;

/** The options of convert about the codes of other systems than the office's. */
final class ForeignCodeOptions {
    @Mixin
    private CodesOption codes = new CodesOption();

    @Option(
            names = "--from-system",
            paramLabel = "SYSTEM",
            description =
                    "Of which system the codes are that are converted: iso-3166-2, postal, telephone, or one of --codes; its"
                            + " labels are understood too, such as \"Ha Noi, thu do\". A code of several units is AMBIGUOUS."
                            + " The office's list if not given.")
    private @Nullable String from;

    @Option(
            names = "--to-system",
            paramLabel = "SYSTEM",
            description =
                    "Add a column donvi_SYSTEM with the code of the unit in this system on the day of --to, or of the nearest"
                            + " unit above it that has one. Empty if the candidates have different ones. May be given several"
                            + " times.")
    private List<String> to = List.of();

    @Option(
            names = "--postal",
            description =
                    "Add the postal code of the commune, as --to-system postal: those of Decision 2334/QĐ-BKHCN, since"
                            + " 2025-08-24. One that is written in an address decides between units of one name only with"
                            + " --from of that day or later (reason POSTAL_CODE): the postal codes of before were others."
                            + " Without it donvi_note tells whose code it is now.")
    private boolean isPostal;

    /** Whether the codes to convert are of another system than the office's. */
    boolean isFromForeign() {
        return from != null;
    }

    /**
     * Checks the options against the others.
     *
     * @param isOfCodes whether codes are converted
     * @throws WrongUsageException if they do not go together
     */
    void check(boolean isOfCodes, boolean hasLevel, boolean isDateTold) {
        if (from != null && !isOfCodes) {
            throw new WrongUsageException(Message.of("convert.from-system"));
        }
        if (from != null && hasLevel) {
            throw new WrongUsageException(Message.of("convert.level-of-office"));
        }
        if (from != null && isDateTold) {
            throw new WrongUsageException(Message.of("convert.auto-of-office"));
        }
        if (codes.isGiven() && from == null && to.isEmpty()) {
            throw new WrongUsageException(Message.of("table.goes-with", "--codes", "--from-system, --to-system"));
        }
    }

    /** The names of the added columns; those of an earlier conversion are replaced. */
    List<String> columns() {
        return systems().stream().map(ForeignCodes::column).toList();
    }

    private Set<String> systems() {
        Set<String> systems = new LinkedHashSet<>(to);
        if (isPostal) {
            systems.add(CodeSystem.POSTAL.name());
        }
        return systems;
    }

    /**
     * Loads the codes, if an option needs them. Tells the user of a system that has no code on the target date.
     *
     * @param date the date of the addresses; null if it is not known
     * @throws WrongUsageException if the file of codes cannot be used, or there are no codes of a system
     */
    ForeignCodes load(
            Invocation invocation,
            Gazetteer gazetteer,
            GazetteerOption own,
            AddressConverter converter,
            @Nullable LocalDate date) {
        if (from == null && systems().isEmpty()) {
            return ForeignCodes.NONE;
        }
        CodeRegister register = codes.load(invocation, gazetteer, own);
        List<CodeSystem> added = new ArrayList<>();
        for (String name : systems()) {
            CodeSystem system = one(name, register);
            added.add(system);
            sayIfNone(system, register, converter.date(), invocation);
        }
        return new ForeignCodes(
                register, converter, from == null ? CodeSystem.OFFICE : one(from, register), added, isPostal, date);
    }

    private static CodeSystem one(String name, CodeRegister register) {
        return CodesOption.system(name, register)
                .orElseThrow(() -> new WrongUsageException(Message.of("convert.any-system")));
    }

    private static void sayIfNone(CodeSystem system, CodeRegister register, LocalDate date, Invocation invocation) {
        if (system.equals(CodeSystem.OFFICE)
                || register.on(date).stream().anyMatch(code -> code.system().equals(system))) {
            return;
        }
        LocalDate first = register.codes().stream()
                .filter(code -> code.system().equals(system))
                .map(ForeignCode::validity)
                .map(validity -> validity.startInclusive())
                .min(LocalDate::compareTo)
                .orElseThrow();
        invocation.say(Message.of("convert.no-code-yet", system, date, first));
    }
}
