package vn.donvi.cli.invocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Transfer;
import vn.donvi.cli.language.Message;
import vn.donvi.measure.Measurement;

/**
 * Numbers as text for people: {@code 3,121} and {@code 1,234.5}, the same in every locale. The formats of the JDK are
 * not used: they load the data of all locales, which takes longer than everything else that a command prints.
 */
public final class NumberText {
    private static final int GROUP = 3;

    private NumberText() {}

    /** A whole number with a comma between thousands. */
    public static String of(long number) {
        return grouped(Long.toString(number));
    }

    /** A number with a comma between thousands and all its decimals. */
    public static String of(double number) {
        return grouped(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** A number for programs, without trailing zeros: {@code 0.25}. */
    public static BigDecimal decimal(double number) {
        return stripped(BigDecimal.valueOf(number));
    }

    /** A number for programs, rounded to at most {@code decimals} decimals, without trailing zeros. */
    public static BigDecimal decimal(double number, int decimals) {
        return stripped(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A difference, with its sign: {@code +5}, {@code -1,204}, {@code 0}. */
    public static String signed(long number) {
        return number > 0 ? "+" + of(number) : of(number);
    }

    /** A measured value with its unit: {@code 7.87 km²}. */
    public static Message of(Measurement measurement) {
        String value = of(measurement.value());
        return measurement.measure().isPopulation()
                ? Message.of("word.persons", value)
                : Message.verbatim(value + " " + measurement.measure().unit());
    }

    /** The stated area and people of a transfer: {@code 7.87 km², 3,121 people}; empty if neither is stated. */
    public static Optional<Message> of(Transfer transfer) {
        List<Message> figures = new ArrayList<>();
        transfer.areaKm2().ifPresent(km2 -> figures.add(Message.verbatim(of(km2) + " km²")));
        transfer.persons().ifPresent(persons -> figures.add(people(of(persons))));
        return figures.isEmpty() ? Optional.empty() : Optional.of(Message.joined(", ", figures));
    }

    /** A number of people: {@code 3,121 people}. */
    public static Message people(String number) {
        return Message.of(number.equals("1") ? "word.people.one" : "word.people.many", number);
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > start; i -= GROUP) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
