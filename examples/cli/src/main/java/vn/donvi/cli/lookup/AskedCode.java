package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.code.ForeignCode;
import vn.donvi.unit.AdministrativeUnit;

/** Finds the unit with a code of another system than the office's, or says what the code can be. */
final class AskedCode {
    private AskedCode() {}

    /**
     * The one unit that a code means on a date.
     *
     * @param system the system of the code; empty if it may be any
     * @throws WrongUsageException if it means no unit or several; the message lists all that it can be
     */
    static AdministrativeUnit get(CodeRegister codes, Optional<CodeSystem> system, String text, LocalDate date) {
        List<CodedUnit> found = system.isPresent() ? codes.find(system.get(), text, date) : codes.find(text, date);
        if (found.size() == 1) {
            return found.get(0).unit();
        }
        String name = system.map(CodeSystem::name).orElse("any");
        if (!found.isEmpty()) {
            throw new WrongUsageException(Message.of(
                    system.isPresent() ? "lookup.several-units" : "lookup.several-units-of-any",
                    text,
                    date,
                    texts(found)));
        }
        List<CodedUnit> ever = system.isPresent() ? codes.find(system.get(), text) : codes.find(text);
        Message none = Message.of("lookup.no-code-on", text, name, date);
        throw new WrongUsageException(
                ever.isEmpty() ? none : none.then(Message.of("lookup.code-known-of", dated(ever))));
    }

    /** All that the code of a unit in the office's list means in other systems; empty if it means nothing there. */
    static Optional<Message> elsewhere(CodeRegister codes, AdministrativeUnit unit, LocalDate date) {
        List<CodedUnit> others = codes.find(unit.code().value(), date).stream()
                .filter(found -> !found.code().system().equals(CodeSystem.OFFICE))
                .filter(found -> !found.unit().equals(unit))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("lookup.elsewhere", unit.code(), unit, texts(others)));
    }

    private static String texts(List<CodedUnit> found) {
        return found.stream().map(CodedUnit::toString).collect(Collectors.joining("; "));
    }

    private static String dated(List<CodedUnit> found) {
        return found.stream()
                .map(each -> each.unit() + " " + validity(each.code()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String validity(ForeignCode code) {
        return code.validity().toString();
    }
}
