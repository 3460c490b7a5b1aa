package vn.donvi.workshop.edge;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Citation;

/**
 * The clause of an act that moves land or people from one unit to another, with the figures it states.
 *
 * @param citation the act and the clause; the clause is empty if it was not seen
 * @param km2 the area that moves, in km²; empty if none is stated
 * @param persons the people who move; empty if none are stated
 */
public record ActStatement(Citation citation, OptionalDouble km2, OptionalLong persons) {
    /** The number of decimals by which hectares become km². */
    private static final int HECTARES = 2;

    /** The km² of a number of hectares, without a loss of digits. */
    public static double km2(String hectares) {
        return new BigDecimal(hectares).movePointLeft(HECTARES).doubleValue();
    }

    /** The clause and the figures in words: {@code 76/2005/NĐ-CP, Điều 1, khoản 3: 68.07 km², 2619 people}. */
    public String words() {
        StringBuilder words = new StringBuilder(citation.toString());
        String separator = ": ";
        if (km2.isPresent()) {
            words.append(separator)
                    .append(BigDecimal.valueOf(km2.getAsDouble())
                            .stripTrailingZeros()
                            .toPlainString())
                    .append(" km²");
            separator = ", ";
        }
        if (persons.isPresent()) {
            words.append(separator).append(persons.getAsLong()).append(" people");
        }
        return words.toString();
    }
}
