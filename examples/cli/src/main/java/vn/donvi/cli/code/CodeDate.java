package vn.donvi.cli.code;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.IsoDate;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.invocation.WrongValueException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.LeadingZeros;
import vn.donvi.vintage.Vintages;

/** The date of the codes of a table, as {@code --from} gives it: a date, or {@code auto} to find it from the codes. */
public final class CodeDate {
    private static final String AUTO = "auto";

    private final Invocation invocation;
    private final @Nullable String from;

    public CodeDate(Invocation invocation, @Nullable String from) {
        this.invocation = invocation;
        this.from = from;
    }

    boolean isGiven() {
        return from != null;
    }

    /** Whether the date is to be found from the codes. */
    public boolean isAuto() {
        return AUTO.equals(from);
    }

    /** The given date; empty if there is none, or if it is to be found from the codes. */
    public Optional<LocalDate> given(Gazetteer gazetteer) {
        if (from == null || isAuto()) {
            return Optional.empty();
        }
        try {
            return Optional.of(invocation.on(new IsoDate().convert(from), gazetteer));
        } catch (WrongValueException e) {
            throw new WrongUsageException(Message.of("usage.value", "--from", e.reason()));
        }
    }

    /**
     * Reads a table to its end, finds the date of the codes in its first requested column, and tells the user.
     *
     * @param zeros restores the leading zeros of the codes
     * @throws WrongUsageException if the codes do not determine one date
     */
    public LocalDate tell(UserTable table, LeadingZeros zeros, Gazetteer gazetteer) throws IOException {
        CodeColumn codes = CodeColumnReader.read(table, false, zeros).value(); // problems are reported at conversion
        Vintages vintages = Vintages.of(gazetteer, codes);
        if (vintages.mixture().isPresent()) {
            throw new WrongUsageException(Message.of(
                    "code.two-dates", MixtureText.of(vintages.mixture().get())));
        }
        LocalDate date = vintages.date().orElseThrow(() -> new WrongUsageException(Message.of("code.no-date")));
        invocation.say(Message.of("code.taken", date));
        return date;
    }
}
