package vn.donvi.cli.convert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.code.LostZeros;
import vn.donvi.cli.invocation.RecentAnswers;
import vn.donvi.cli.language.Words;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.vintage.LeadingZeros;

/** Converts the values of the columns of a row. Thread-safe. */
final class RowConversion {
    /** The longest cached key, in characters; no names are longer. */
    private static final int SHORT = 200;

    private final AddressConverter converter;
    private final Additions additions;
    private final LeadingZeros zeros;
    private final @Nullable LocalDate from;
    private final boolean current;
    private final ForeignCodes codes;
    private final Points points;

    /**
     * @param zeros restores the leading zeros of the codes
     * @param from the date of the codes and addresses; null if it is not known
     * @param current whether addresses prefer the unit in force to others of its name
     * @param codes the codes of other systems
     * @param points the coordinates of the rows
     */
    RowConversion(
            AddressConverter converter,
            LeadingZeros zeros,
            @Nullable LocalDate from,
            boolean current,
            ForeignCodes codes,
            Points points,
            Additions additions) {
        this.converter = converter;
        this.zeros = zeros;
        this.additions = additions;
        this.from = from;
        this.current = current;
        this.codes = codes;
        this.points = points;
    }

    /** Converts a column of addresses. They are not cached, since few occur twice. */
    Function<List<String>, Addition> ofAddresses() {
        return key -> {
            String address = key.get(0);
            return additions.of(
                    points.judge(key, codes.judge(address, converter.convert(asked(AddressQuery.of(address))))));
        };
    }

    /** Converts a column of codes. */
    Function<List<String>, Addition> ofCodes() {
        return remembering(key -> ofCode(key));
    }

    /** Converts a column of codes or labels of another system. */
    Function<List<String>, Addition> ofForeignCodes() {
        return remembering(key -> {
            String code = key.get(0).strip();
            return code.isEmpty()
                    ? additions.notFound(ConversionReason.NOTHING_RECOGNIZED, "there is no code")
                    : additions.of(points.judge(key, codes.convert(code)));
        });
    }

    /**
     * Converts columns of names.
     *
     * @param commune the index of the column of communes, likewise the others; negative if there is none
     */
    Function<List<String>, Addition> ofNames(int commune, int district, int province) {
        return remembering(key -> {
            AddressColumns columns = AddressColumns.of(value(key, commune), value(key, district), value(key, province));
            return additions.of(points.judge(key, converter.convert(asked(AddressQuery.of(columns)))));
        });
    }

    /** Converts columns of coordinates alone. They are not cached, since few occur twice. */
    Function<List<String>, Addition> ofPoints() {
        return key -> additions.of(points.convert(key));
    }

    /** Caches the additions of short keys. Most keys occur again, since customers share communes. */
    private Function<List<String>, Addition> remembering(Function<List<String>, Addition> conversion) {
        if (points.isGiven()) {
            return conversion;
        }
        RecentAnswers<List<String>, Addition> recent = new RecentAnswers<>();
        return key -> {
            Addition known = recent.find(key);
            if (known == null) {
                known = conversion.apply(key);
                if (length(key) <= SHORT) {
                    recent.put(key, known);
                }
            }
            return known;
        };
    }

    private static int length(List<String> key) {
        int length = 0;
        for (String value : key) {
            length += value.length();
        }
        return length;
    }

    private static String value(List<String> key, int column) {
        return column < 0 ? "" : key.get(column);
    }

    private Addition ofCode(List<String> key) {
        String text = key.get(0).strip();
        if (text.isEmpty()) {
            return additions.notFound(ConversionReason.NOTHING_RECOGNIZED, "there is no code");
        }
        Optional<UnitId> id = VersionText.read(text);
        if (id.isPresent()) {
            return additions.of(points.judge(key, converter.convert(id.get())));
        }
        if (!UnitCode.isCode(text)) {
            return additions.notFound(ConversionReason.NOTHING_RECOGNIZED, "'" + text + "' is not a unit code");
        }
        String restored = zeros.restore(text);
        if (!zeros.isKnown() || restored.equals(text)) {
            Conversion found = points.judge(key, code(UnitCode.of(text)));
            if (found.status() != ConversionStatus.NOT_FOUND || restored.equals(text)) {
                return found.status() == ConversionStatus.NOT_FOUND
                        ? additions.of(
                                found,
                                found.note()
                                        + LostZeros.hint(text, zeros, "--code-level")
                                                .map(Words.ENGLISH::text)
                                                .orElse(""))
                        : additions.of(found);
            }
        }
        Conversion meant = points.judge(key, code(UnitCode.of(restored)));
        return additions.of(meant, "read as " + restored + "; " + meant.note());
    }

    private AddressQuery asked(AddressQuery query) {
        AddressQuery preferring = current ? query.preferCurrent() : query;
        return from == null ? preferring : preferring.on(from);
    }

    private Conversion code(UnitCode code) {
        return from == null ? converter.convert(code) : converter.convert(code, from);
    }
}
