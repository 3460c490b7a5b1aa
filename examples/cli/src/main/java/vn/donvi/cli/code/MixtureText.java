package vn.donvi.cli.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.time.DateRange;
import vn.donvi.vintage.ColumnCode;
import vn.donvi.vintage.Mixture;

/** Describes in words which codes of a column belong to which of two vintages. */
public final class MixtureText {
    private static final int NAMED_CODES = 5;

    private MixtureText() {}

    public static String of(Mixture mixture) {
        StringBuilder text = new StringBuilder();
        text.append("only ").append(of(mixture.earlier())).append(", and only ").append(of(mixture.later()));
        if (!mixture.both().isEmpty()) {
            text.append("; both explain ").append(codes(mixture.both()));
        }
        if (!mixture.neither().isEmpty()) {
            text.append("; neither explains ").append(codes(mixture.neither()));
        }
        return text.toString();
    }

    private static String of(Mixture.Part part) {
        return words(part.dates()) + " explains " + codes(part.codes()) + " in " + NumberText.of(part.rows())
                + (part.rows() == 1 ? " row" : " rows");
    }

    /** The number of codes, and the first of them. */
    private static String codes(List<ColumnCode> codes) {
        return NumberText.of((long) codes.size())
                + (codes.size() == 1 ? " code (" : " codes (")
                + codes.stream().limit(NAMED_CODES).map(ColumnCode::code).collect(Collectors.joining(", "))
                + (codes.size() > NAMED_CODES ? ", …)" : ")");
    }

    /** The first and the last date of a range, in words. */
    public static String words(DateRange dates) {
        return dates.endExclusive()
                .map(end -> dates.startInclusive() + " to " + end.minusDays(1))
                .orElseGet(() -> dates.startInclusive() + " or later");
    }
}
