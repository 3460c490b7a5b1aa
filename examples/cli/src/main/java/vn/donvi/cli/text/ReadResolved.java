package vn.donvi.cli.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.amendment.Amendment;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ChangeTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.law.amendment.FormedCodes;
import vn.donvi.law.amendment.ResolutionResolver;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.UnitCode;

/** The options and the execution of {@code read --resolve}. */
final class ReadResolved {
    @Option(
            names = "--resolve",
            description = "Find the units that the resolutions mean, and make the changes that they order. With -o DIR"
                    + " these are written as tables for --overlay; without, they are printed.")
    private boolean isAsked;

    @Option(
            names = "--in-force",
            paramLabel = "DATE",
            description = "With --resolve: the first day of the new state, yyyy-mm-dd; if not given, the day from which"
                    + " the text lets the new authorities work, or the day it comes into force.")
    private @Nullable LocalDate inForce;

    @Option(
            names = "--code",
            paramLabel = "UNIT=CODE",
            description =
                    "With --resolve: the code of a unit that is formed, as in --code \"xã Đức Thọ=18229\"; as many"
                            + " as you like. A unit that is formed of several has a code of its own until one is given.")
    private Map<String, String> codes = new LinkedHashMap<>();

    @Option(
            names = "--partial",
            description = "With --resolve: write the changes that are clear even if others are not.")
    private boolean isPartial;

    boolean isAsked() {
        return isAsked;
    }

    /**
     * Checks the combination of options.
     *
     * @throws WrongUsageException if an option of resolving is given without {@code --resolve}, or a code is none
     */
    void check() {
        if (!isAsked && (inForce != null || !codes.isEmpty() || isPartial)) {
            throw new WrongUsageException(Message.of("text.resolve-options"));
        }
        for (Map.Entry<String, String> entry : codes.entrySet()) {
            if (!UnitCode.isCode(entry.getValue())) {
                throw new WrongUsageException(Message.of("text.no-code", entry.getKey(), entry.getValue()));
            }
        }
    }

    /**
     * Resolves the resolutions one after the other, each on what the earlier ones leave.
     *
     * @return the exit code
     */
    int print(Map<Path, WithProblems<Resolution>> read, Gazetteer gazetteer, ReadOutput output, Invocation invocation)
            throws IOException {
        Gazetteer amended = gazetteer;
        List<UnitChange> changes = new ArrayList<>();
        GivenCodes given = GivenCodes.of(codes);
        boolean clear = true;
        for (Map.Entry<Path, WithProblems<Resolution>> entry : read.entrySet()) {
            Optional<WithProblems<Amendment>> resolved =
                    resolved(entry.getKey(), entry.getValue(), amended, given, invocation);
            clear &= entry.getValue().isClean()
                    && resolved.filter(WithProblems::isClean).isPresent();
            if (resolved.isPresent()) {
                amended = applied(resolved.get().value(), amended);
                changes.addAll(resolved.get().value().changes());
            }
        }
        for (String unit : given.unused()) {
            invocation.say(Message.of("text.no-such-unit", unit));
            clear = false;
        }
        if (output.file().isEmpty()) {
            Gazetteer after = amended;
            output.print(invocation, ChangeTable.COLUMNS, table -> ChangeTable.write(after, changes, table));
        } else if (clear || isPartial) {
            write(gazetteer, amended, changes, output.file().get(), invocation);
        } else {
            invocation.say(Message.of("text.not-clear"));
        }
        return clear ? ExitCode.DONE : ExitCode.USAGE;
    }

    private Optional<WithProblems<Amendment>> resolved(
            Path file, WithProblems<Resolution> read, Gazetteer gazetteer, FormedCodes given, Invocation invocation) {
        read.problems().forEach(invocation::say);
        Resolution resolution = read.value();
        Optional<LocalDate> date =
                Optional.ofNullable(inForce).or(resolution::operative).or(resolution::inForce);
        if (resolution.number().isEmpty() || date.isEmpty()) {
            invocation.say(Message.of(date.isEmpty() ? "text.no-date" : "text.no-number", fileName(file)));
            return Optional.empty();
        }
        invocation.on(date.get().minusDays(1), gazetteer);
        WithProblems<Amendment> resolved =
                ResolutionResolver.over(gazetteer).withCodes(given).resolve(resolution, date.get());
        for (Problem problem : resolved.problems()) {
            invocation.say(problem);
        }
        for (UnitChange change : resolved.value().changes()) {
            if (!change.note().isEmpty()) {
                invocation.say(Message.verbatim(change.citation() + ": ").then(Message.ofLibrary(change.note())));
            }
        }
        return Optional.of(resolved);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Gazetteer applied(Amendment amendment, Gazetteer gazetteer) {
        try {
            return amendment.appliedTo(gazetteer);
        } catch (InvalidGazetteerException e) {
            throw new WrongUsageException(Message.of(
                    "text.does-not-fit",
                    amendment.document().number(),
                    Message.ofLibrary(e.violations().get(0).toString())));
        }
    }

    private static void write(
            Gazetteer gazetteer, Gazetteer amended, List<UnitChange> changes, Path folder, Invocation invocation)
            throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new WrongUsageException(Message.of("text.folder", folder));
        }
        try {
            GazetteerCsv.writeOverlay(gazetteer, amended, folder);
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.folder-unwritable", folder, ErrorText.message(e)));
        }
        invocation.say(Message.counted("text.written", changes.size(), NumberText.of((long) changes.size()), folder));
    }
}
