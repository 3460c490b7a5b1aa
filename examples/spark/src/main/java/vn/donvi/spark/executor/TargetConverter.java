package vn.donvi.spark.executor;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.donvi.address.AddressConverter;
import vn.donvi.gazetteer.Gazetteer;

/** The converter to the units of a date, with the recent outputs of its conversions. Thread-safe. */
public final class TargetConverter {
    private final AddressConverter converter;
    private final Map<Object, RecentOutputs<?>> outputs = new ConcurrentHashMap<>();

    TargetConverter(Gazetteer gazetteer, LocalDate date) {
        this.converter = AddressConverter.to(gazetteer, date);
    }

    /** The target date. */
    public LocalDate date() {
        return converter.date();
    }

    /** The converter. */
    public AddressConverter converter() {
        return converter;
    }

    /**
     * The recent outputs in a format.
     *
     * @param format the format; there are few of them
     * @param <T> the outputs of the format, always of the same type
     */
    @SuppressWarnings("unchecked") // a format has outputs of one type
    public <T> RecentOutputs<T> recent(OutputFormat<T> format) {
        return (RecentOutputs<T>) outputs.computeIfAbsent(format, made -> new RecentOutputs<>(format));
    }
}
