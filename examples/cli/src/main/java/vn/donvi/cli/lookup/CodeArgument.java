package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** The argument of the commands about one unit. */
final class CodeArgument {
    @Parameters(
            paramLabel = "CODE",
            arity = "1..*",
            hideParamSyntax = true,
            description =
                    "The unit's code, with its leading zeros. If no unit bears it, or it is a name, the codes that"
                            + " may be meant are suggested.")
    private List<String> words = List.of();

    /** The argument as it is typed. */
    String text() {
        return String.join(" ", words);
    }

    /**
     * The unit that bears the code on a date.
     *
     * @param command the words to type before a code
     * @throws WrongUsageException if no unit bears it; the message has suggestions
     */
    AdministrativeUnit unit(Gazetteer gazetteer, LocalDate date, String command) {
        return AskedUnit.get(gazetteer, date, words, command);
    }
}
