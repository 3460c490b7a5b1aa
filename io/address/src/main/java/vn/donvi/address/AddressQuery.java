package vn.donvi.address;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.address.mention.Request;

/**
 * A query to an {@link AddressConverter} or an {@link AddressParser}: an address, and the other known facts about it.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * AddressQuery.of("Phường 12, Quận 10, TP.HCM").on(LocalDate.of(2019, 6, 1));
 * AddressQuery.of(AddressColumns.of("Xã Đức Thọ", "", "Hà Tĩnh")).preferCurrent();
 * }</pre>
 */
public final class AddressQuery {
    private final String text;
    private final Optional<AddressColumns> columns;
    private final Optional<LocalDate> date;
    private final boolean current;

    private AddressQuery(String text, Optional<AddressColumns> columns, Optional<LocalDate> date, boolean current) {
        this.text = text;
        this.columns = columns;
        this.date = date;
        this.current = current;
    }

    /** Makes a query for an address in one text, of unknown date. */
    public static AddressQuery of(String text) {
        return new AddressQuery(Objects.requireNonNull(text, "text"), Optional.empty(), Optional.empty(), false);
    }

    /** Makes a query for an address in columns, of unknown date. */
    public static AddressQuery of(AddressColumns columns) {
        return new AddressQuery("", Optional.of(columns), Optional.empty(), false);
    }

    /** Returns the same query for an address whose names were in force on a date. */
    public AddressQuery on(LocalDate only) {
        return new AddressQuery(text, columns, Optional.of(only), current);
    }

    /**
     * Returns the same query with a preference for the unit in force on the converter's target date, if other units
     * bore the name too. The preference counts only for an address without a date that names a commune, its province of
     * the target date and no district. The result is then {@link ConversionReason#CURRENT_PREFERRED}: it is certain
     * only if the choice is right.
     */
    public AddressQuery preferCurrent() {
        return new AddressQuery(text, columns, date, true);
    }

    /** Whether it is a text and nothing else. */
    boolean isBareText() {
        return columns.isEmpty() && date.isEmpty() && !current;
    }

    String text() {
        return text;
    }

    Request request() {
        Request request = columns.map(AddressQuery::request).orElseGet(() -> Request.of(text));
        if (current) {
            request = request.preferCurrent();
        }
        return date.isPresent() ? request.on(date.get()) : request;
    }

    private static Request request(AddressColumns columns) {
        return Request.ofColumns(columns.street(), columns.commune(), columns.district(), columns.province());
    }
}
