package vn.donvi.cli.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.language.Message;
import vn.donvi.time.DateRange;
import vn.donvi.vintage.ColumnCode;
import vn.donvi.vintage.Mixture;

/** Describes in words which codes of a column belong to which of two vintages. */
public final class MixtureText {
    private static final int NAMED_CODES = 5;

    private MixtureText() {}

    public static Message of(Mixture mixture) {
        Message text = Message.of("code.mixture", of(mixture.earlier()), of(mixture.later()));
        if (!mixture.both().isEmpty()) {
            text = text.then(Message.of("code.both", codes(mixture.both())));
        }
        if (!mixture.neither().isEmpty()) {
            text = text.then(Message.of("code.neither", codes(mixture.neither())));
        }
        return text;
    }

    private static Message of(Mixture.Part part) {
        return Message.counted(
                "code.part", part.rows(), words(part.dates()), codes(part.codes()), NumberText.of(part.rows()));
    }

    /** The number of codes, and the first of them. */
    private static Message codes(List<ColumnCode> codes) {
        String first = codes.stream().limit(NAMED_CODES).map(ColumnCode::code).collect(Collectors.joining(", "));
        return Message.counted(
                "code.codes",
                codes.size(),
                NumberText.of((long) codes.size()),
                codes.size() > NAMED_CODES ? first + ", …" : first);
    }

    /** The first and the last date of a range, in words. */
    public static Message words(DateRange dates) {
        return dates.endExclusive()
                .map(end -> Message.of("code.range", dates.startInclusive(), end.minusDays(1)))
                .orElseGet(() -> Message.of("code.or-later", dates.startInclusive()));
    }
}
